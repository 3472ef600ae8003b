/**
 * What people look for here and find at another organisation, as data: which one, under which ministry, by what source, and
 * what this organisation does have to do with it. Sources are numbered as in `unitProfile`.
 */
import type { Id, Lang, Source } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { createCiter, type Statement, type UnitRef, type Words } from "./citer";
import { asksForSubject } from "./subjectNames";
import type { SubjectRef } from "./subjectProfile";

export interface ElsewhereProfile {
  readonly id: Id;
  readonly organisation: Statement;
  readonly otherName: Words | null;
  /** As in the government's register; `null`: it belongs to no ministry. */
  readonly ministry: string | null;
  /** Where it stands in the chart all the same. */
  readonly unit: UnitRef | null;
  /** For what people look for it, in the reader's language. */
  readonly queries: readonly Words[];
  /** Subjects of this organisation that are near to it. */
  readonly subjects: readonly SubjectRef[];
  readonly sources: readonly Source[];
}

/** `null` for an id that the file does not have. */
export function elsewhereProfile(model: OrgModel, snapshot: OrgSnapshot, id: Id, lang: Lang): ElsewhereProfile | null {
  const entry = model.file.elsewhere.find((each) => each.id === id);
  if (entry === undefined) return null;
  const { words, ref, statement, sources } = createCiter(model, snapshot, lang);
  const { organisation } = entry;
  const queries = entry.queries[lang].length > 0 ? { texts: entry.queries[lang], lang } : { texts: entry.queries.nl, lang: "nl" as const };
  return {
    id,
    organisation: statement(organisation, entry),
    otherName: lang === "en" && organisation.en !== undefined && organisation.en !== organisation.nl ? { text: organisation.nl, lang: "nl" } : null,
    ministry: entry.ministry ?? null,
    unit: entry.unit === undefined || !model.unitById.has(entry.unit) ? null : ref(entry.unit),
    queries: queries.texts.map((text) => ({ text, lang: queries.lang })),
    subjects: model.file.subjects
      .filter((subject) => entry.queries.nl.some((query) => asksForSubject(query, subject)))
      .map((subject) => ({ id: subject.id, label: words(subject.label) })),
    sources,
  };
}
