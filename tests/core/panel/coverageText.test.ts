import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { coverageText, spokenCoverage } from "@/core/panel/coverageText";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg } from "../../support/drawOrg";

const snapshot = (id: string, changes: Partial<Snapshot>): Snapshot => ({
  id, kind: "decree", title: { nl: `Besluit ${id}`, en: `Decree ${id}` }, coverage: "full", boxes: [{ unit: "bzk", name: "BZK", parent: null }], ...changes,
});
const model = orgModel(drawOrg("BZK [ministry] (1801..)", {
  snapshots: [
    snapshot("2006", { from: "2006", to: "2010-10-14", coverage: "head" }),
    snapshot("2012", { from: "2010-10-14", to: "2015-07-01" }),
    snapshot("2025", { from: "2025-12-03", to: "2025-12-04", kind: "chart" }),
  ],
}));
const said = (date: string, basis: "day" | "decree" = "day") =>
  spokenCoverage(coverageText(model, snapshotAt(model, date, { basis }), "nl"));

describe("what is said of a day", () => {
  it.each([
    ["1800-01-01", "Van 1 januari 1800 vonden wij geen enkel onderdeel. Dat wil niet zeggen dat er toen niets was."],
    ["1850-01-01", "Van 1 januari 1850 kennen wij alleen losse onderdelen. Wat ontbreekt, is daarom niet opgeheven."],
    ["2007-01-01", "Van 1 januari 2007 is alleen de hoofdstructuur bekend, de directies niet. Besluit: Besluit 2006. Wat ontbreekt, is daarom niet opgeheven."],
    ["2013-05-01", "Structuur op 1 mei 2013, met alle directies uit: Besluit 2012."],
    ["2018-05-01", "Van 1 mei 2018 kennen wij alleen losse onderdelen. Wat ontbreekt, is daarom niet opgeheven."],
    ["2025-12-20", "Structuur op 20 december 2025, volgens latere bronnen en: Besluit 2025."],
    ["2030-01-01", "Van na 1 januari 2026 weten wij niets zeker."],
  ])("%s", (date, sentence) => expect(said(date)).toBe(sentence));

  it("says that it follows a decree only where it does", () => {
    expect(said("2013-05-01", "decree")).toBe("Structuur op 1 mei 2013, precies volgens: Besluit 2012.");
    expect(said("2007-01-01", "decree")).toBe(said("2007-01-01"));
  });

  it("has the words of the reader's language", () => {
    expect(spokenCoverage(coverageText(model, snapshotAt(model, "2013-05-01"), "en"))).toBe("Structure on 1 May 2013, with all directorates from: Decree 2012.");
  });
});
