import { expect, it } from "vitest";
import { appMessages } from "@/core/i18n/appMessages";
import { chartMessages } from "@/core/i18n/chartMessages";
import { legendMessages } from "@/core/i18n/legendMessages";
import { panelMessages } from "@/core/i18n/panelMessages";
import { plural } from "@/core/i18n/plural";
import { searchMessages } from "@/core/i18n/searchMessages";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

it("takes the single form for exactly one", () => {
  expect(plain(plural(0, "nl", "onderdeel", "onderdelen"))).toBe("0 onderdelen");
  expect(plain(plural(1, "nl", "onderdeel", "onderdelen"))).toBe("1 onderdeel");
  expect(plain(plural(2, "en", "part", "parts"))).toBe("2 parts");
});

it("writes numbers as a reader of the language does", () => {
  expect(plain(plural(2147, "nl", "onderdeel", "onderdelen"))).toBe("2.147 onderdelen");
  expect(plain(plural(2147, "en", "part", "parts"))).toBe("2,147 parts");
});

it("keeps a number and its noun on one line", () => {
  expect(plural(3, "nl", "onderdeel", "onderdelen")).toBe("3\u00a0onderdelen");
});

it("makes the verb follow the number", () => {
  expect(appMessages.nl.notices.unitsDropped(1)).toMatch(/^Een onderdeel uit dit adres bestaat /);
  expect(plain(appMessages.nl.notices.unitsDropped(3))).toMatch(/^3 onderdelen uit dit adres bestaan /);
  expect(plain(panelMessages.nl.people.seats(2))).toBe("2 personen delen deze functie");
  expect(legendMessages.en.highlighted(1, "agency")).toBe("1 agency stands out");
  expect(legendMessages.nl.highlighted(12, "agentschappen")).toBe("12 agentschappen vallen op");
  expect(searchMessages.en.count(0)).toBe("No results");
});

it("says on a card which ministry a body belongs to, without the word", () => {
  expect(chartMessages.nl.card.belongsTo("Ministerie van Justitie en Veiligheid")).toBe("hoort bij Justitie en Veiligheid");
  expect(chartMessages.en.marks.belongsTo("Ministerie van Defensie")).toBe("part of Defensie");
  expect(chartMessages.nl.card.belongsTo("Politie")).toBe("hoort bij Politie");
});
