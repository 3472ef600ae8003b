// @vitest-environment node
/** The tours that we ship: every stop leads to something that is there, and every sentence rests on what the data cite for it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Id, SourceId, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { TOUR_FORMAT, type Tour, type TourStop, type TourText } from "@/core/org/tourFormat";
import { snapshotAt } from "@/core/time/snapshotAt";
import { stopView } from "@/core/tour/stops";
import { encodeView } from "@/core/view/urlCodec";
import { startView, type ViewState } from "@/core/view/viewState";
import { sentencesOf, wordsOf } from "../core/i18n/everyMessage";
import { shippedFile } from "../support/shippedFile";
import { dataFiles } from "./shippedData";

const FOLDER = "data/tours";
/** Shorter than the format allows: it is read aloud, and stands large on a wall. */
const MOST_CHARS = 220;
const MOST_WORDS_A_SENTENCE = 25;

const model = orgModel(shippedFile());
/** In the order of the page, which is that of the file names. */
const tours = readdirSync(FOLDER).toSorted().map((name) => ({ name, tour: JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as Tour }));

interface NamedStop {
  /** `digitale-overheid 3`: as a reader counts. */
  readonly name: string;
  readonly stop: TourStop;
  readonly view: ViewState;
}

const stops: readonly NamedStop[] = tours.flatMap(({ tour }) =>
  tour.stops.map((stop, at) => ({ name: `${tour.id} ${at + 1}`, stop, view: stopView(stop).view })));

const stopsWhere = (isWrong: (stop: NamedStop) => boolean): readonly string[] => stops.filter(isWrong).map(({ name }) => name);

/** Every text with the place where it stands. */
const texts: readonly (readonly [string, TourText | undefined])[] = [
  ...tours.flatMap(({ tour }) => [[`${tour.id} title`, tour.title], [`${tour.id} intro`, tour.intro]] as const),
  ...stops.flatMap(({ name, stop }) => [[`${name} text`, stop.text], [`${name} notes`, stop.notes]] as const),
];

const textsWhere = (isWrong: (text: string, lang: string) => boolean): readonly string[] => texts.flatMap(([name, text]) =>
  (["nl", "en"] as const).filter((lang) => isWrong(text?.[lang] ?? "", lang)).map((lang) => `${name} ${lang}: ${text?.[lang] ?? ""}`));

/** The days of which a view shows something: its own, and the one with which it is compared. */
const daysOf = ({ date, against }: ViewState): readonly string[] => [date ?? model.meta.asOf, ...(against === null ? [] : [against])];

const namedIn = ({ selectedId, rootId, path, toggledIds }: ViewState): readonly UnitId[] =>
  [selectedId, rootId, ...(path ?? []), ...toggledIds].filter((id) => id !== null);

const standsOn = (id: UnitId, day: string): boolean => snapshotAt(model, day).certaintyOf.has(id);

