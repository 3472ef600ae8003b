/**
 * Who answers for a unit in parliament on a day, and how we know. Kept apart from the tree: the line of a civil service
 * and the line of political responsibility differ, and the second is a set of dated relations.
 *
 * In order: the unit's own relation; the relation of its nearest superior; what the file says of the unit without a
 * relation (`answersTo`), which shows as having no source of its own; nothing. Three things keep a guess from looking
 * like a fact:
 * - a superior of whom the file says "unknown" stops the climb: what holds above it need not hold below it;
 * - an ordering group stops the climb too, unless the unit itself says the same: what stands under a heading does not
 *   answer to the minister of the ministry in which the heading happens to be drawn;
 * - a relation without a beginning, and `answersTo`, were looked up for the file's day and are not told of earlier days.
 *   Nor is anything else, where such a relation names an office that was there already: it may have held by then.
 *
 * It follows from where a unit stood on the day itself, also in a picture of what the decree says: whoever went to another
 * ministry answered there at once, and not when the decree caught up.
 */
import type {
  AnswersTo, Confidence, Evidence, IsoDate, PartialDate, Relation, SourceId, Text, Unit, UnitId,
} from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { existsOn, hasEndedBy } from "./existsOn";
import { compare, earliestDay } from "./partialDate";
import type { OrgSnapshot } from "./snapshotAt";
import { theDayItself } from "./theDayItself";

/** One office that answers, by a relation in the file. */
export interface ResponsibleOffice {
  readonly office: UnitId;
  /** The office answers only for the system, not for single decisions (for example of an autonomous body). */
  readonly remote: boolean;
  readonly src: readonly SourceId[];
  readonly note?: Text;
  readonly confidence?: Confidence;
}

/** An office that answered until a date. */
export interface PastOffice extends ResponsibleOffice {
  readonly until: PartialDate;
}

/** Another office than the one given, and whose relation or statement says so. */
export interface Difference {
  readonly office: UnitId | "unknown";
  readonly via: UnitId;
}

export type Accountability = {
  /** Relations of the unit itself that had ended on the day; the last first. They never count as current. */
  readonly before: readonly PastOffice[];
} & (
  /** A political office answers for itself. */
  | { readonly kind: "self" }
  /** A relation of the unit itself; `offices` holds all of them, the first one also stands on top. */
  | ResponsibleOffice & {
    readonly kind: "stated";
    readonly offices: readonly ResponsibleOffice[];
    /** What the file says of the unit beside its relation, where that is another office. */
    readonly differsFrom?: Difference;
  }
  /** The relation of the nearest superior that has one. */
  | ResponsibleOffice & { readonly kind: "derived"; readonly via: UnitId; readonly offices: readonly ResponsibleOffice[] }
  /** Only said in passing, without a relation or source of its own; `via` if said of a superior. */
  | {
    readonly kind: "table";
    readonly office: UnitId;
    readonly via?: UnitId;
    /** The relation of a superior that names another office. */
    readonly differsFrom?: Difference;
  }
  /** Looked for and not found; `via` if that was said of a superior. */
  | { readonly kind: "unknown"; readonly via?: UnitId }
  | { readonly kind: "elsewhere"; readonly ministry: string }
  /** The unit is gone; `last` is the office that answered for it, as far as known. */
  | { readonly kind: "ended"; readonly last?: Last }
  /** Not applicable, or not looked up. */
  | { readonly kind: "none" }
);

/** All that it looks at in the picture of a day. */
export type Standing = Pick<OrgSnapshot, "certaintyOf" | "parentOf"> & Partial<Pick<OrgSnapshot, "date" | "decree">>;

export function accountability(model: OrgModel, picture: Standing, unitId: UnitId, date: IsoDate): Accountability {
  const snapshot = theDayItself(model, picture);
  const unit = model.unitById.get(unitId);
  if (unit === undefined) return { kind: "none", before: [] };
  const before = endedOffices(model, unitId, date);
  const onFileDay = date >= model.meta.asOf;
  const own = onFileDay ? unit.answersTo : undefined;

  if (unit.kind === "political-office") return { kind: "self", before };
  const certainty = snapshot.certaintyOf.get(unitId);
  if (certainty === undefined || certainty === "former") return { ...gone(model, unit, date, before), before };
  const offices = currentOffices(model, unitId, date);
  const [first] = offices;
  if (first !== undefined) {
    const differs = own !== undefined && !offices.some(({ office }) => office === own);
    return {
      kind: "stated", ...first, offices, before,
      ...(differs ? { differsFrom: { office: own, via: unitId } } : {}),
    };
  }
  if (unit.belongsTo !== undefined) return { kind: "elsewhere", ministry: unit.belongsTo, before };
  if (own === "unknown") return { kind: "unknown", before };

  const above = nearestAbove(model, snapshot, unitId, date, own !== undefined, onFileDay);
  if (own !== undefined) {
    if (above === null || above.kind !== "relation") return { kind: "table", office: own, before };
    const agreeing = above.offices.find(({ office }) => office === own);
    return agreeing === undefined
      ? { kind: "table", office: own, differsFrom: { office: above.office.office, via: above.via }, before }
      : { kind: "derived", ...agreeing, via: above.via, offices: above.offices, before };
  }
  if (above === null) return { kind: "none", before };
  switch (above.kind) {
    case "relation": return { kind: "derived", ...above.office, via: above.via, offices: above.offices, before };
    case "said": return { kind: "table", office: above.office, via: above.via, before };
    case "unknown": return { kind: "unknown", via: above.via, before };
  }
}

