/**
 * Who holds the seats of a unit on a day, and who held them before.
 *
 * A term without a beginning says only that the person was seen in office: it counts from the newest day for which the
 * sources show it (`asOf`), or else from the file's own day. A term without an end is open.
 */
import type { IsoDate, Term, UnitId } from "@/core/org/fileFormat";
import type { JoinedTerm, OrgModel } from "@/core/org/orgModel";
import { compare, earliestDay } from "./partialDate";

export interface TermsOn {
  /** In the order of the file. */
  readonly current: readonly JoinedTerm[];
  /** Ended on or before the day; the last to leave first. */
  readonly earlier: readonly JoinedTerm[];
}

export function termsOn(model: OrgModel, unitId: UnitId, date: IsoDate): TermsOn {
  const joined = model.termsOf(unitId);
  const current = joined.filter(({ term }) => beginOf(term, model.meta.asOf) <= date && !hasEnded(term, date));
  const earlier = joined
    .filter(({ term }) => hasEnded(term, date))
    .sort((a, b) => compare(b.term.to ?? "", a.term.to ?? ""));
  return { current, earlier };
}

const beginOf = (term: Term, asOf: IsoDate): IsoDate => earliestDay(term.from ?? term.asOf ?? asOf);

const hasEnded = ({ to }: Term, date: IsoDate): boolean => to !== undefined && earliestDay(to) <= date;
