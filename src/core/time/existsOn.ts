/**
 * Whether a unit exists on a day, as far as the file can tell.
 *
 * On the file's own day (`asOf`) the unit's `status` holds: that is what was looked up. On any other day only dates
 * count. What they say is a stretch with a certain core and uncertain edges:
 *
 *        shownFrom      coreFrom                    coreTo       shownTo
 *   no ──────┤ uncertain ├─────────── yes ─────────────┤ uncertain ├────── no
 *
 * - A stated edge (`valid`) is where it ends; if the date is vague (`2022`) the days that it can mean are uncertain.
 * - Without a stated edge the known days make the core: attested days, dated names and places, the newest day for which
 *   the sources show it, and the file's day if the unit is current. A dated chart proves a day and not a beginning, so
 *   the year beyond such a known day is uncertain. Further away nothing speaks for the unit and it is not shown; "no"
 *   then means "no source shows it", which is also why absence is never told as an event.
 * - A unit that was never seen to end goes on as uncertain where `status` says just that: `uncertain` after its last
 *   known day, and anything still there after the file's day, because no source speaks of the future. A `former` unit is
 *   gone from the file's day on.
 * - A unit without any date is known on the file's day only, if at all: a file without dates has one day.
 * - An ordering group is a heading made for the tree. It has no time of its own and follows its status on every day.
 */
import type { Interval, IsoDate, PartialDate, Unit } from "@/core/org/fileFormat";
import { earliestDay, isDay, latestDay, nextDay, shiftYears } from "./partialDate";

export type Existence = "yes" | "uncertain" | "no";

/** How far beyond a known day a unit with an unstated edge is still shown, as uncertain. */
const EDGE_YEARS = 1;

export function existsOn(unit: Unit, date: IsoDate, asOf: IsoDate): Existence {
  if (date === asOf || isHeading(unit)) return byStatus(unit);
  if (date > asOf && unit.status === "former") return "no";
  const span = spanOf(unit, asOf);
  if (span === null || date < span.shownFrom || date >= span.shownTo) return "no";
  // What lies after the file's day is a plan at best.
  return date >= span.coreFrom && date < span.coreTo && date < asOf ? "yes" : "uncertain";
}

/**
 * Whether the file says that the unit is gone on the day: its stated end has passed, or its status says so from the
 * file's day on. Not merely "no longer seen".
 */
export function hasEndedBy(unit: Unit, date: IsoDate, asOf: IsoDate): boolean {
  if (isHeading(unit) || date === asOf) return unit.status === "former";
  if (date > asOf && unit.status === "former") return true;
  return unit.valid?.to !== undefined && date >= endOf(unit.valid.to);
}

/** All bounds half-open: `From` is the first day inside, `To` the first day outside. */
interface Span {
  readonly shownFrom: IsoDate;
  readonly coreFrom: IsoDate;
  readonly coreTo: IsoDate;
  readonly shownTo: IsoDate;
}

const spans = new WeakMap<Unit, { readonly asOf: IsoDate; readonly span: Span | null }>();

/** The span follows from the record alone, which never changes; it is asked for every unit on every day of a drag. */
function spanOf(unit: Unit, asOf: IsoDate): Span | null {
  let known = spans.get(unit);
  if (known?.asOf !== asOf) {
    known = { asOf, span: knownSpan(unit, asOf) };
    spans.set(unit, known);
  }
  return known.span;
}

/** Later than any day. */
const NEVER: IsoDate = "9999-99-99";

const isHeading = ({ kind, valid }: Unit): boolean => kind === "group" && valid === undefined;

const byStatus = ({ status }: Unit): Existence =>
  status === "current" ? "yes" : status === "uncertain" ? "uncertain" : "no";

function knownSpan(unit: Unit, asOf: IsoDate): Span | null {
  const { valid = {}, status } = unit;
  const known = knownStretches(unit);
  if (status === "current") known.push(knownDay(asOf));
  if (valid.from === undefined && valid.to === undefined && known.length === 0) {
    if (status === "former") return null;
    // Not seen, but not gone either: a stretch round the file's day, without a core.
    known.push({ shownFrom: asOf, coreFrom: asOf, coreTo: asOf, shownTo: asOf });
  }

  let coreFrom = valid.from === undefined ? NEVER : latestDay(valid.from);
  // An end that is still to come is a plan, and proves nothing of a unit that may be gone already.
  const endProves = valid.to !== undefined && (status !== "uncertain" || earliestDay(valid.to) <= asOf);
  let coreTo = valid.to === undefined || !endProves ? "" : earliestDay(valid.to);
  let firstSeen = NEVER;
  let lastSeen = "";
  const earliest = valid.from === undefined ? "" : earliestDay(valid.from);
  const latest = valid.to === undefined ? NEVER : endOf(valid.to);
  for (const stretch of known) {
    // Evidence outside a stated interval contradicts it; the checker says so, and the statement stands.
    if (stretch.coreFrom >= earliest && stretch.coreFrom < coreFrom) coreFrom = stretch.coreFrom;
    if (stretch.coreTo <= latest && stretch.coreTo > coreTo) coreTo = stretch.coreTo;
    if (stretch.shownFrom < firstSeen) firstSeen = stretch.shownFrom;
    if (stretch.shownTo > lastSeen) lastSeen = stretch.shownTo;
  }
  // With one edge only, that edge is also the only known day on the other side.
  if (firstSeen === NEVER) firstSeen = valid.to === undefined ? earliest : earliestDay(valid.to);
  if (lastSeen === "") lastSeen = valid.from === undefined ? latest : nextDay(latestDay(valid.from));
  if (coreFrom === NEVER) coreFrom = coreTo === "" ? NEVER : coreTo;
  else if (coreTo === "") coreTo = nextDay(coreFrom);

  return {
    shownFrom: valid.from === undefined ? shiftYears(firstSeen, -EDGE_YEARS) : earliest,
    coreFrom,
    coreTo,
    shownTo: valid.to !== undefined ? latest
      : status === "former" ? shiftYears(lastSeen, EDGE_YEARS)
      : NEVER,
  };
}

/** What shows that the unit was there, apart from `valid` and its status. */
function knownStretches(unit: Unit): Span[] {
  const stretches: Span[] = [];
  const edges = ({ from, to }: Interval): void => {
    if (from !== undefined) stretches.push(knownDay(from));
    // The day before the end is known as well, but not when it began: an empty stretch at its place.
    if (to !== undefined) {
      stretches.push({
        shownFrom: earliestDay(to), coreFrom: earliestDay(to), coreTo: earliestDay(to), shownTo: endOf(to),
      });
    }
  };
  for (const { at } of unit.attested ?? []) stretches.push(knownDay(at));
  // What begins with the end is where the file keeps it afterwards, and shows no day more.
  [...unit.names, ...unit.placements].filter(({ from }) => from === undefined || from !== unit.valid?.to).forEach(edges);
  // For a former unit the newest source is often the one that calls it former.
  if (unit.asOf !== undefined && unit.status !== "former") stretches.push(knownDay(unit.asOf));
  return stretches;
}

/** One day on which the unit was there; a vague date is one of its days, and nobody knows which. */
const knownDay = (date: PartialDate): Span => ({
  shownFrom: earliestDay(date), coreFrom: latestDay(date), coreTo: nextDay(earliestDay(date)), shownTo: nextDay(latestDay(date)),
});

/** The first day on which something that ends on the date has certainly ended. */
const endOf = (to: PartialDate): IsoDate => (isDay(to) ? to : nextDay(latestDay(to)));
