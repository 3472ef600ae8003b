/**
 * What a new employee asks first of the unit where they work: what is above, beside and below it, and what all the
 * abbreviations around it mean. Who answers in parliament is another line and stays in the profile.
 */
import type { Lang, PlacementLine, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type UnitRef } from "./citer";
import type { UnitProfile } from "./unitProfile";

export interface Neighbour {
  readonly unit: UnitRef;
  readonly line: PlacementLine;
}

export interface Landing {
  /** What the unit and its neighbours hang on; of the kind `group` it is a heading of ours. `null`: the unit is at the top. */
  readonly under: UnitRef | null;
  readonly beside: readonly Neighbour[];
  /** Units around it that have a short name, each short name once, in the order of letters. */
  readonly abbreviated: readonly UnitRef[];
}

export function landing(model: OrgModel, snapshot: OrgSnapshot, { unit, chain, parts, answers }: UnitProfile, lang: Lang): Landing {
  const { ref } = createCiter(model, snapshot, lang);
  const hangsOn = snapshot.parentOf.get(unit.id) ?? null;
  // The heading over everything is no neighbourhood.
  const parent = hangsOn !== null && model.unitById.get(hangsOn)?.kind === "group" && snapshot.parentOf.get(hangsOn) === null ? null : hangsOn;
  const siblings: readonly UnitId[] = parent === null ? [] : snapshot.childrenOf.get(parent) ?? [];
  const beside = siblings.filter((id) => id !== unit.id).map((id): Neighbour => ({ unit: ref(id), line: snapshot.lineOf.get(id) ?? "solid" }));
  const around = [...chain.map((step) => step.unit), ...beside.map((each) => each.unit), ...parts, ...answers.offices.map(({ office }) => office)];
  const byAbbr = new Map(around.flatMap((each) => (each.abbr === null || each.abbr === each.name.text ? [] : [[each.abbr, each] as const])));
  return {
    under: parent === null ? null : ref(parent),
    beside,
    abbreviated: [...byAbbr.values()].toSorted((a, b) => (a.abbr ?? "").localeCompare(b.abbr ?? "", lang)),
  };
}
