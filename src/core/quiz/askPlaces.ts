/**
 * Under which of these four does it sit? Asked of what hangs in the line on the file's own day, and answered with what is
 * right above it. A heading is no answer: what stands in a frame does not sit under it.
 */
import { quizQuestionMessages } from "@/core/i18n/quizQuestionMessages";
import type { UnitId, UnitKind } from "@/core/org/fileFormat";
import { isPlaceUnknown } from "@/core/time/placeUnknown";
import type { QuizLevel } from "@/core/view/viewState";
import { LEVELS, type Askable } from "./askable";
import { firmUnit } from "./firm";
import type { Ground } from "./ground";
import { placeChart } from "./placeChart";
import type { QuestionChain, QuestionOption } from "./question";
import { givesAway, sentence, unchanged } from "./wording";

/** Never what a unit sits under in the sense of the question: headings, people, and the whole. */
const NOT_ABOVE: ReadonlySet<UnitKind> = new Set(["group", "political-office", "ministry", "former-ministry", "leadership", "country"]);

export function askPlaces(ground: Ground): readonly Askable[] {
  return ground.snapshot.unitIds.flatMap((id) => askPlace(ground, id));
}

function askPlace(ground: Ground, id: UnitId): readonly Askable[] {
  const { model, snapshot, nameOf } = ground;
  const firm = firmPlace(ground, id);
  const above = snapshot.parentOf.get(id);
  if (firm === null || above === null || above === undefined || !canBeAbove(ground, above)) return [];
  if (firmUnit(model, snapshot, above, ["name", "kind", "parts"]) === null) return [];
  const [name, answerName] = [nameOf(id), nameOf(above)];
  const abbr = snapshot.nameOf(above).abbr;
  const isGivenAway = givesAway(name, answerName) || (abbr !== undefined && givesAway(name, unchanged(abbr)));
  const levels = levelsOf(model.unitById.get(above)?.kind).filter((level) => !isGivenAway || level === 1);
  if (levels.length === 0) return [];
  const others = snapshot.unitIds.filter((other) => mayBeWrong(ground, id, above, other));
  const distance = (other: UnitId): number => ground.lineOf(other).findIndex((each) => ground.lineOf(above).includes(each));
  // Among four directorates-general a single directorate is no answer to think about.
  const isSameKind = (other: UnitId): boolean => model.unitById.get(other)?.kind === model.unitById.get(above)?.kind;
  const alike = others.filter(isSameKind);
  // Nobody looks for a directorate under a department.
  const stepsApart = (other: UnitId): number => Math.abs(ground.lineOf(other).length - ground.lineOf(above).length);
  return [{
    id: `place/${id}`,
    kind: "place",
    levels,
    about: { unit: id, subject: null, event: null },
    date: snapshot.date,
    prompt: sentence({ nl: quizQuestionMessages.nl.place.prompt, en: quizQuestionMessages.en.place.prompt }, name),
    answer: option(ground, above),
    wrong: (level) => (alike.length >= 3 ? alike : others)
      .map((other) => ({ other, rank: (isSameKind(other) ? 0 : 10) + 5 * stepsApart(other) + (level === 3 ? distance(other) : -distance(other)) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ other }) => option(ground, other)),
    wrongCount: 3,
    // None hides another, and closing one does not take another off the chart.
    goTogether: (a, b) => a.unit === null || b.unit === null || !ground.isInOneLine(a.unit, b.unit),
    isOrdered: false,
    evidence: {
      text: sentence({ nl: quizQuestionMessages.nl.place.answer, en: quizQuestionMessages.en.place.answer }, name, answerName),
      ...firm,
    },
    chain: chainUp(ground, id),
    lookUp: { selectedId: id },
    chartFor: (options) => placeChart(ground, id, options.flatMap(({ unit }) => unit ?? [])),
  }];
}

const option = ({ nameOf }: Ground, unit: UnitId): QuestionOption => ({ id: unit, label: nameOf(unit), unit });

/** Directly under a directorate-general is the shape that everybody learns first. */
const levelsOf = (above: UnitKind | undefined): readonly QuizLevel[] => (above === "directorate-general" ? LEVELS : [2, 3]);

/** The evidence of the place, where the unit hangs in the line and nobody doubts it. */
function firmPlace({ model, snapshot }: Ground, id: UnitId) {
  const firm = firmUnit(model, snapshot, id, ["place", "name"]);
  if (firm === null || NOT_ABOVE.has(firm.unit.kind) || snapshot.lineOf.get(id) !== "solid" || isPlaceUnknown(firm.unit, snapshot)) return null;
  return firm.evidence;
}

function canBeAbove({ model, snapshot }: Ground, id: UnitId): boolean {
  const unit = model.unitById.get(id);
  return unit !== undefined && !NOT_ABOVE.has(unit.kind) && unit.status === "current" && snapshot.certaintyOf.get(id) === "yes";
}

/** Has parts of its own, so that it could be, and nothing at all ties it to what is asked about. */
function mayBeWrong(ground: Ground, id: UnitId, above: UnitId, other: UnitId): boolean {
  const { snapshot, isInOneLine, everUnder, hasTies, nameOf } = ground;
  return canBeAbove(ground, other) && (snapshot.childrenOf.get(other)?.length ?? 0) > 0
    && !isInOneLine(other, id) && !isInOneLine(other, above)
    && !everUnder(id, other) && !hasTies(id, other) && !hasTies(other, id) && !givesAway(nameOf(id), nameOf(other));
}

/** Up through the tree for as long as each place is certain: a disputed link is not shown as the answer. */
export function chainUp(ground: Ground, id: UnitId): QuestionChain {
  const { model, snapshot, lineOf } = ground;
  const units: UnitId[] = [];
  for (const at of lineOf(id)) {
    if (model.unitById.get(at)?.kind === "group") break;
    units.push(at);
    if (firmUnit(model, snapshot, at, ["place"]) === null) break;
  }
  return { line: "sits-under", units };
}
