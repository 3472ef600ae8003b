// @vitest-environment node
/** The laws of a round, over thousands of questions from the data that we ship. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { Question } from "@/core/quiz/question";
import { quizPool } from "@/core/quiz/quizPool";
import { quizRound } from "@/core/quiz/quizRound";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { isSameSet } from "@/core/view/isSameSet";
import { reconcileView } from "@/core/view/reconcileView";
import { treeContext } from "@/core/view/treeContext";
import { decodeView, encodeView } from "@/core/view/urlCodec";
import { MOST_QUESTIONS, quizKinds, startView, type QuizLevel, type QuizSetup } from "@/core/view/viewState";
import { visibleTree } from "@/core/view/visibleTree";
import { shippedFile } from "../../support/shippedFile";
import { doubtsAbout, hasEnglish, isSaid, lostSources, mayBeRight } from "./oracle";

const model = orgModel(shippedFile());
const pool = quizPool(model);
const levels: readonly QuizLevel[] = [1, 2, 3];
const setupOf = (changes: Partial<QuizSetup>): QuizSetup => ({ seed: "a", level: 2, count: 10, kinds: [], isHosted: false, ...changes });

/** Rounds of every level and kind, with a seed for each. */
const rounds = levels.flatMap((level) => [[], ...quizKinds.map((kind) => [kind])].flatMap((kinds) =>
  Array.from({ length: 7 }, (_, at) => quizRound(pool, setupOf({ seed: `s${at}`, level, kinds, count: MOST_QUESTIONS })))));
const questions = rounds.flatMap((round) => round.questions);

const days = new Map<string, OrgSnapshot>();
const on = (date: string): OrgSnapshot => {
  const snapshot = days.get(date) ?? snapshotAt(model, date);
  days.set(date, snapshot);
  return snapshot;
};

const said = (question: Question, lang: Lang): string => question.prompt[lang].map(({ text }) => text).join("");
const plain = (text: string): string => text.toLowerCase().normalize("NFD").replaceAll(/[^\p{L}\p{N}]/gu, "");
/** Named by what is wrong, so that a failure says which question to look at. */
const where = (isWrong: (question: Question) => boolean): readonly string[] =>
  [...new Set(questions.filter(isWrong).map(({ id, level }) => `${id} at ${level}`))];

