/**
 * A question of the quiz, as data: what is asked, what can be answered, what is right, and what says so. Nothing in it
 * depends on the language of the reader: every text is there in both, so that a round can be read side by side.
 */
import type { Id, IsoDate, Lang, PartialDate, SourceId, UnitId } from "@/core/org/fileFormat";
import type { Words } from "@/core/panel/citer";
import type { QuizKind, QuizLevel, QuizSetup, ViewState } from "@/core/view/viewState";

/** A name for a reader of each language; one that has no English stays Dutch, and `lang` says so. */
export type Named = Readonly<Record<Lang, Words>>;

/**
 * A sentence for a reader of each language, in parts that follow one another without anything between them: a Dutch name
 * in an English sentence is a part of its own, so that it can be marked as Dutch.
 */
export type Sentence = Readonly<Record<Lang, readonly Words[]>>;

export interface QuestionOption {
  /** Different within the question, and the same in every round. */
  readonly id: Id;
  readonly label: Named;
  /** The unit that the option names, if it names one. */
  readonly unit: UnitId | null;
}

/** What a question is about; within a round each of them is asked about once. */
export interface QuestionTopic {
  readonly unit: UnitId | null;
  readonly subject: Id | null;
  readonly event: Id | null;
}

/** The whole answer in a sentence, and what it rests on. */
export interface QuestionEvidence {
  readonly text: Sentence;
  /** At least one, each in the data with a title and a day or an address. */
  readonly sources: readonly SourceId[];
  /** The newest day for which the sources show it. */
  readonly asOf: PartialDate;
}

/**
 * The way from what was asked about, the first, to where it ends. `sits-under`: through the tree, up to the top.
 * `answers`: from the unit to the office that answers for it in parliament, which is another line than the tree.
 */
export interface QuestionChain {
  readonly line: "sits-under" | "answers";
  readonly units: readonly UnitId[];
}

/** How the chart has to stand to ask for a place on it: every option is drawn, and what is asked about is not. */
export interface QuestionChart {
  readonly view: Pick<ViewState, "date" | "rootId" | "toggledIds">;
  readonly hiddenId: UnitId;
}

export interface Question {
  /** The same in every round, for example `place/dgoo`. */
  readonly id: Id;
  readonly kind: QuizKind;
  readonly level: QuizLevel;
  readonly about: QuestionTopic;
  /** The day on which the answer is right. */
  readonly date: IsoDate;
  readonly prompt: Sentence;
  /** Four, in the order in which they are shown; two where the question is whether something was before or after. */
  readonly options: readonly QuestionOption[];
  /** The one option that is right under the data. */
  readonly answerId: Id;
  readonly evidence: QuestionEvidence;
  /** `null`: the answer is no place and no office. */
  readonly chain: QuestionChain | null;
  /** Where a reader looks it up again, on top of the start view. */
  readonly lookUp: Partial<ViewState>;
  /** Only of a question about a place. */
  readonly chart: QuestionChart | null;
}

export interface QuizRound {
  readonly setup: QuizSetup;
  /** May be fewer than `setup.count`: what is uncertain or disputed is not asked, and nothing is asked twice. */
  readonly questions: readonly Question[];
}
