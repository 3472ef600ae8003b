/**
 * Parents: a superior is there for as long as somebody is placed under it.
 *
 * Only stated dates count. A missing date means "not known", so it contradicts nothing, and a vague one (`2022`) gets
 * the benefit of the doubt. Where a placement says nothing of its end, the unit's own end closes it; where both are
 * silent and the unit is there on the file's day, it is open, and its parent has to be there too.
 */
import type { IsoDate, OrgFile, PartialDate, Placement, Unit } from "../fileFormat";
import { earliestDay, latestDay } from "../partialDate";
import type { Problem } from "../problem";
import { error } from "./rule";

export function parentsThroughout(file: OrgFile): readonly Problem[] {
  const byId = new Map(file.units.map((unit) => [unit.id, unit]));
  const { asOf } = file.meta;
  return file.units.flatMap((unit, index) => unit.placements.flatMap((placement, place) => {
    const parent = placement.parent === null ? undefined : byId.get(placement.parent);
    if (parent === undefined) return [];
    const where = {
      path: `units[${index}].placements[${place}]`,
      unitIds: [unit.id, parent.id],
      params: { id: unit.id, parent: parent.id },
    };
    return [
      ...tooEarly(placement, parent).map((date) => error("parent-absent", {
        ...where, params: { ...where.params, date, parentFrom: parent.valid?.from ?? "" },
      })),
      ...tooLong(placement, unit, parent, asOf).map((date) => error("outlives-parent", {
        ...where, params: { ...where.params, date },
      })),
    ];
  }));
}

/** The date on which the unit is placed under a parent that certainly had not begun. */
function tooEarly({ from }: Placement, parent: Unit): readonly PartialDate[] {
  const parentFrom = parent.valid?.from;
  return from !== undefined && parentFrom !== undefined && latestDay(from) < earliestDay(parentFrom) ? [from] : [];
}

/** The date on which the unit is still placed under a parent that has certainly ended. */
function tooLong(placement: Placement, unit: Unit, parent: Unit, asOf: IsoDate): readonly PartialDate[] {
  const to = placement.to ?? unit.valid?.to;
  const parentTo = parent.valid?.to;
  if (to !== undefined) {
    return parentTo !== undefined && earliestDay(to) > latestDay(parentTo) ? [parentTo] : [];
  }
  if (unit.status === "former") return [];
  return parent.status === "former" ? [parentTo ?? asOf] : [];
}
