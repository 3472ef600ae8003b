/**
 * The view as an address, and back. Pure; `connectUrl` puts it into the browser.
 *
 *   ?unit=rvb                                    the permanent address of a unit: this form is for ever
 *   ?subject=paspoort, ?elsewhere=e-rijbewijs    and so are these
 *   ?v=1&unit=rvb&root=dgvbr&open=dgvb~dgro&view=list&lang=en
 *
 *   ?v=1&path=rvb~aivd&compare=rvb~logius&page=compare
 *   ?v=1&date=2013-01-01&basis=decree            another day, according to the decree of that day
 *   ?v=1&date=2012-11-05&against=2012-11-04      what changed from the second day to the first
 *   ?v=1&unit=logius&tour=digitaal~3&present=1   the third stop of a tour, for a projector
 *   ?v=1&page=quiz&quiz=k3f9~2~10~place.kind     a round of ten questions of two kinds at level 2; `~host` for a room
 *
 * Only what differs from the start view is written, in this order. `open` holds the units that the reader opened or
 * closed. Without it the address says nothing about that, and whatever hides the chosen unit opens. What we do not know
 * is skipped; what we know and cannot read is left out and reported. An address is never an error.
 */
import { MAX_ID_CHARS } from "@/core/org/limits";
import type { Id, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import { isValidPartialDate } from "@/core/org/partialDate";
import { isSameSet } from "./isSameSet";
import {
  MOST_COMPARED, MOST_QUESTIONS, quizKinds, startView, type AddressProblem, type Basis, type ChangeKind, type Mode, type Orientation, type Page,
  type QuizLevel, type QuizSetup, type RequestedView, type Theme, type TourPlace, type UnitPath, type ViewState,
} from "./viewState";

export const ADDRESS_VERSION = 1;
/** Longer addresses get lost on the way in mail programs and servers. */
export const MAX_ADDRESS_CHARS = 8_000;

/** Stands in no id. */
const SEPARATOR = "~";
const ID = /^[a-z0-9][a-z0-9/_.-]*$/;

export const isId = (text: string): boolean => text.length <= MAX_ID_CHARS && ID.test(text);

const dirs: Readonly<Record<Orientation, true>> = { down: true, right: true };
const modes: Readonly<Record<Mode, true>> = { chart: true, list: true };
const pages: Readonly<Record<Page, true>> = { known: true, subjects: true, compare: true, mother: true, ministers: true, drawn: true, tours: true, editor: true, quiz: true, leaflet: true, sheet: true, blank: true, reading: true, accessibility: true, privacy: true };
const bases: Readonly<Record<Basis, true>> = { day: true, decree: true };
const changeKinds: Readonly<Record<ChangeKind, true>> = {
  new: true, ended: true, renamed: true, moved: true, split: true, merged: true, minister: true, uncertain: true,
};
const langs: Readonly<Record<Lang, true>> = { nl: true, en: true };
const themes: Readonly<Record<Theme, true>> = { system: true, light: true, dark: true, projector: true };
const kinds: Readonly<Record<UnitKind, true>> = {
  group: true, ministry: true, "former-ministry": true, "political-office": true, leadership: true, committee: true,
  cluster: true, "directorate-general": true, directorate: true, department: true, team: true, programme: true,
  agency: true, service: true, commissioner: true, zbo: true, "advisory-body": true, "oversight-body": true,
  "high-council": true, "public-body": true, foundation: true, association: true, country: true, inspectorate: true,
  "planning-bureau": true, police: true, predecessor: true, "other-ministry": true, task: true,
};

/**
 * A query string with its question mark; empty for the start view. `impliedIds`: what is open or closed in any case when
 * only the chosen unit is named (see `Selectors.impliedIds`); if that is all, nothing is said about it.
 */
export function encodeView(
  view: ViewState, impliedIds: ReadonlySet<UnitId> = startView.toggledIds, startMode: Mode = startView.mode,
): string {
  const open = isSameSet(view.toggledIds, impliedIds) ? null : [...view.toggledIds].toSorted().join(SEPARATOR);
  const query = queryOf(view, open, startMode);
  // A reader who opened hundreds of branches keeps the unit, and loses what was open.
  return query.length <= MAX_ADDRESS_CHARS ? query : queryOf(view, null, startMode);
}

function queryOf(view: ViewState, open: string | null, startMode: Mode): string {
  const unless = <Value extends string | null>(value: Value, start: Value): string | null => (value === start ? null : value);
  const unit = unless(view.selectedId, startView.selectedId);
  const lang = unless(view.lang, startView.lang);
  const subject = unless(view.subjectId, startView.subjectId);
  const elsewhere = unless(view.elsewhereId, startView.elsewhereId);
  const others = [
    ["path", view.path === null ? null : view.path.join(SEPARATOR)],
    ["page", unless(view.page, startView.page)],
    ["compare", view.comparedIds.length === 0 ? null : view.comparedIds.join(SEPARATOR)],
    ["tour", view.tour === null ? null : `${view.tour.id}${SEPARATOR}${view.tour.stop + 1}`],
    ["present", view.presenting ? "1" : null],
    ["quiz", view.quiz === null ? null : quizText(view.quiz)],
    ["root", unless(view.rootId, startView.rootId)],
    ["date", unless(view.date, startView.date)],
    ["basis", unless(view.basis, startView.basis)],
    ["against", unless(view.against, startView.against)],
    ["change", unless(view.change, startView.change)],
    ["open", open],
    ["view", unless(view.mode, startMode)],
    ["dir", unless(view.orientation, startView.orientation)],
    ["kind", unless(view.kind, startView.kind)],
  ] as const;
  const theme = unless(view.theme, startView.theme);
  const isPlain = theme === null && others.every(([, value]) => value === null);
  const pairs = [
    ["v", isPlain ? null : String(ADDRESS_VERSION)], ["unit", unit], ["subject", subject], ["elsewhere", elsewhere], ...others, ["lang", lang], ["theme", theme],
  ] as const;
  const written = pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}=${escaped(value)}`]));
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** A slash may stand in a query as it is, and ids are easier to read with it. */
const escaped = (text: string): string => encodeURIComponent(text).replaceAll("%2F", "/");

/** `search` with or without its question mark; `base`: what holds where the address is silent. Never throws. */
export function decodeView(search: string, base: ViewState = startView): RequestedView {
  if (search.length > MAX_ADDRESS_CHARS) return { view: base, saysOpen: false, problems: ["address-too-long"] };
  const { values, isReadable } = readPairs(search.replace(/^\?/, ""));
  const problems = new Set<AddressProblem>();
  const report = (): null => {
    problems.add("address-unreadable");
    return null;
  };
  if (!isReadable) report();

  /** `null`: not in the address, or not usable. */
  const take = <Value>(key: Key, read: (text: string) => Value | null): Value | null => {
    const found = values.get(key);
    if (found === undefined) return null;
    // One key twice has no one meaning, and neither value is safe to take.
    return found.length > 1 || found[0] === undefined || found[0] === null ? report() : read(found[0]) ?? report();
  };

  const version = take("v", (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null));
  if (version !== null && version > ADDRESS_VERSION) problems.add("address-newer");
  const openIds = take("open", readIds);
  if (openIds !== null && openIds.hasRubbish) report();
  const view: ViewState = {
    date: take("date", readDay) ?? base.date,
    basis: take("basis", oneOf(bases)) ?? base.basis,
    against: take("against", readDay) ?? base.against,
    change: take("change", oneOf(changeKinds)) ?? base.change,
    rootId: take("root", readId) ?? base.rootId,
    toggledIds: openIds?.ids ?? base.toggledIds,
    ...shownIn(take("unit", readId), take("subject", readId), take("elsewhere", readId), take("path", readPath), base),
    page: take("page", oneOf(pages)) ?? base.page,
    comparedIds: take("compare", readCompared) ?? base.comparedIds,
    tour: take("tour", readTour) ?? base.tour,
    presenting: take("present", (text) => (text === "1" ? true : null)) ?? base.presenting,
    quiz: take("quiz", readQuiz) ?? base.quiz,
    mode: take("view", oneOf(modes)) ?? base.mode,
    orientation: take("dir", oneOf(dirs)) ?? base.orientation,
    kind: take("kind", oneOf(kinds)) ?? base.kind,
    lang: take("lang", oneOf(langs)) ?? base.lang,
    theme: take("theme", oneOf(themes)) ?? base.theme,
  };
  return { view, saysOpen: openIds !== null, problems: [...problems] };
}

type Shown = Pick<ViewState, "selectedId" | "subjectId" | "elsewhereId" | "path">;
const nothingShown: Shown = { selectedId: null, subjectId: null, elsewhereId: null, path: null };

/** One thing is shown at a time; of an address that names more, the first of these. */
function shownIn(
  selectedId: UnitId | null, subjectId: Id | null, elsewhereId: Id | null, path: UnitPath | null, base: ViewState,
): Shown {
  if (selectedId !== null) return { ...nothingShown, selectedId };
  if (subjectId !== null) return { ...nothingShown, subjectId };
  if (elsewhereId !== null) return { ...nothingShown, elsewhereId };
  if (path !== null) return { ...nothingShown, path };
  return { selectedId: base.selectedId, subjectId: base.subjectId, elsewhereId: base.elsewhereId, path: base.path };
}

const KEYS = ["v", "unit", "subject", "elsewhere", "path", "page", "compare", "tour", "present", "quiz", "root", "date", "basis", "against", "change", "open", "view", "dir", "kind", "lang", "theme"] as const;
type Key = (typeof KEYS)[number];
const isKey = (text: string): text is Key => (KEYS as readonly string[]).includes(text);

interface Pairs {
  /** Each value of a key of ours as it stands; `null` where it cannot be decoded. */
  readonly values: ReadonlyMap<Key, readonly (string | null)[]>;
  readonly isReadable: boolean;
}

/** By hand, because `URLSearchParams` reads broken text as if it were whole. */
function readPairs(query: string): Pairs {
  const values = new Map<Key, (string | null)[]>();
  let isReadable = true;
  for (const pair of query.split("&")) {
    const [rawKey = "", ...rest] = pair.split("=");
    const key = decoded(rawKey);
    if (key === null) isReadable = false;
    else if (isKey(key)) values.set(key, [...(values.get(key) ?? []), decoded(rest.join("="))]);
  }
  return { values, isReadable };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Somebody who types an address may well write RVB. */
function readId(text: string): UnitId | null {
  const id = text.toLowerCase();
  return ID.test(id) ? id : null;
}

function readIds(text: string): { readonly ids: ReadonlySet<UnitId>; readonly hasRubbish: boolean } {
  const read = text === "" ? [] : text.split(SEPARATOR).map(readId);
  const ids = read.filter((id) => id !== null);
  return { ids: new Set(ids), hasRubbish: ids.length < read.length };
}

function readPath(text: string): UnitPath | null {
  const [from = null, to = null, ...rest] = text.split(SEPARATOR).map(readId);
  return from === null || to === null || rest.length > 0 || from === to ? null : [from, to];
}

function readCompared(text: string): readonly UnitId[] | null {
  const ids = text.split(SEPARATOR).map(readId).filter((id) => id !== null);
  return ids.length === 0 || ids.length > MOST_COMPARED || new Set(ids).size < ids.length ? null : ids;
}

function readTour(text: string): TourPlace | null {
  const [id = null, stop = "", ...rest] = text.split(SEPARATOR);
  return id === null || !ID.test(id) || !/^[1-9]\d{0,2}$/.test(stop) || rest.length > 0 ? null : { id, stop: Number(stop) - 1 };
}

const ALL_KINDS = "all";
const HOST = "host";

function quizText({ seed, level, count, kinds, isHosted }: QuizSetup): string {
  return [seed, level, count, kinds.length === 0 ? ALL_KINDS : kinds.join("."), ...(isHosted ? [HOST] : [])].join(SEPARATOR);
}

function readQuiz(text: string): QuizSetup | null {
  const [seed = "", level = "", count = "", kinds = "", host, ...rest] = text.split(SEPARATOR);
  const asked = kinds.split(".");
  const known = quizKinds.filter((kind) => asked.includes(kind));
  const isWhole = /^[a-z0-9]{1,16}$/.test(seed) && /^[123]$/.test(level) && /^[1-9]\d?$/.test(count) && Number(count) <= MOST_QUESTIONS
    && (kinds === ALL_KINDS || known.length === asked.length) && (host === undefined || host === HOST) && rest.length === 0;
  return isWhole ? { seed, level: Number(level) as QuizLevel, count: Number(count), kinds: known, isHosted: host === HOST } : null;
}

const readDay = (text: string): string | null => (text.length === 10 && isValidPartialDate(text) ? text : null);

function oneOf<Value extends string>(values: Readonly<Record<Value, true>>): (text: string) => Value | null {
  return (text) => (Object.hasOwn(values, text) ? (text as Value) : null);
}
