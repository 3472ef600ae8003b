/**
 * Days of which nothing at all is known, and where the nearest ones are of which something is. A heading is no knowledge:
 * it orders what is there, and there is nothing.
 */
import type { IsoDate } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { changeDates } from "./changeDates";
import { previousDay } from "./partialDate";
import { snapshotAt, type OrgSnapshot } from "./snapshotAt";

type Known = Pick<OrgModel, "unitById">;

export function hasUnits({ unitById }: Known, { unitIds }: Pick<OrgSnapshot, "unitIds">): boolean {
  return unitIds.some((id) => unitById.get(id)?.kind !== "group");
}

export interface NearestDays {
  /** The last day before. */
  readonly earlier: IsoDate | null;
  /** The first day after. */
  readonly later: IsoDate | null;
}

/** Seen from a day without units, among the days from `first` to `last`. */
export function nearestDaysWithUnits(model: OrgModel, date: IsoDate, first: IsoDate, last: IsoDate): NearestDays {
  const dates = changeDates(model.file).filter((day) => day >= first && day <= last);
  const isKnown = (day: IsoDate): boolean => hasUnits(model, snapshotAt(model, day));
  const before = dates.findLastIndex((day) => day <= date && isKnown(day));
  // What was there on a day of change stayed until the day before the next one.
  const end = before < 0 ? undefined : dates[before + 1];
  return {
    earlier: end === undefined ? null : previousDay(end),
    later: dates.find((day) => day > date && isKnown(day)) ?? null,
  };
}