describe("our tours", () => {
  it("are seven, from the first look to the long story, each in a file of its number and its id", () => {
    expect(tours.map(({ tour }) => tour.id)).toEqual([
      "bzk-in-vijf-minuten", "nieuw-bij-bzk", "wie-legt-verantwoording-af", "agentschap-zbo-adviescollege", "digitale-overheid",
      "koninkrijk-en-caribisch-nederland", "wonen-gaat-en-komt",
    ]);
    expect(tours.map(({ name }) => name)).toEqual(tours.map(({ tour }, at) => `0${at + 1}-${tour.id}.json`));
    expect(tours.filter(({ tour }) => tour.format !== TOUR_FORMAT)).toEqual([]);
  });

  it("take a time that their stops can fill, and no more stops than a group can follow", () => {
    const odd = tours.filter(({ tour: { stops: { length }, minutes = 0 } }) => length < 7 || length > 12 || minutes < length / 2 || minutes > length * 2);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe("every text", () => {
  it("is there in both languages, and tidy", () => {
    expect(textsWhere((text) => text === "" || text !== text.trim() || /\s{2}|!|\.\.|…|"|'/.test(text))).toEqual([]);
  });

  it("differs between the languages", () => {
    expect(texts.filter(([, text]) => text?.nl === text?.en).map(([name]) => name)).toEqual([]);
  });

  it("has sentences of 25 words at most", () => {
    expect(textsWhere((text) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > MOST_WORDS_A_SENTENCE))).toEqual([]);
  });

  it("says u", () => {
    expect(textsWhere((text, lang) => lang === "nl" && /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([]);
  });

  it("of a stop can be read aloud in one breath or two", () => {
    const long = stops.filter(({ stop: { text } }) => [text.nl, text.en].some((words = "") => words.length > MOST_CHARS));
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it("names no holder of an office: a tour outlives them", () => {
    const names = model.file.people.map(({ name }) => name);
    expect(textsWhere((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });
});

describe("every stop", () => {
  it("has an address that is read whole and written as the site writes it", () => {
    const written = (view: ViewState): string => encodeView(view).replace(/^\?(v=1&)?/, "");
    expect(stopsWhere(({ stop, view }) => stopView(stop).problems.length > 0 || written(view) !== stop.view)).toEqual([]);
  });

  it("shows the chart, in no language or theme of its own", () => {
    const own = ["page", "tour", "presenting", "quiz", "comparedIds", "elsewhereId", "mode", "lang", "theme"] as const;
    expect(stopsWhere(({ view }) => own.some((key) => view[key] !== startView[key]))).toEqual([]);
  });

  it("names units that stand in the picture of its day", () => {
    const absent = stops.flatMap(({ name, view }) =>
      namedIn(view).filter((id) => !daysOf(view).some((day) => standsOn(id, day))).map((id) => `${name}: ${id}`));
    expect(absent).toEqual([]);
  });

  it("names subjects and kinds that there are", () => {
    expect(stopsWhere(({ view: { subjectId, kind } }) =>
      (subjectId !== null && !model.subjectById.has(subjectId)) || (kind !== null && unitsOfKind(kind).length === 0))).toEqual([]);
  });

  it("is another than the one before it", () => {
    expect(tours.filter(({ tour }) => tour.stops.some(({ view }, at) => view === tour.stops[at - 1]?.view)).map(({ name }) => name)).toEqual([]);
  });
});

describe("every sentence", () => {
  it("has a source, each once, that the data have", () => {
    expect(stopsWhere(({ stop: { src = [] } }) =>
      src.length === 0 || new Set(src).size < src.length || src.some((id) => !model.sourceById.has(id)))).toEqual([]);
  });

  // Whether a source says what the sentence says, only a reader can see. That it is cited for something else entirely, a machine can.
  it("rests on sources that the data cite for what is shown", () => {
    const strange = stops.flatMap(({ name, stop, view }) => {
      const cited = citedFor(shownIn(view));
      return (stop.src ?? []).filter((id) => !cited.has(id)).map((id) => `${name}: ${id}`);
    });
    expect(strange).toEqual([]);
  });
});

const unitsOfKind = (kind: string): readonly UnitId[] => model.file.units.filter((unit) => unit.kind === kind).map(({ id }) => id);

/** What a view is about; the ministry, if it singles out nothing. */
function shownIn(view: ViewState): ReadonlySet<Id> {
  const [day = model.meta.asOf] = daysOf(view);
  const root = view.rootId === null ? [] : snapshotAt(model, day).childrenOf.get(view.rootId) ?? [];
  const singled = [...namedIn(view), ...root, ...(view.subjectId === null ? [] : [view.subjectId]), ...(view.kind === null ? [] : unitsOfKind(view.kind))];
  return new Set(singled.length === 0 ? [model.meta.subject] : singled);
}

/** All sources of all records that name one of the ids. Facts of the ministry name none, and are about it. */
function citedFor(ids: ReadonlySet<Id>): ReadonlySet<SourceId> {
  const cited = records.filter(({ list, words }) => (list === "facts" && ids.has(model.meta.subject)) || words.some((word) => ids.has(word)));
  return new Set(cited.flatMap(({ words }) => words.filter((word) => model.sourceById.has(word))));
}

/** Sources describe themselves, and a snapshot names everything: neither says what a source is about. */
const records = [...dataFiles().values()].flatMap((file) => Object.entries(file as Readonly<Record<string, unknown>>))
  .filter(([list, items]) => Array.isArray(items) && list !== "sources" && list !== "snapshots")
  .flatMap(([list, items]) => (items as readonly unknown[]).map((item) => ({ list, words: stringsIn(item) })));

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap(stringsIn);
}
