/**
 * Small organisations for tests, drawn as indented text:
 *
 *   Ministerie [ministry]
 *     SG {staff}
 *       DGKR [directorate-general] (2010..2020)
 *
 * Two blanks are one level. `[kind]` defaults to `ministry` for a root and `directorate` below, `{line}` to none,
 * `(from..to)` to no dates; either date may be left out. The id is the name in lower case with dashes; a second unit of
 * the same name gets `-2`. Siblings keep the order of the drawing. The file's day is `DRAWN_DAY`.
 */
import type { Interval, IsoDate, OrgFile, PlacementLine, Unit, UnitId, UnitKind } from "@/core/org/fileFormat";
import { FORMAT } from "@/core/org/fileFormat";
import { earliestDay } from "@/core/time/partialDate";

export const DRAWN_DAY: IsoDate = "2026-01-01";

const LINE = /^( *)([^[\]{}()]+?)(?: \[([a-z-]+)\])?(?: \{([a-z]+)\})?(?: \(([\d-]*)\.\.([\d-]*)\))?$/;

/** Throws on a line that it cannot read: a mistake in a drawing is a mistake in the test. */
export function drawOrg(drawing: string, changes: Partial<OrgFile> = {}): OrgFile {
  const units: Unit[] = [];
  const taken = new Map<string, number>();
  const above: UnitId[] = [];
  const lines = drawing.split("\n").filter((line) => line.trim() !== "");
  const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  for (const [index, line] of lines.entries()) {
    const match = LINE.exec(line.slice(margin).trimEnd());
    if (match === null) throw new Error(`Cannot read the line "${line}"`);
    const [, blanks = "", name = "", kind, placed, from, to] = match;
    const depth = blanks.length / 2;
    if (!Number.isInteger(depth) || depth > above.length) throw new Error(`Odd indentation: "${line}"`);
    above.length = depth;
    const id = freeId(name, taken);
    const interval: Interval = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    const dated = from !== undefined && from + (to ?? "") !== "" || Boolean(to);
    units.push({
      id,
      kind: (kind ?? (depth === 0 ? "ministry" : "directorate")) as UnitKind,
      status: to && earliestDay(to) <= DRAWN_DAY ? "former" : "current",
      ...(dated ? { valid: interval } : {}),
      names: [{ nl: name, ...interval }],
      placements: [{
        parent: above.at(-1) ?? null,
        order: index,
        ...(placed === undefined ? {} : { line: placed as PlacementLine }),
      }],
    });
    above.push(id);
  }
  const roots = units.filter(({ placements }) => placements[0]?.parent === null).map(({ id }) => id);
  return { ...emptyFile(roots), units, ...changes };
}

/** A file without records. */
export function emptyFile(roots: readonly UnitId[] = []): OrgFile {
  return {
    format: FORMAT,
    meta: {
      id: "drawn", title: { nl: "Getekend" }, roots, subject: roots[0] ?? "none", asOf: DRAWN_DAY, licence: "CC0-1.0",
    },
    sources: [], units: [], descriptions: [], tasks: [], offices: [], people: [], terms: [], relations: [], figures: [],
    topics: [], subjects: [], themes: [], elsewhere: [], words: [], facts: [], contradictions: [], unknowns: [], events: [],
    snapshots: [], aliases: [],
  };
}

/** The file with some fields of one unit replaced. */
export function withUnit(file: OrgFile, id: UnitId, changes: Partial<Unit>): OrgFile {
  if (!file.units.some((unit) => unit.id === id)) throw new Error(`No unit "${id}" in the drawing`);
  return { ...file, units: file.units.map((unit) => (unit.id === id ? { ...unit, ...changes } : unit)) };
}

export interface PrintableNode {
  readonly name: string;
  readonly children: readonly PrintableNode[];
}

/** Back to indented names: `printTree(treeAt(orgModel(drawOrg(text)), day, { lang: "nl" }))` gives `text`. */
export function printTree(nodes: readonly PrintableNode[], indent = ""): string {
  return nodes
    .map(({ name, children }) => [`${indent}${name}`, ...(children.length > 0 ? [printTree(children, `${indent}  `)] : [])].join("\n"))
    .join("\n");
}

function freeId(name: string, taken: Map<string, number>): UnitId {
  const base = name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "x";
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
