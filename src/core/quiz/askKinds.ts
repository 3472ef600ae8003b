/** What kind of organisation is it? Two kinds of which one body can be both at once never stand side by side. */
import { kindNames } from "@/core/i18n/kindNames";
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { UnitId, UnitKind } from "@/core/org/fileFormat";
import { levelsByRank, type Askable } from "./askable";
import { chainUp } from "./askPlaces";
import { firmUnit } from "./firm";
import type { Ground } from "./ground";
import type { Named, QuestionOption } from "./question";
import { looksLike, ours, sentence } from "./wording";

/** Kinds with an edge: what they are is settled by law or by decree. */
const ASKED = [
  "agency", "zbo", "advisory-body", "high-council", "foundation", "association", "country", "planning-bureau", "inspectorate",
  "directorate", "committee", "police",
] as const satisfies readonly UnitKind[];

/**
 * Kinds that one body can be at the same time, each pair once: a foundation may be an autonomous body by law, the Council
 * of State advises, an inspectorate is a service.
 */
const MAY_BE_BOTH: readonly (readonly [UnitKind, UnitKind])[] = [
  ["agency", "inspectorate"], ["agency", "planning-bureau"], ["agency", "directorate"], ["agency", "police"],
  ["inspectorate", "planning-bureau"], ["inspectorate", "directorate"], ["inspectorate", "police"], ["planning-bureau", "directorate"],
  ["planning-bureau", "advisory-body"], ["zbo", "foundation"], ["zbo", "association"], ["zbo", "advisory-body"], ["zbo", "police"],
  ["zbo", "committee"], ["high-council", "advisory-body"], ["high-council", "committee"], ["foundation", "advisory-body"],
  ["association", "advisory-body"], ["foundation", "association"], ["advisory-body", "committee"], ["association", "committee"],
];

export const mayBeBoth = (a: UnitKind, b: UnitKind): boolean =>
  a === b || MAY_BE_BOTH.some(([one, other]) => (one === a && other === b) || (one === b && other === a));

/** Nobody who knows the ministry a little takes a body for one of these. */
const FAR_OFF: ReadonlySet<UnitKind> = new Set(["country", "police"]);

/** What stands outside the civil service of the ministry: for level 3 the wrong answers come from the same side. */
const OUTSIDE: ReadonlySet<UnitKind> = new Set(["zbo", "advisory-body", "high-council", "foundation", "association", "country"]);

const kindName = (kind: UnitKind): Named => ours({ nl: kindNames.nl[kind].name, en: kindNames.en[kind].name });
const option = (kind: UnitKind): QuestionOption => ({ id: kind, label: kindName(kind), unit: null });
const isAsked = (kind: UnitKind): boolean => ASKED.some((asked) => asked === kind);

export function askKinds(ground: Ground): readonly Askable[] {
  const { model, snapshot, nameOf, prominence } = ground;
  const asked = snapshot.unitIds.flatMap((id) => {
    const firm = firmUnit(model, snapshot, id, ["kind", "name"]);
    return firm !== null && isAsked(firm.unit.kind) && !saysItsKind(nameOf(id), firm.unit.kind) ? [firm] : [];
  });
  const levels = levelsByRank(asked, ({ unit }) => prominence(unit.id));
  return asked.map((firm): Askable => {
    const { id, kind } = firm.unit;
    const { nl, en } = quizQuestionMessages;
    return {
      id: `kind/${id}`,
      kind: "kind",
      levels: levels.get(firm) ?? [],
      about: { unit: id, subject: null, event: null },
      date: snapshot.date,
      prompt: sentence({ nl: nl.kind.prompt, en: en.kind.prompt }, nameOf(id)),
      answer: option(kind),
      wrong: (level) => wrongKinds(ground, id, kind)
        .filter((other) => level === 1 || !FAR_OFF.has(other))
        .toSorted((a, b) => (Number(isSameSide(b, kind)) - Number(isSameSide(a, kind))) * (level === 3 ? 1 : level === 1 ? -1 : 0))
        .map(option),
      wrongCount: 3,
      isOrdered: false,
      evidence: { text: sentence({ nl: nl.kind.answer, en: en.kind.answer }, nameOf(id), kindName(kind)), ...firm.evidence },
      chain: chainUp(ground, id),
      lookUp: { selectedId: id },
    };
  });
}

const isSameSide = (a: UnitKind, b: UnitKind): boolean => OUTSIDE.has(a) === OUTSIDE.has(b);

/** Also none that a document ever gave the unit. */
function wrongKinds({ model }: Ground, id: UnitId, kind: UnitKind): readonly UnitKind[] {
  const printed = new Set(model.file.snapshots.flatMap(({ boxes }) => boxes.filter(({ unit }) => unit === id).flatMap((box) => box.kind ?? [])));
  return ASKED.filter((other) => !mayBeBoth(kind, other) && ![...printed].some((each) => mayBeBoth(each, other)));
}

/** Words by which a name says its kind, also within longer ones: "Oorlogsgravenstichting". */
const KIND_WORDS: Readonly<Partial<Record<UnitKind, RegExp>>> = {
  agency: /agentschap|agency/i, zbo: /zelfstandig|autonom/i, "advisory-body": /advies|advis/i, "high-council": /raad|council/i,
  foundation: /stichting|foundation/i, association: /vereniging|unie|associat|union/i, "planning-bureau": /planbureau|planning|bureau/i,
  inspectorate: /inspect/i, directorate: /direct/i, committee: /commissi|committ|overleg|beraad|board|raad|council/i, police: /polic|politie|korps/i,
};

/** A question about what stands in the name would be one about words. */
const saysItsKind = (name: Named, kind: UnitKind): boolean =>
  [name.nl.text, name.en.text].some((text) => KIND_WORDS[kind]?.test(text)) || looksLike(name, kindName(kind));
