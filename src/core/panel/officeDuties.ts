/**
 * Everything for which one office-holder answers in parliament on a day, and how that is known: said of the unit itself,
 * following from where it stands, or only said in passing without a source. And beside it the units of which nobody could
 * say who answers, because one of them may well be this office's.
 */
import type { Interval, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { accountability } from "@/core/time/accountability";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import type { Cite, Citer, UnitRef } from "./citer";

export interface StatedDuty extends Cite {
  readonly unit: UnitRef;
  /** Only for the system and not for single decisions, as of an autonomous body. */
  readonly remote: boolean;
}

/** Units that stand under one for which the office answers. */
export interface DerivedDuties {
  readonly via: UnitRef;
  readonly units: readonly UnitRef[];
}

export interface OfficeDuties {
  readonly stated: readonly StatedDuty[];
  readonly derived: readonly DerivedDuties[];
  /** Said in our own table, without a source of its own. */
  readonly unsourced: readonly UnitRef[];
  /** Looked for and not found: for these it may be any of the offices. */
  readonly unknown: readonly UnitRef[];
}

/** `null` for a unit that is no political office. */
export function officeDuties(model: OrgModel, snapshot: OrgSnapshot, office: UnitId, { cite, ref }: Pick<Citer, "cite" | "ref">): OfficeDuties | null {
  if (model.unitById.get(office)?.kind !== "political-office") return null;
  const stated: StatedDuty[] = [];
  const derived = new Map<UnitId, UnitRef[]>();
  const unsourced: UnitRef[] = [];
  const unknown: UnitRef[] = [];
  for (const id of snapshot.parentOf.keys()) {
    // A heading of ours is nobody's work.
    if (model.unitById.get(id)?.kind === "group") continue;
    const result = accountability(model, snapshot, id, snapshot.date);
    if (result.kind === "unknown") unknown.push(ref(id));
    if (result.kind === "table" && result.office === office) unsourced.push(ref(id));
    if (result.kind !== "stated" && result.kind !== "derived") continue;
    const own = result.offices.find((each) => each.office === office);
    if (own === undefined) continue;
    if (result.kind === "stated") stated.push({ unit: ref(id), remote: own.remote, ...cite(own) });
    else derived.set(result.via, [...derived.get(result.via) ?? [], ref(id)]);
  }
  return { stated, derived: [...derived].map(([via, units]) => ({ via: ref(via), units })), unsourced, unknown };
}

/** What a source says, as the lines that it says it in; no duties give none. */
export function dutyLines(duties: OfficeDuties | null): readonly {
  readonly type: "political-responsibility" | "remote-responsibility";
  readonly direction: "forward";
  readonly entries: readonly (StatedDuty & { readonly valid: Interval })[];
}[] {
  const entries = (duties?.stated ?? []).map((duty) => ({ ...duty, valid: {} }));
  return ([["political-responsibility", false], ["remote-responsibility", true]] as const).flatMap(([type, isRemote]) => {
    const own = entries.filter(({ remote }) => remote === isRemote);
    return own.length === 0 ? [] : [{ type, direction: "forward" as const, entries: own }];
  });
}
