/**
 * The tours of this device: ours, which come with the site, and the reader's own, kept in the browser and nowhere else.
 * Comes in a file of its own when a reader first asks for a tour.
 *
 * What comes out of the store of a browser may be anything, and the store may be closed or full. Then everything works
 * until the page is closed, and says so.
 */
import type { Id } from "@/core/org/fileFormat";
import { readTour } from "@/core/org/parseTour";
import type { Tour } from "@/core/org/tourFormat";
import { emptyTour, freeId } from "@/core/tour/draft";
import { stopAt } from "@/core/tour/stops";
import type { TourPlace } from "@/core/view/viewState";
import type { Classroom } from "./appState";
import type { AppStore } from "./createAppStore";
import { fetchedParts, type FetchText } from "./loadOrg";

/** All keys of this site begin alike, so that they can be forgotten together. */
export const TOURS_KEY = "organogram.tours";
export const REACHED_KEY = "organogram.reached";

export type ClassroomStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

type StoragePage = Pick<Window, "addEventListener" | "removeEventListener">;

/** Asked for inside, because merely naming it throws where it is forbidden. */
const deviceStorage = (): ClassroomStorage => window.localStorage;

const nothing = { own: [], draft: null, reached: {} } as const satisfies Partial<Classroom>;

/** Never throws: without our tours the reader's own still work. */
export async function loadClassroom(fetchText: FetchText = fetchedParts(), storage = deviceStorage): Promise<Classroom> {
  const kept = readKept(storage);
  try {
    const made = madeTours(await fetchText("tours"));
    return { made, ...besideOurs(kept, made), isMissing: false };
  } catch {
    return { made: [], ...kept, isMissing: true };
  }
}

/** Ours are checked like any other: a broken file on the way is no tour. */
function madeTours(text: string): readonly Tour[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error("The tours are no list");
  return list.flatMap((each) => readTour(each).tour ?? []);
}

type Kept = Pick<Classroom, "own" | "draft" | "reached" | "keeping">;

/** What was kept under a name that one of ours has now gets another: an address has to lead to one tour. */
function besideOurs(kept: Kept, made: readonly Tour[]): Kept {
  const ours = new Set(made.map(({ id }) => id));
  const taken = new Set([...ours, ...kept.own.map(({ id }) => id)]);
  const renamed = (tour: Tour): Tour => (ours.has(tour.id) ? { ...tour, id: freeId(tour.id, (id) => taken.has(id)) } : tour);
  return { ...kept, own: kept.own.map(renamed), draft: kept.draft === null ? null : renamed(kept.draft) };
}

function readKept(storage: () => ClassroomStorage): Kept {
  try {
    const store = storage();
    const tours = valueIn(store.getItem(TOURS_KEY));
    const reached = valueIn(store.getItem(REACHED_KEY));
    const { isWhole, ...found } = readTours(tours);
    return { ...found, reached: readReached(reached), keeping: isWhole ? "kept" : "unreadable" };
  } catch {
    return { ...nothing, keeping: "forbidden" };
  }
}

