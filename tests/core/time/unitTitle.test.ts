// @vitest-environment node
/** Tabs and bookmarks are told apart by the title of the page. */
import { expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { snapshotAt } from "@/core/time/snapshotAt";
import { unitTitle } from "@/core/time/unitTitle";
import { shippedFile } from "../../support/shippedFile";

const model = orgModel(shippedFile());
const today = snapshotAt(model, model.meta.asOf);

it.each(["nl", "en"] as const)("A29: the title of each unit starts with its name, and no two are the same: %s", (lang) => {
  const titles = model.file.units.map(({ id }) => unitTitle(model, today, id, lang) ?? "");
  const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
  expect(twice).toEqual([]);
  const wrong = model.file.units.filter(({ id }, at) => {
    const { nl, en } = today.nameOf(id);
    return titles[at]?.startsWith((lang === "en" ? en : undefined) ?? nl) !== true;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(titles.length).toBeGreaterThan(400);
});

it("tells units of one name apart by their years, or by what they hang on", () => {
  expect(unitTitle(model, today, "logius", "nl")).toBe("Logius");
  expect(unitTitle(model, today, "stas-biza-1967", "nl")).toBe("Staatssecretaris van Binnenlandse Zaken (1967–1971)");
  expect(unitTitle(model, today, "dir-kr", "en")).toBe("Kingdom Relations Directorate (DGKR)");
  expect(unitTitle(model, today, "bestaat-niet", "nl")).toBe(undefined);
});