describe("thousands of questions from the data", () => {
  it("are thousands, of each kind and level", () => {
    const counts = Object.fromEntries(quizKinds.map((kind) => [kind, levels.map((level) => pool[kind].filter((each) => each.levels.includes(level)).length)]));
    process.stdout.write(`What can be asked at levels 1, 2 and 3: ${JSON.stringify(counts)}. Drawn: ${questions.length}.\n`);
    expect(questions.length).toBeGreaterThanOrEqual(2_000);
    for (const level of levels) {
      for (const kind of quizKinds) expect(questions.some((each) => each.kind === kind && each.level === level), `${kind} at ${level}`).toBe(true);
    }
  });

  it("have one answer that an official record says, and no other that any record lets be true", () => {
    expect(where((question) => question.options.filter(({ id }) => id === question.answerId).length !== 1)).toEqual([]);
    expect(where((question) => !question.options.every((option) => (option.id === question.answerId) === isSaid(question, option)))).toEqual([]);
    expect(where((question) => question.options.some((option) => option.id !== question.answerId && mayBeRight(question, option)))).toEqual([]);
  });

  it("ask nothing that is disputed or known to be unknown", () => {
    expect(where((question) => doubtsAbout(question).length > 0)).toEqual([]);
  });

  it("rest on sources that can be found, with a day", () => {
    expect(where((question) => question.evidence.sources.length === 0 || lostSources(question).length > 0)).toEqual([]);
    expect(where(({ evidence }) => !/^\d{4}(-\d\d){0,2}$/.test(evidence.asOf))).toEqual([]);
  });

  it("are complete in both languages, and mark what stays Dutch", () => {
    for (const lang of ["nl", "en"] as const) {
      const texts = (question: Question) => [...question.prompt[lang], ...question.evidence.text[lang], ...question.options.map(({ label }) => label[lang])];
      expect(where((question) => texts(question).some(({ text }) => text.trim() === "" || /[\uE000-\uF8FF]|undefined|null|NaN/.test(text)))).toEqual([]);
    }
    expect(where((question) => [...question.prompt.nl, ...question.evidence.text.nl].some(({ lang }) => lang !== "nl"))).toEqual([]);
    expect(where((question) => !question.prompt.en.some(({ lang }) => lang === "en"))).toEqual([]);
    expect(where((question) => question.options.some((option) => option.unit !== null && (option.label.en.lang === "en") !== hasEnglish(option)))).toEqual([]);
    expect(where((question) => !said(question, "nl").endsWith("?") || !said(question, "en").endsWith("?"))).toEqual([]);
  });

  it("have options that differ in both languages", () => {
    for (const lang of ["nl", "en"] as const) {
      expect(where(({ options }) => new Set(options.map(({ label }) => plain(label[lang].text))).size !== options.length)).toEqual([]);
    }
    expect(where(({ options, id }) => options.length !== (id.startsWith("time/") && id.split("/").length === 3 ? 2 : 4))).toEqual([]);
  });

  it("put the answer in every place", () => {
    const four = questions.filter(({ options, kind }) => options.length === 4 && kind !== "time");
    for (const place of [0, 1, 2, 3]) {
      const share = four.filter(({ options, answerId }) => options[place]?.id === answerId).length / four.length;
      expect(share, `place ${place}`).toBeGreaterThan(0.15);
      expect(share, `place ${place}`).toBeLessThan(0.35);
    }
  });

  it("put the right year in every place too, as far as years to come allow", () => {
    const years = questions.filter(({ options, kind }) => options.length === 4 && kind === "time");
    for (const place of [0, 1, 2, 3]) {
      const share = years.filter(({ options, answerId }) => options[place]?.id === answerId).length / years.length;
      expect(share, `place ${place}`).toBeGreaterThan(0.12);
      expect(share, `place ${place}`).toBeLessThan(0.4);
    }
  });

  it("do not say the answer in the question beyond the first level", () => {
    expect(where((question) => {
      const answer = question.options.find(({ id }) => id === question.answerId);
      return question.level > 1 && question.kind !== "time" && plain(said(question, "nl")).includes(plain(answer?.label.nl.text ?? "?"));
    })).toEqual([]);
  });

  it("lead to where they can be looked up", () => {
    expect(where(({ lookUp }) => {
      const view = { ...startView, ...lookUp };
      const snapshot = on(view.date ?? model.meta.asOf);
      return view.selectedId === null && view.subjectId === null && view.date === null
        || reconcileView(view, model, snapshot).dropped.length > 0
        || decodeView(encodeView(view)).view.selectedId !== view.selectedId;
    })).toEqual([]);
  });
});

describe("a question about a place", () => {
  const context = treeContext(model, snapshotAt(model, model.meta.asOf));
  const places = questions.filter(({ kind }) => kind === "place");

  it("stands on a chart with each option as a closed card and without what is asked about", () => {
    expect(places.length).toBeGreaterThan(300);
    for (const { chart, options, about, id } of places) {
      if (chart === null) throw new Error(`${id} has no chart`);
      const { rootId, toggledIds } = chart.view;
      const standing = context.defaultsFrom(rootId);
      const tree = visibleTree(context.sourceFrom(rootId), (unit) => standing.has(unit) !== toggledIds.has(unit));
      const drawn = options.map(({ unit }) => tree.byId.get(unit ?? "")?.open);
      expect({ id, drawn }).toEqual({ id, drawn: [false, false, false, false] });
      expect(chart.hiddenId).toBe(about.unit);
      expect({ id, isDrawn: tree.byId.has(chart.hiddenId) }).toEqual({ id, isDrawn: false });
      const address = decodeView(encodeView({ ...startView, ...chart.view })).view;
      expect(isSameSet(address.toggledIds, toggledIds)).toBe(true);
    }
  });

  it("shows the way up as the tree has it", () => {
    for (const { chain, about } of places) {
      expect(chain?.line).toBe("sits-under");
      expect(chain?.units[0]).toBe(about.unit);
      for (const [at, unit] of (chain?.units ?? []).entries()) {
        if (at > 0) expect(context.snapshot.parentOf.get(chain?.units[at - 1] ?? "")).toBe(unit);
      }
    }
  });
});

