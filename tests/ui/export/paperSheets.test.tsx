/** What stands on paper beside the chart. What it looks like, the browser test says. */
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { OrgFile, Source } from "@/core/org/fileFormat";
import { PaperSheets } from "@/ui/export/PaperSheets";
import { withUnit } from "../../support/drawOrg";
import { show, smallOrg, storeOf } from "../panels/setup";

const sources: readonly Source[] = [
  { id: "besluit", kind: "law", title: "Organisatiebesluit", publisher: "Staatscourant", published: "2020-03-01" },
  { id: "history", kind: "web", title: "A history of ministries", lang: "en", published: "2019" },
  { id: "report", kind: "web", title: "Jaarverslag", publishedNote: "datum onbekend" },
];
/** Each card with a source of its own. */
const file = ["sg", "minister-van-wonen", "raad"].reduce<OrgFile>(
  (org, id, at) => withUnit(org, id, { src: [sources[at]?.id ?? ""] }), { ...smallOrg, sources },
);

it("A19: each source under a printed chart is announced in its own language, and its date in the reader's", () => {
  const store = storeOf(file, "en");
  store.getState().actions.openToLevel(Number.POSITIVE_INFINITY);
  show(<PaperSheets />, { lang: "en", store });
  const langOf = (text: string): string | undefined => screen.getByText(text).closest<HTMLElement>("[lang]")?.lang;
  expect(langOf("Organisatiebesluit, Staatscourant")).toBe("nl");
  expect(langOf("1 March 2020")).toBe("en");
  expect(langOf("A history of ministries")).toBe("en");
  expect(langOf("datum onbekend")).toBe("nl");
});
