/**
 * Everything that a unit can be found by, folded once: abbreviations, names of now and of before in both languages,
 * and the topics and subjects in which it has a part, with their synonyms.
 *
 * Topics and subjects come with the second part of the data. An index of the first part alone has none of them, and is
 * made again when they are there.
 */
import type { Confidence, Interval, IsoDate, Lang, SubjectRole, Text, Unit, UnitId, UnitStatus } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { holdsOn } from "@/core/org/partialDate";
import { foldWithPlaces, type FoldedText } from "./foldText";

export type HitKind = "abbr" | "name" | "former-name" | "topic" | "subject";

/** One text by which one unit is found. */
export interface SearchEntry {
  readonly unitId: UnitId;
  readonly kind: HitKind;
  readonly label: string;
  readonly folded: FoldedText;
  /** Language of the label; `null` for an abbreviation and where the data does not say. */
  readonly lang: Lang | null;
  readonly status: UnitStatus;
  /** Of a topic or subject: what the unit does with it, and how sure that is. */
  readonly role: SubjectRole | null;
  readonly confidence: Confidence | null;
  /** Of a synonym: the topic or subject that it stands for. */
  readonly about: Text | null;
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
}

export function searchIndex({ file }: Pick<OrgModel, "file">): SearchIndex {
  const entries: SearchEntry[] = [];
  const statusOf = new Map(file.units.map((unit) => [unit.id, unit.status]));

  for (const unit of file.units) {
    // A root that only orders the data is never on the screen.
    if (unit.kind === "group" && file.meta.roots.includes(unit.id)) continue;
    const main = presentNames(unit, file.meta.asOf);
    for (const name of unit.names) {
      // A name that is still to come is not a former one.
      const former = name.to !== undefined && !main.includes(name);
      const add = (kind: HitKind, label: string | undefined, lang: Lang | null): void => {
        if (label === undefined || label === "") return;
        entries.push({ ...bare, unitId: unit.id, kind: former ? "former-name" : kind, label, lang, status: unit.status, folded: foldWithPlaces(label) });
      };
      add("abbr", name.abbr, null);
      add("name", name.nl, "nl");
      add("name", name.en, "en");
    }
  }

  const addTheme = (
    kind: "topic" | "subject", unitId: UnitId, label: Text, synonyms: readonly (readonly [string, Lang | null])[],
    evidence: { readonly role: SubjectRole; readonly confidence?: Confidence },
  ): void => {
    const status = statusOf.get(unitId);
    if (status === undefined) return;
    const shared = { unitId, kind, status, role: evidence.role, confidence: evidence.confidence ?? null };
    const add = (text: string, lang: Lang | null, about: Text | null): void => {
      entries.push({ ...shared, label: text, lang, about, folded: foldWithPlaces(text) });
    };
    add(label.nl, "nl", null);
    if (label.en !== undefined) add(label.en, "en", null);
    for (const [text, lang] of synonyms) add(text, lang, label);
  };
  for (const topic of file.topics) {
    addTheme("topic", topic.unit, topic.label, (topic.synonyms ?? []).map((text) => [text, null]), topic);
  }
  for (const subject of file.subjects) {
    const synonyms = (["nl", "en"] as const).flatMap((lang) =>
      (subject.synonyms?.[lang] ?? []).map((text) => [text, lang] as const));
    for (const part of subject.units) addTheme("subject", part.unit, subject.label, synonyms, part);
  }
  return { entries };
}

const bare = { role: null, confidence: null, about: null };

/** The names it has on that day; of a unit that has none then, the last it had. */
function presentNames(unit: Unit, asOf: IsoDate): readonly Interval[] {
  const present = unit.names.filter((name) => holdsOn(name, asOf));
  return present.length > 0 ? present : unit.names.slice(-1);
}
