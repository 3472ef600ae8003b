/**
 * Whether the file gives a unit no place on the day. It is then drawn where it hung before or after, and that has to be
 * said. What a decree names has the place that the decree gives it.
 */
import type { Unit } from "@/core/org/fileFormat";
import { holdsOn } from "./partialDate";
import { boxOn, type OrgSnapshot } from "./snapshotAt";

export function isPlaceUnknown({ id, placements }: Unit, { date, decree }: Pick<OrgSnapshot, "date" | "decree">): boolean {
  return placements.length > 0
    && !placements.some((placement) => holdsOn(placement, date))
    && (boxOn({ decree }, id)?.parent ?? null) === null;
}