describe("a question about who answers in parliament", () => {
  it("shows that line and not the tree", () => {
    for (const { chain, about, answerId } of questions.filter(({ kind }) => kind === "minister")) {
      expect(chain).toEqual({ line: "answers", units: [about.unit, answerId] });
    }
  });
});

const seed = fc.stringMatching(/^[a-z0-9]{1,16}$/);
const setup: fc.Arbitrary<QuizSetup> = fc.record({
  seed, level: fc.constantFrom(...levels), count: fc.integer({ min: 1, max: MOST_QUESTIONS }),
  kinds: fc.subarray([...quizKinds]), isHosted: fc.boolean(),
});

describe("a round", () => {
  it("is the same for the same setup, also from a pool made anew, and hosted or not (law)", () => {
    const again = quizPool(orgModel(shippedFile()));
    fc.assert(fc.property(setup, (each) => {
      const { questions: first } = quizRound(pool, each);
      expect(quizRound(again, { ...each, isHosted: !each.isHosted }).questions.map(({ id, options }) => [id, options.map((option) => option.id)]))
        .toEqual(first.map(({ id, options }) => [id, options.map((option) => option.id)]));
    }), { numRuns: 40 });
  });

  it("begins as a shorter one of the same seed does (law)", () => {
    fc.assert(fc.property(setup, (each) => {
      const long = quizRound(pool, { ...each, count: MOST_QUESTIONS }).questions;
      expect(quizRound(pool, each).questions.map(({ id }) => id)).toEqual(long.slice(0, each.count).map(({ id }) => id));
    }), { numRuns: 40 });
  });

  it("asks nothing twice, and about no unit, subject or event twice (law)", () => {
    for (const { questions: asked } of rounds) {
      for (const of of [({ about }: Question) => about.unit, ({ about }: Question) => about.subject, ({ about }: Question) => about.event, ({ id }: Question) => id]) {
        const ids = asked.map(of).filter((id) => id !== null);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it("never has more than was asked for, and only of the kinds and level asked for (law)", () => {
    fc.assert(fc.property(setup, (each) => {
      const { questions: asked, setup: kept } = quizRound(pool, each);
      expect(kept).toBe(each);
      expect(asked.length).toBeLessThanOrEqual(each.count);
      expect(asked.every(({ kind, level }) => level === each.level && (each.kinds.length === 0 || each.kinds.includes(kind)))).toBe(true);
    }), { numRuns: 60 });
  });

  it("mixes the kinds evenly for as long as they last", () => {
    for (const level of levels) {
      for (const name of ["a", "b", "c", "d"]) {
        const asked = quizRound(pool, setupOf({ seed: name, level, count: 12 })).questions;
        expect(quizKinds.map((kind) => asked.filter((each) => each.kind === kind).length), `${name} at ${level}`).toEqual([2, 2, 2, 2, 2, 2]);
      }
    }
  });

  it("differs from seed to seed, also between seeds of one letter", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
    const all = letters.map((name) => quizRound(pool, setupOf({ seed: name })).questions.map(({ id }) => id).join(" "));
    expect(new Set(all).size).toBe(letters.length);
  });

  it("has fewer questions where the data have no more, and says so by their number", () => {
    const { questions: asked, setup: kept } = quizRound(pool, setupOf({ kinds: ["minister"], count: MOST_QUESTIONS }));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(kept.count);
  });

  it("does not let one answer be right again while another of its kind has not been", () => {
    const answers = quizRound(pool, setupOf({ kinds: ["kind"], count: 4, level: 1 })).questions.map(({ answerId }) => answerId);
    expect(new Set(answers).size).toBe(4);
  });
});