/** `undefined`: there was something, and it cannot be read. */
function valueIn(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readTours(kept: unknown): Pick<Classroom, "own" | "draft"> & { readonly isWhole: boolean } {
  if (kept === null) return { own: [], draft: null, isWhole: true };
  const { own, draft } = (typeof kept === "object" ? kept : {}) as { readonly own?: unknown; readonly draft?: unknown };
  const list = Array.isArray(own) ? own : [];
  // What is not finished is kept as well.
  const tours = list.flatMap((each) => readTour(each, { isDraft: true }).tour ?? []);
  const open = draft === null || draft === undefined ? null : readTour(draft, { isDraft: true }).tour;
  const isWhole = Array.isArray(own) && tours.length === list.length && (open !== null || draft === null || draft === undefined);
  // Two of one id could not be told apart in an address.
  return { own: tours.filter(({ id }, at) => tours.findIndex((each) => each.id === id) === at), draft: open, isWhole };
}

function readReached(kept: unknown): Classroom["reached"] {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  const whole = Object.entries(kept).filter((entry): entry is [Id, number] => Number.isInteger(entry[1]) && entry[1] >= 0 && entry[1] < 1_000);
  return Object.fromEntries(whole.slice(0, 200));
}

/**
 * Keeps what the reader makes and how far each tour was walked, from now on. What is only being looked at is not kept.
 * Returns a function that stops it.
 */
export function keepClassroom(store: AppStore, storage = deviceStorage, page: StoragePage = window): () => void {
  // All tabs of this site have one classroom: without this, each would write over what another made since, or cleared.
  const onStorage = ({ key }: StorageEvent): void => {
    const { classroom, actions } = store.getState();
    if (classroom === null || classroom.keeping === "forbidden" || (key !== null && key !== TOURS_KEY && key !== REACHED_KEY)) return;
    const kept = readKept(storage);
    if (kept.keeping !== "kept") return;
    const next = withKept(classroom, besideOurs(kept, classroom.made));
    if (JSON.stringify(next) !== JSON.stringify(classroom)) actions.setClassroom(next);
  };
  page.addEventListener("storage", onStorage);
  const unsubscribe = store.subscribe((state, before) => {
    const { classroom } = state;
    if (classroom === null) return;
    const reached = state.view.tour === before.view.tour ? classroom.reached : reachedWith(classroom, state.view.tour);
    if (reached !== classroom.reached) {
      // Comes back here with the new state.
      state.actions.setClassroom({ ...classroom, reached });
      return;
    }
    const was = before.classroom;
    if (was === null) return;
    const isSame = classroom.own === was.own && classroom.draft === was.draft;
    const isKept = [
      // What cannot be read stays until something is made: a newer version of the site may be able to.
      isSame || written(storage, TOURS_KEY, keptTours(classroom)),
      (isSame && classroom.reached === was.reached) || written(storage, REACHED_KEY, keptReached(classroom)),
    ].every(Boolean);
    if (!isKept && classroom.keeping !== "forbidden") state.actions.setClassroom({ ...classroom, keeping: "forbidden" });
  });
  return () => {
    page.removeEventListener("storage", onStorage);
    unsubscribe();
  };
}

/** An address may name any tour and any stop; only what there is was reached. */
function reachedWith({ made, own, reached }: Classroom, place: TourPlace | null): Classroom["reached"] {
  const found = place === null ? null : stopAt([...made, ...own], place);
  return found === null || reached[found.tour.id] === found.at ? reached : { ...reached, [found.tour.id]: found.at };
}

const isLent = ({ unkept = [] }: Classroom, id: Id): boolean => unkept.includes(id);
const pick = (reached: Classroom["reached"], isWanted: (id: Id) => boolean): Classroom["reached"] =>
  Object.fromEntries(Object.entries(reached).filter(([id]) => isWanted(id)));

function withKept(here: Classroom, { own, draft, reached }: Kept): Classroom {
  const lent = here.own.filter(({ id }) => isLent(here, id) && !own.some((each) => each.id === id));
  const unkept = lent.map(({ id }) => id);
  return {
    ...here, own: [...own, ...lent], draft, reached: { ...reached, ...pick(here.reached, (id) => unkept.includes(id)) },
    ...(here.unkept === undefined ? {} : { unkept }),
  };
}

function keptTours(classroom: Classroom): unknown {
  const own = classroom.own.filter(({ id }) => !isLent(classroom, id));
  return own.length === 0 && classroom.draft === null ? null : { own, draft: classroom.draft };
}

function keptReached(classroom: Classroom): unknown {
  const reached = pick(classroom.reached, (id) => !isLent(classroom, id));
  return Object.keys(reached).length === 0 ? null : reached;
}

function written(storage: () => ClassroomStorage, key: string, value: unknown): boolean {
  try {
    const text = value === null ? null : JSON.stringify(value);
    const device = storage();
    // What stands there already is no news for the other tabs.
    if (device.getItem(key) === text) return true;
    if (text === null) device.removeItem(key);
    else device.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

// Changes, as plain functions

/** What was being made goes to its place among the own tours, finished or not; an empty one goes. */
export function closeDraft(classroom: Classroom): Classroom {
  const { draft } = classroom;
  if (draft === null) return classroom;
  const tidy = readTour(draft, { isDraft: true }).tour ?? draft;
  const isNothing = tidy.stops.length === 0 && Object.keys(tidy.title).length === 0;
  return { ...(isNothing ? classroom : keepTour(classroom, tidy)), draft: null };
}

/** Takes up one of the own tours, or begins a new one; what was being made is put aside. */
export function openDraft(classroom: Classroom, tour: Tour | null): Classroom {
  const closed = closeDraft(classroom);
  const taken = new Set([...closed.made, ...closed.own].map(({ id }) => id));
  return { ...closed, draft: tour ?? emptyTour(freeId("rondleiding", (id) => taken.has(id))) };
}

/** The tour at its place among the own ones, or at their end. */
export function keepTour(classroom: Classroom, tour: Tour): Classroom {
  const at = classroom.own.findIndex(({ id }) => id === tour.id);
  return {
    ...classroom,
    own: at < 0 ? [...classroom.own, tour] : classroom.own.with(at, tour),
    unkept: (classroom.unkept ?? []).filter((id) => id !== tour.id),
  };
}

/** There until the page is closed, under the same id. */
export function lendTour(classroom: Classroom, tour: Tour): Classroom {
  const isOwn = classroom.own.some(({ id }) => id === tour.id) && !(classroom.unkept ?? []).includes(tour.id);
  const kept = keepTour(classroom, tour);
  return isOwn ? kept : { ...kept, unkept: [...kept.unkept ?? [], tour.id] };
}

export function withoutTour(classroom: Classroom, id: Id): Classroom {
  const { [id]: _left, ...reached } = classroom.reached;
  return { ...classroom, own: classroom.own.filter((each) => each.id !== id), unkept: (classroom.unkept ?? []).filter((each) => each !== id), reached };
}

/** What was removed, at its place again; whatever was made or kept since stays. */
export function restoreTour(classroom: Classroom, before: Classroom, id: Id): Classroom {
  const at = before.own.findIndex((each) => each.id === id);
  const tour = before.own[at];
  const own = tour === undefined || classroom.own.some((each) => each.id === id) ? classroom.own : classroom.own.toSpliced(at, 0, tour);
  const back: Classroom = {
    ...classroom, own, reached: { ...pick(before.reached, (each) => each === id), ...classroom.reached },
    unkept: [...classroom.unkept ?? [], ...(isLent(before, id) ? [id] : [])],
  };
  const { draft } = before;
  if (draft?.id !== id) return back;
  return classroom.draft === null ? { ...back, draft } : keepTour(back, draft);
}

/** The tour under an id that no other tour has; one with the same content is that one. */
export function asNewcomer({ made, own, draft }: Classroom, tour: Tour): { readonly tour: Tour; readonly isKnown: boolean } {
  const known = [...made, ...own].find((each) => isSameTour(each, tour));
  if (known !== undefined) return { tour: known, isKnown: true };
  const taken = new Set([...made, ...own, ...(draft === null ? [] : [draft])].map(({ id }) => id));
  return { tour: { ...tour, id: freeId(tour.id, (id) => taken.has(id)) }, isKnown: false };
}

const isSameTour = (a: Tour, b: Tour): boolean => JSON.stringify({ ...a, id: "" }) === JSON.stringify({ ...b, id: "" });
