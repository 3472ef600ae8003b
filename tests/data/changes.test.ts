/** The great reorganisations in the shipped data, as they were read by hand against the tables of decrees and events. */
import { describe, expect, it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { changeMarks } from "@/core/scene/changeMarks";
import { documentOf, namedIn } from "@/core/time/changeEvidence";
import { applyChanges, countChanges, reverseChanges, treeOf, type Changes } from "@/core/time/changes";
import { changesBetween } from "@/core/time/changesBetween";
import { snapshotAt } from "@/core/time/snapshotAt";
import { withGhosts } from "@/core/time/withGhosts";
import { shippedFile } from "../support/shippedFile";

const model = orgModel(shippedFile());
const today = model.meta.asOf;

function compared(from: string, to: string, basis: "day" | "decree" = "day") {
  const [a, b] = [snapshotAt(model, from, { basis }), snapshotAt(model, to, { basis })];
  return { from: a, to: b, changes: changesBetween(model, a, b) };
}

const kindsOf = ({ rows }: Changes, id: string): string => rows.find(({ unit }) => unit === id)?.kinds.join(" ") ?? "";

const pairs = [
  ["2012-07-26", "2015-07-01", "decree"], ["2015-07-01", "2025-12-03", "day"], ["2025-12-03", today, "day"],
  ["2010-10-13", "2010-10-14", "day"], ["2012-11-04", "2012-11-05", "day"], ["2013-11-05", "2014-11-17", "day"],
  ["2022-12-31", "2023-01-01", "day"], ["2024-07-01", "2024-07-02", "day"], ["2026-02-22", "2026-02-23", "day"],
] as const;

describe.each(pairs)("from %s to %s (%s)", (first, second, basis) => {
  const { from, to, changes } = compared(first, second, basis);

  it("keeps the laws of a comparison", () => {
    expect(changes.rows.length).toBeGreaterThan(0);
    expect(applyChanges(treeOf(from), changes)).toEqual(treeOf(to));
    expect(reverseChanges(changes)).toEqual(changesBetween(model, to, from));
  });

  it("marks as many units in the picture as the list counts", () => {
    const drawn = withGhosts(to, from, changes);
    for (const [kind, count] of countChanges(changes)) {
      const marked = [...changeMarks(changes, kind, "nl").keys()];
      expect([kind, marked.filter((id) => drawn.parentOf.has(id)).length]).toEqual([kind, count]);
    }
  });

  it("tells no beginning or end without a reason, and nothing at all of what is only no longer listed", () => {
    for (const { unit: id, kinds, certain, before, after, events } of changes.rows) {
      const unit = model.unitById.get(id);
      const begins = kinds.includes("new");
      if (!certain || (!begins && !kinds.includes("ended"))) continue;
      // A decree or chart of the other day that would have named it.
      const silent = documentOf(model, before === null ? from : to);
      const isSilence = (before === null || after === null) && silent !== null && !namedIn(silent, id);
      const edge = begins ? unit?.valid?.from : unit?.valid?.to;
      expect([id, edge !== undefined || events.length > 0 || isSilence || unit?.status === "former"]).toEqual([id, true]);
      expect([id, events.at(-1)?.type]).not.toEqual([id, "delisted"]);
    }
  });
});

describe("read by hand", () => {
  it("the decrees of 2012 and 2015", () => {
    const { changes } = compared("2012-07-26", "2015-07-01", "decree");
    expect(kindsOf(changes, "rvb")).toBe("new merged");
    expect(kindsOf(changes, "rijksgebouwendienst")).toBe("ended merged");
    expect(kindsOf(changes, "dgvz")).toBe("moved");
    expect([kindsOf(changes, "dgwbi"), kindsOf(changes, "dgwb")]).toEqual(["renamed", "renamed"]);
    // The directorate went along with the directorate-general that got another name.
    expect(kindsOf(changes, "woningmarkt")).toBe("");
    // No longer listed from 6 November 2013; what became of it no source says.
    expect(kindsOf(changes, "rgd-vastgoed")).toBe("uncertain");
  });

  it("from the decree of 2015 to the chart of December 2025", () => {
    const { changes } = compared("2015-07-01", "2025-12-03");
    // Nothing says when this ended, or that it did: the texts between are not known.
    expect(kindsOf(changes, "dgbk")).not.toBe("");
    expect(changes.rows.find(({ unit }) => unit === "dir-fez")?.kinds).toContain("moved");
    expect(kindsOf(changes, "aivd")).toBe("");
    expect(changes.redrawn.map(({ unit }) => unit)).toContain("aivd");
    // A decree need not name departments, so none is new for not being in one.
    const departments = changes.rows.filter(({ unit, certain }) => certain && model.unitById.get(unit)?.kind === "department");
    for (const { unit, events } of departments) expect([unit, model.unitById.get(unit)?.valid !== undefined || events.length > 0]).toEqual([unit, true]);
  });

  it("from December 2025 to today", () => {
    const { changes } = compared("2025-12-03", today);
    expect(kindsOf(changes, "vro")).toBe("ended merged");
    expect(kindsOf(changes, "ncg-stad")).toBe("new");
    expect(kindsOf(changes, "dgvb")).toBe("minister");
  });
});
