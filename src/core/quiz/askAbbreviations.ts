/** What is it the abbreviation of? The wrong answers have an abbreviation of their own, and it is another one. */
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { UnitId, UnitKind } from "@/core/org/fileFormat";
import { levelsByRank, type Askable } from "./askable";
import { chainUp } from "./askPlaces";
import { firmUnit } from "./firm";
import type { Ground } from "./ground";
import type { QuestionOption } from "./question";
import { sentence, unchanged } from "./wording";

const NOT_ASKED: ReadonlySet<UnitKind> = new Set(["group", "political-office", "leadership", "country"]);

/** Letters and digits alone, without case: "P-Direkt" and "PDIREKT" are the same to a reader. */
const letters = (text: string): string => text.normalize("NFD").replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();

export function askAbbreviations(ground: Ground): readonly Askable[] {
  const { model, snapshot, nameOf, prominence } = ground;
  const holders = new Map<string, Set<UnitId>>();
  for (const { id, names } of model.file.units) {
    for (const { abbr } of names) if (abbr !== undefined) holders.set(letters(abbr), new Set([...(holders.get(letters(abbr)) ?? []), id]));
  }
  const asked = snapshot.unitIds.flatMap((id) => {
    const { abbr, nl } = snapshot.nameOf(id);
    const firm = firmUnit(model, snapshot, id, ["name"]);
    if (firm === null || abbr === undefined || NOT_ASKED.has(firm.unit.kind) || holders.get(letters(abbr))?.size !== 1) return [];
    // "Cft" is what people call the Cft BES too.
    if (model.file.units.some(({ names }) => names.some((name) => name.abbr?.startsWith(`${abbr} `)))) return [];
    // An official name of one word, or one that holds the abbreviation, says it all.
    return [nl, nameOf(id).en.text].some((text) => letters(text).includes(letters(abbr))) ? [] : [{ ...firm, abbr }];
  });
  const levels = levelsByRank(asked, ({ unit }) => prominence(unit.id));
  return asked.map((firm): Askable => {
    const { unit: { id, kind }, abbr, evidence } = firm;
    const others = asked.filter((other) => other !== firm && letters(other.abbr) !== letters(abbr) && !spells(abbr, nameOf(other.unit.id).nl.text));
    const { nl, en } = quizQuestionMessages;
    const nearness = (other: typeof firm): number => (other.unit.kind === kind ? 2 : 0) + sharedLetters(abbr, nameOf(other.unit.id).nl.text);
    return {
      id: `abbreviation/${id}`,
      kind: "abbreviation",
      levels: levels.get(firm) ?? [],
      about: { unit: id, subject: null, event: null },
      date: snapshot.date,
      prompt: sentence({ nl: nl.abbreviation.prompt, en: en.abbreviation.prompt }, unchanged(abbr)),
      answer: option(ground, id),
      // Names of the same sort and with the same letters could have it as well.
      wrong: (level) => others.toSorted((a, b) => (nearness(b) - nearness(a)) * (level === 1 ? -1 : 1)).map((other) => option(ground, other.unit.id)),
      wrongCount: 3,
      isOrdered: false,
      evidence: { text: sentence({ nl: nl.abbreviation.answer, en: en.abbreviation.answer }, unchanged(abbr), nameOf(id)), ...evidence },
      chain: chainUp(ground, id),
      lookUp: { selectedId: id },
    };
  });
}

const option = ({ nameOf }: Ground, unit: UnitId): QuestionOption => ({ id: unit, label: nameOf(unit), unit });

const initials = (name: string): string => (name.normalize("NFD").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? "").join("");

/** Whether the first letters of the words spell the abbreviation, so that the name might carry it somewhere. */
function spells(abbr: string, name: string): boolean {
  const first = initials(name);
  let at = 0;
  for (const letter of letters(abbr)) {
    at = first.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const sharedLetters = (abbr: string, name: string): number => [...new Set(letters(abbr))].filter((letter) => initials(name).includes(letter)).length;
