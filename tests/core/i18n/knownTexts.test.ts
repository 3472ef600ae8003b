// @vitest-environment node
/** What judges the languages of the page in the browser test knows them itself. */
import { describe, expect, it } from "vitest";
import { announcedWrongly, languageOf } from "../../support/knownTexts";

describe("the language of a text", () => {
  it("is known of messages, of what fits one, and of texts of the data", () => {
    expect(languageOf("Wat wij weten en niet weten")).toBe("nl");
    expect(languageOf("Shows 2,147\u00a0units")).toBe("en");
    expect(languageOf("Onderdelen van Logius")).toBe("nl");
    expect(languageOf("Switch to English")).toBe("en");
    expect(languageOf("Deze top van de boom verzamelt het ministerie en de organisaties eromheen.")).toBe("nl");
  });

  it("is told by words that only one language has, where names and addresses are none", () => {
    expect(languageOf("Geeft advies over wonen, onzeker")).toBe("nl");
    expect(languageOf("State secretary, led by Eric van der Burg")).not.toBe("nl");
    expect(languageOf("Eric van der Burg")).toBe(null);
    expect(languageOf("https://www.rijksoverheid.nl/ministeries/ministerie-van-binnenlandse-zaken")).toBe(null);
    expect(languageOf("Details")).toBe(null);
  });

  it("has to be that of the element", () => {
    const place = "p span";
    expect(announcedWrongly([{ text: "Zoom uit", lang: "en", place }, { text: "Zoom uit", lang: "nl", place }])).toEqual(["p span says en: Zoom uit"]);
  });
});
