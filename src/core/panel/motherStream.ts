/**
 * The ministry from its beginning as one stream, as data: what left it, came back to it or joined it, and when. Nothing
 * in it is written down here; all of it follows from the events and from the units that these name.
 *
 * - The *trunk* is the organisation that the file is about with its predecessors, by the names it had.
 * - A *stop* is an event that touches the trunk, a task that comes or goes, or parts of the ministry that another ministry
 *   gets or gives: it goes out, comes in, or (founded, renamed) changes the trunk itself. Moves among other ministries are
 *   no stop, and neither is what moved inside the ministry.
 * - A *lane* is what went out or came in: the task if the event names one, else the other ministry, else the unit. What is
 *   only described in the words of an event has no lane, and its stop stands alone.
 * - A *segment* of a lane runs between two of its stops and is somewhere. It has two ends only where two neighbouring stops
 *   say so: out and then in is away, in and then out is here. After two in a row the same way nobody knows what happened
 *   between them, and one end stays open. That something of another ministry was here in between is said for tasks only:
 *   one ministry gives and gets many things.
 */
import type { EventType, Id, IsoDate, Lang, OrgEvent, PartialDate, Source, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { earliestDay } from "@/core/time/partialDate";
import { snapshotAt } from "@/core/time/snapshotAt";
import { createCiter, type Citer, type Statement, type UnitRef, type Words } from "./citer";

export type StreamDirection = "in" | "out" | "self";

export interface StreamStop {
  readonly id: Id;
  readonly date: PartialDate;
  readonly type: EventType;
  readonly direction: StreamDirection;
  /** Ids of lanes. */
  readonly lanes: readonly UnitId[];
  /** Where it came from or went to. */
  readonly others: readonly UnitRef[];
  readonly title: Statement;
  readonly text: Words | null;
}

export type LaneSort = "task" | "ministry" | "unit";

export interface StreamSegment {
  readonly place: "here" | "away";
  /** Numbers of stops; `null`: this end is not known. A task that came and did not leave is here up to the file's day. */
  readonly from: number | null;
  readonly to: number | null;
  readonly lasts: boolean;
}

export interface StreamLane {
  readonly id: UnitId;
  readonly sort: LaneSort;
  readonly unit: UnitRef;
  readonly label: Words;
  readonly segments: readonly StreamSegment[];
}

/** One name of the trunk, for as long as it had that name. */
export interface StreamName {
  readonly name: Words;
  readonly label: Words;
  readonly from: PartialDate;
  /** `null`: until the file's day. */
  readonly to: PartialDate | null;
  readonly numbers: readonly number[];
}

export interface MotherStream {
  /** In order of time. */
  readonly stops: readonly StreamStop[];
  readonly lanes: readonly StreamLane[];
  readonly trunk: readonly StreamName[];
  readonly asOf: IsoDate;
  readonly sources: readonly Source[];
}

export function motherStream(model: OrgModel, lang: Lang): MotherStream {
  const citer = createCiter(model, snapshotAt(model, model.meta.asOf), lang);
  const found = model.file.events
    .flatMap((event) => passageOf(event, model) ?? [])
    .toSorted((a, b) => order(earliestDay(a.event.date), earliestDay(b.event.date)));
  const stops = found.map(({ event, direction, lanes, others }): StreamStop => ({
    id: event.id, date: event.date, type: event.type, direction, lanes,
    others: others.map((id) => citer.ref(id)),
    title: citer.statement(event.title, event),
    text: event.text === undefined ? null : citer.words(event.text),
  }));
  const trunk = trunkNames(model, citer);
  return { stops, lanes: lanesOf(stops, model, citer), trunk, asOf: model.meta.asOf, sources: citer.sources };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Passage {
  readonly event: OrgEvent;
  readonly direction: StreamDirection;
  readonly lanes: readonly UnitId[];
  readonly others: readonly UnitId[];
}

type Part = "trunk" | LaneSort;

function partOf(id: UnitId, { unitById, meta }: OrgModel): Part {
  const kind = unitById.get(id)?.kind;
  if (id === meta.subject || kind === "predecessor") return "trunk";
  if (kind === "other-ministry" || kind === "ministry" || kind === "former-ministry") return "ministry";
  return kind === "task" ? "task" : "unit";
}

/** `null`: the event is no stop. */
function passageOf(event: OrgEvent, model: OrgModel): Passage | null {
  const { before, after } = event;
  const all = [...new Set([...before, ...after])];
  const are = (ids: readonly UnitId[], part: Part): readonly UnitId[] => ids.filter((id) => partOf(id, model) === part);
  const tasks = are(all, "task");
  const crosses = (event.type === "moved-in" || event.type === "moved-out") && are(before, "ministry").length > 0 !== are(after, "ministry").length > 0;
  if (are(all, "trunk").length === 0 && tasks.length === 0 && !crosses) return null;

  const direction = directionOf(event, (ids, part) => are(ids, part).length > 0);
  if (direction === null) return null;
  const far = direction === "in" ? before : direction === "out" ? after : [];
  const near = direction === "in" ? after : before;
  const ministries = are(far, "ministry");
  const units = are(far, "unit").filter((id) => !near.includes(id));
  return {
    event, direction,
    lanes: direction === "self" ? [] : tasks.length > 0 ? tasks : ministries.length > 0 ? ministries : units.slice(0, 1),
    others: ministries.length > 0 || tasks.length > 0 ? ministries : units,
  };
}

function directionOf({ type, before, after }: OrgEvent, has: (ids: readonly UnitId[], part: Part) => boolean): StreamDirection | null {
  const isOfTrunk = [...before, ...after].every((id) => !has([id], "ministry") && !has([id], "task") && !has([id], "unit"));
  if (type === "moved-in") return "in";
  if (type === "moved-out") return "out";
  if ((type === "created" || type === "split") && has(before, "trunk") && has(after, "ministry")) return "out";
  if (type === "merged" && has(before, "ministry") && has(after, "trunk")) return "in";
  return isOfTrunk && ofTrunk.has(type) ? "self" : null;
}

/** What changes the trunk itself. */
const ofTrunk: ReadonlySet<EventType> = new Set(["created", "split", "merged", "renamed"]);

function lanesOf(stops: readonly StreamStop[], model: OrgModel, citer: Citer): readonly StreamLane[] {
  const ids = [...new Set(stops.flatMap(({ lanes }) => lanes))];
  return ids.map((id): StreamLane => {
    const part = partOf(id, model);
    const sort: LaneSort = part === "trunk" ? "unit" : part;
    const unit = citer.ref(id);
    const mine = [...stops.keys()].filter((index) => stops[index]?.lanes.includes(id));
    return { id, sort, unit, label: short(unit.name), segments: segmentsOf(mine, stops, sort) };
  });
}

function segmentsOf(mine: readonly number[], stops: readonly StreamStop[], sort: LaneSort): readonly StreamSegment[] {
  const wayOf = (index: number | undefined): StreamDirection | null => (index === undefined ? null : stops[index]?.direction ?? null);
  return mine.flatMap((index, place): readonly StreamSegment[] => {
    const next = mine[place + 1];
    if (wayOf(index) === "out") return [{ place: "away", from: index, to: wayOf(next) === "in" ? next ?? null : null, lasts: false }];
    const arrival: readonly StreamSegment[] = wayOf(mine[place - 1]) === "out" ? [] : [{ place: "away", from: null, to: index, lasts: false }];
    if (sort !== "task") return arrival;
    return [...arrival, { place: "here", from: index, to: wayOf(next) === "out" ? next ?? null : null, lasts: next === undefined }];
  });
}

/** For the picture, where little fits; the list has the whole name. */
function short({ text, lang }: Words): Words {
  const bare = text.replace(/ \(.*\)$/, "").replace(/^(Ministerie van|Departement van|Ministry of|Department of|taak) /i, "");
  return { text: bare.charAt(0).toUpperCase() + bare.slice(1), lang };
}

function trunkNames(model: OrgModel, citer: Citer): readonly StreamName[] {
  return model.file.units
    .filter(({ id }) => partOf(id, model) === "trunk")
    .flatMap(({ valid, names, src }) => names.flatMap((name): readonly StreamName[] => {
      const from = name.from ?? valid?.from;
      if (from === undefined) return [];
      const words = citer.words(name.en === undefined ? { nl: name.nl } : { nl: name.nl, en: name.en });
      return [{
        name: words, label: short(words), from, to: name.to ?? valid?.to ?? null,
        numbers: citer.cite(name, src).numbers,
      }];
    }))
    .toSorted((a, b) => order(earliestDay(a.from), earliestDay(b.from)));
}
