/**
 * The way between two units, told step by step; and, apart from it, who answers for each of the two in parliament.
 *
 * The two are different lines: that one minister answers for both does not place one unit above the other, and a common
 * superior says nothing of who answers. An ordering group gathers units on the page and leads none of them, so where
 * two lines meet in a group, that is said and not passed off as a superior.
 */
import type { Lang, PlacementLine, Source, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Cite, type UnitRef } from "./citer";
import { renumbered } from "./renumber";
import { unitProfile, type Answers, type UnitProfile } from "./unitProfile";

/** A way through the tree; that of `core/view` is one. Rooms on one floor meet in the shape only. */
export interface TreePath {
  readonly up: readonly UnitId[];
  readonly top: UnitId | null;
  readonly down: readonly UnitId[];
}

export interface PathStep extends Cite {
  readonly unit: UnitRef;
  /** One of the two that the reader asked for. */
  readonly isEnd: boolean;
  /** How it hangs on the unit above it. */
  readonly line: PlacementLine;
}

/**
 * Where the lines of the two meet. `end`: at one of the two, which stands above the other. `unit`: at a third, above
 * both. `heading`: at a group, which is no superior; `above` is the nearest unit over it. `nowhere`: nothing stands
 * above both.
 */
export type Meeting =
  | { readonly at: "end" | "unit"; readonly step: PathStep }
  | { readonly at: "heading"; readonly step: PathStep; readonly above: UnitRef | null }
  | { readonly at: "nowhere" };

/** Who answers for one of the two. */
export interface EndAnswers {
  readonly unit: UnitRef;
  readonly answers: Answers;
  readonly otherMinistry: string | null;
}

/** `partly`: some offices answer for both. `inapplicable`: nobody answers for a heading. */
export type SameOffice = "same" | "partly" | "different" | "unknown" | "inapplicable";

export interface PathProfile {
  readonly from: UnitRef;
  readonly to: UnitRef;
  /** From the first unit up, without the place where the lines meet. */
  readonly up: readonly PathStep[];
  readonly meeting: Meeting;
  /** Down to the second unit, without the place where the lines meet. */
  readonly down: readonly PathStep[];
  /** Some step stands outside the line of the ministry. */
  readonly isOutside: boolean;
  readonly answers: readonly [EndAnswers, EndAnswers];
  readonly sameOffice: SameOffice;
  /** Sources by number; the first has number 1. */
  readonly sources: readonly Source[];
}

/** `null` where there is no way, or where the file does not have one of the two. */
export function unitPath(
  model: OrgModel, snapshot: OrgSnapshot, path: TreePath | null, from: UnitId, to: UnitId, lang: Lang,
): PathProfile | null {
  const first = unitProfile(model, snapshot, from, lang);
  const second = unitProfile(model, snapshot, to, lang);
  if (path === null || first === null || second === null) return null;
  const citer = createCiter(model, snapshot, lang);
  const isOrderingRoot = (id: UnitId): boolean => model.unitById.get(id)?.kind === "group" && (snapshot.parentOf.get(id) ?? null) === null;
  const step = (id: UnitId, profile: UnitProfile): PathStep => {
    const found = profile.chain.find(({ unit }) => unit.id === id);
    const { numbers, asOf, confidence, note } = found === undefined ? citer.cite({}) : renumbered(citer, profile.sources, found);
    return { unit: citer.ref(id), isEnd: id === from || id === to, line: snapshot.lineOf.get(id) ?? "solid", numbers, asOf, confidence, note };
  };

  // In the order in which they are read, for the numbers of the sources.
  const up = path.up.filter((id) => !isOrderingRoot(id)).map((id) => step(id, first));
  const meeting = meetingAt(model, snapshot, path.top, isOrderingRoot, (id) => step(id, path.up.length > 0 ? first : second), citer.ref);
  const down = path.down.filter((id) => !isOrderingRoot(id)).map((id) => step(id, second));
  const answers = [first, second].map((profile): EndAnswers => ({
    unit: profile.unit,
    answers: {
      ...profile.answers,
      offices: profile.answers.offices.map((office) => renumbered(citer, profile.sources, office)),
      before: profile.answers.before.map((office) => renumbered(citer, profile.sources, office)),
    },
    otherMinistry: profile.otherMinistry,
  })) as [EndAnswers, EndAnswers];

  return {
    from: first.unit, to: second.unit, up, meeting, down,
    isOutside: [...up, ...down].some(({ line }) => line === "beside"),
    answers, sameOffice: sameOffice(first, second),
    sources: citer.sources,
  };
}

function meetingAt(
  model: OrgModel, snapshot: OrgSnapshot, top: UnitId | null, isOrderingRoot: (id: UnitId) => boolean,
  step: (id: UnitId) => PathStep, ref: (id: UnitId) => UnitRef,
): Meeting {
  if (top === null || isOrderingRoot(top)) return { at: "nowhere" };
  const met = step(top);
  if (model.unitById.get(top)?.kind !== "group") return { at: met.isEnd ? "end" : "unit", step: met };
  const above = unitOver(model, snapshot, top);
  return { at: "heading", step: met, above: above === null ? null : ref(above) };
}

/** The nearest that is no group; `null`: none, or the group stands beside the line of what it is drawn under. */
function unitOver(model: OrgModel, snapshot: OrgSnapshot, group: UnitId): UnitId | null {
  for (let at = group; snapshot.lineOf.get(at) !== "beside";) {
    const above = snapshot.parentOf.get(at) ?? null;
    if (above === null || model.unitById.get(above)?.kind !== "group") return above;
    at = above;
  }
  return null;
}

/** Only what is said of today can be the same; that nobody is known on either side makes them no more alike. */
function sameOffice(first: UnitProfile, second: UnitProfile): SameOffice {
  if ([first, second].some(({ kind, answers }) => kind === "group" && answers.kind === "none")) return "inapplicable";
  const [one, other] = [officesOf(first), officesOf(second)];
  if (one === null || other === null) return "unknown";
  // Of another ministry we know no office-holders: two bodies of one ministry may well have two.
  if (first.answers.kind === "elsewhere" && second.answers.kind === "elsewhere" && first.otherMinistry === second.otherMinistry) return "unknown";
  const shared = one.filter((office) => other.includes(office)).length;
  if (shared === 0) return "different";
  return shared === one.length && shared === other.length ? "same" : "partly";
}

/** `null`: not known, or no longer anybody. */
function officesOf({ unit, answers, otherMinistry }: UnitProfile): readonly UnitId[] | null {
  switch (answers.kind) {
    case "self": return [unit.id];
    case "stated": case "derived": case "table": return answers.offices.map(({ office }) => office.id);
    case "elsewhere": return [`ministry ${otherMinistry}`];
    case "unknown": case "ended": case "none": return null;
  }
}
