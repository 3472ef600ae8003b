/**
 * The organisation on the day of a snapshot that follows a decree to the letter: by the days of the events, and not by
 * the text. Who answers in parliament and what the decree has otherwise are asked of this one.
 */
import type { OrgModel } from "@/core/org/orgModel";
import { snapshotAt, type OrgSnapshot } from "./snapshotAt";

/** Made once for each snapshot: it is asked for every card. */
const made = new WeakMap<object, { readonly model: OrgModel; readonly day: OrgSnapshot }>();

/** The snapshot itself where it follows no decree. */
export function theDayItself<Part extends Pick<OrgSnapshot, "certaintyOf" | "parentOf"> & Partial<Pick<OrgSnapshot, "date" | "decree">>>(
  model: OrgModel, snapshot: Part,
): Part | OrgSnapshot {
  const { date, decree } = snapshot;
  if (decree == null || date === undefined) return snapshot;
  const known = made.get(snapshot);
  if (known?.model === model) return known.day;
  const day = snapshotAt(model, date);
  made.set(snapshot, { model, day });
  return day;
}
