/** A round of the quiz as a sheet: what is asked, and apart from that what is right, on which line it lies and what says so. */
import type { IsoDate, Lang, PartialDate, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { createCiter, type Words } from "@/core/panel/citer";
import type { Question, QuizRound } from "@/core/quiz/question";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { createSourceList, type NumberedSource } from "./sourceList";

export interface SheetOption {
  readonly letter: string;
  readonly label: Words;
}

export interface SheetQuestion {
  /** From 1. */
  readonly number: number;
  readonly prompt: readonly Words[];
  readonly options: readonly SheetOption[];
}

export interface SheetAnswer {
  readonly number: number;
  readonly right: SheetOption;
  readonly evidence: readonly Words[];
  readonly asOf: PartialDate;
  /** The way from what was asked about, that unit included; `null`: the answer is no place and no office. */
  readonly chain: { readonly line: "sits-under" | "answers"; readonly units: readonly Words[] } | null;
  readonly sources: readonly NumberedSource[];
}

export interface QuizSheet {
  readonly questions: readonly SheetQuestion[];
  readonly answers: readonly SheetAnswer[];
  readonly sources: readonly NumberedSource[];
}

const LETTERS = "ABCDEFGH";

export function quizSheet(model: OrgModel, { questions }: QuizRound, lang: Lang): QuizSheet {
  const list = createSourceList(model.sourceById);
  const days = new Map<IsoDate, OrgSnapshot>();
  const dayOf = (date: IsoDate): OrgSnapshot => {
    const known = days.get(date) ?? snapshotAt(model, date);
    days.set(date, known);
    return known;
  };
  const nameOf = (id: UnitId, date: IsoDate): Words => {
    const { name, abbr } = createCiter(model, dayOf(date), lang).ref(id);
    return abbr === null || name.text.includes(abbr) ? name : { ...name, text: `${name.text} (${abbr})` };
  };
  const optionsOf = ({ options }: Question): readonly SheetOption[] =>
    options.map(({ label }, index) => ({ letter: LETTERS.charAt(index), label: label[lang] }));

  return {
    questions: questions.map((question, index) => ({ number: index + 1, prompt: question.prompt[lang], options: optionsOf(question) })),
    answers: questions.map((question, index): SheetAnswer => {
      const { options, answerId, evidence, chain, date } = question;
      const right = optionsOf(question)[options.findIndex(({ id }) => id === answerId)];
      if (right === undefined) throw new RangeError(`${question.id} has no right answer`);
      return {
        number: index + 1, right, evidence: evidence.text[lang], asOf: evidence.asOf,
        chain: chain === null ? null : { line: chain.line, units: chain.units.map((id) => nameOf(id, date)) },
        sources: list.cite(evidence.sources),
      };
    }),
    sources: list.all,
  };
}