type Above =
  | { readonly kind: "relation"; readonly via: UnitId; readonly office: ResponsibleOffice; readonly offices: readonly ResponsibleOffice[] }
  | { readonly kind: "said"; readonly via: UnitId; readonly office: UnitId }
  | { readonly kind: "unknown"; readonly via: UnitId };

/**
 * What the nearest superior says that says anything. A unit with a statement of its own looks for a relation only, and
 * may look past headings, because agreement is then its own word.
 */
function nearestAbove(
  model: OrgModel, snapshot: Standing, unitId: UnitId, date: IsoDate, hasOwn: boolean, onFileDay: boolean,
): Above | null {
  const passed: UnitId[] = [unitId];
  for (let via = snapshot.parentOf.get(unitId); via != null; via = snapshot.parentOf.get(via)) {
    const unit = model.unitById.get(via);
    if (unit === undefined) return null;
    if (unit.kind === "group") {
      if (hasOwn) continue;
      return null;
    }
    const offices = currentOffices(model, via, date);
    const [office] = offices;
    if (office !== undefined) return passed.some((id) => mayAnswerOtherwise(model, id, date, offices)) ? null : { kind: "relation", via, office, offices };
    passed.push(via);
    if (hasOwn || !onFileDay) continue;
    const said: AnswersTo | undefined = unit.answersTo;
    if (said === "unknown") return { kind: "unknown", via };
    if (said !== undefined) return { kind: "said", via, office: said };
  }
  return null;
}

type Last = ResponsibleOffice | { readonly office: UnitId };

/** What the file last said of a unit that is gone; one that is merely not seen on the day has no answer. */
function gone(
  model: OrgModel, unit: Unit, date: IsoDate, before: readonly PastOffice[],
): { readonly kind: "ended"; readonly last?: Last } | { readonly kind: "none" } {
  if (!hasEndedBy(unit, date, model.meta.asOf)) return { kind: "none" };
  const open = responsibility(model, unit.id).find(({ valid }) => valid?.to === undefined);
  const last: Last | undefined = open === undefined ? before[0] : asOffice(open);
  if (last !== undefined) return { kind: "ended", last };
  return unit.answersTo === undefined || unit.answersTo === "unknown"
    ? { kind: "ended" }
    : { kind: "ended", last: { office: unit.answersTo } };
}

const responsibility = (model: OrgModel, unitId: UnitId): readonly Relation[] => model.relationsTo(unitId)
  .filter(({ type }) => type === "political-responsibility" || type === "remote-responsibility");

function currentOffices(model: OrgModel, unitId: UnitId, date: IsoDate): readonly ResponsibleOffice[] {
  const { asOf } = model.meta;
  return responsibility(model, unitId)
    .filter((relation) => beginOf(relation, asOf) <= date && !hasEnded(relation, date))
    .map(asOffice);
}

/** Whether the unit has a line, since nobody knows when, to another office that existed on the day. */
function mayAnswerOtherwise(model: OrgModel, unitId: UnitId, date: IsoDate, offices: readonly ResponsibleOffice[]): boolean {
  const { asOf } = model.meta;
  return responsibility(model, unitId).some((relation) => {
    const other = model.unitById.get(relation.from);
    return relation.valid?.from === undefined && beginOf(relation, asOf) > date && !hasEnded(relation, date)
      && !offices.some(({ office }) => office === relation.from) && other !== undefined && existsOn(other, date, asOf) !== "no";
  });
}

function endedOffices(model: OrgModel, unitId: UnitId, date: IsoDate): readonly PastOffice[] {
  return responsibility(model, unitId)
    .flatMap((relation) => {
      const until = relation.valid?.to;
      return until !== undefined && hasEnded(relation, date) ? [{ ...asOffice(relation), until }] : [];
    })
    .sort((a, b) => compare(b.until, a.until));
}

const beginOf = ({ valid, asOf }: Relation, fileDay: IsoDate): IsoDate => earliestDay(valid?.from ?? asOf ?? fileDay);

const hasEnded = ({ valid }: Relation, date: IsoDate): boolean => valid?.to !== undefined && earliestDay(valid.to) <= date;

function asOffice({ from, type, src = [], note, confidence }: Relation & Evidence): ResponsibleOffice {
  return {
    office: from,
    remote: type === "remote-responsibility",
    src,
    ...(note === undefined ? {} : { note }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
