/**
 * The one store. Made by a function, so that each test and each page on one screen has its own. Actions are one line;
 * the thinking is in `core/view/transitions`.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Anchor } from "@/core/layout/layoutTree";
import { reconcileView } from "@/core/view/reconcileView";
import * as to from "@/core/view/transitions";
import type { TreeContext } from "@/core/view/treeContext";
import { startView, type Mode, type RequestedView, type TourPlace, type ViewState } from "@/core/view/viewState";
import type { AppState, Notice, Preferences } from "./appState";
import { createSelectors, type Selectors } from "./createSelectors";
import { noPreferences, preferredView } from "./preferences";

export interface AppStore extends StoreApi<AppState> {
  readonly selectors: Selectors;
}

type Changed = Partial<AppState>;

export function createAppStore(chosen: Partial<Preferences> = noPreferences, startMode: Mode = startView.mode): AppStore {
  const preferences: Preferences = { ...noPreferences, ...chosen };
  const selectors = createSelectors();

  const store = createStore<AppState>()((set) => {
    const change = (next: (view: ViewState) => ViewState) => set((state) => viewChange(state, next(state.view)));
    const changeInTree = (next: (view: ViewState, context: TreeContext) => ViewState, anchor?: Anchor) =>
      set((state) => {
        const context = selectors.context(state);
        return context === null ? state : viewChange(state, next(state.view, context), anchor);
      });

    /** Whoever chooses an office-holder sees all that it answers for, and nothing of it in a closed part. */
    const withDuties = (state: AppState, view: ViewState): ViewState => {
      const context = selectors.context(state);
      const shown = selectors.shown({ ...state, view }) ?? [];
      return context === null || shown.length < 2 ? view : to.openAll(view, context, shown);
    };

    return {
      org: { status: "loading" },
      view: { ...preferredView(preferences), mode: startMode },
      comparer: null,
      classroom: null,
      beforePresenting: null,
      notice: null,
      pointer: { focusedId: null, anchor: null },
      leaving: null,
      preferences,
      startMode,
      revealPending: false,
      actions: {
        setOrg: (org) => set((state) => settled({ ...state, org }, selectors)),
        setComparer: (comparer) => set((state) => settled({ ...state, comparer }, selectors)),
        setClassroom: (classroom) => set({ classroom }),
        showStop: (place, requested) => set((state) => atStop(state, place, requested, selectors)),
        setTour: (tour, page) => change((view) => to.setTour(page === undefined ? view : to.showPage(view, page), tour)),
        presentStop: (place, requested) => set((state) => ({
          ...atStop({ ...state, view: to.present(state.view) }, place, requested, selectors), beforePresenting: state.view,
        })),
        startPresenting: () => set((state) => ({ ...viewChange(state, to.present(state.view)), beforePresenting: state.view })),
        stopPresenting: () => set((state) => ({ ...viewChange(state, to.stopPresenting(state.view, state.beforePresenting)), beforePresenting: null })),
        setQuiz: (quiz) => change((view) => to.setQuiz(view, quiz)),
        showRequested: (requested) => set((state) => settled({
          ...state,
          view: requested.view,
          beforePresenting: beforeRequested(state, requested.view),
          notice: requested.problems[0] === undefined ? null : { code: requested.problems[0] },
          pointer: viewPointer(state, requested.view),
          revealPending: !requested.saysOpen,
        }, selectors)),
        dismissNotice: () => set({ notice: null }),

        select: (id) => set((state) => viewChange(state, withDuties(state, to.select(state.view, id)))),
        clearSelection: () => change(to.clearSelection),
        goTo: (id, anchor) => set((state) => {
          const context = selectors.context(state);
          return context === null ? state : viewChange(state, withDuties(state, to.select(to.reveal(state.view, context, id), id)), anchor);
        }),
        showSubject: (id) => set((state) => {
          const context = selectors.context(state);
          const units = selectors.model(state)?.subjectById.get(id)?.units.map(({ unit }) => unit);
          return context === null || units === undefined ? state : viewChange(state, to.showSubject(state.view, context, id, units));
        }),
        showElsewhere: (id) => change((view) => to.showElsewhere(view, id)),
        showPath: (start, end) => changeInTree((view, context) => to.showPath(view, context, start, end)),
        showPage: (page) => change((view) => to.showPage(view, page)),
        compareWith: (id) => change((view) => to.compareWith(view, id)),
        stopComparing: (id) => change((view) => to.stopComparing(view, id)),
        focus: (focusedId) => set((state) => ({ pointer: { ...state.pointer, focusedId } })),

        toggle: (id, anchor) => changeInTree((view, context) => (
          context.sourceFrom(view.rootId).childrenOf(id).length > 0 ? to.toggle(view, id) : view), anchor),
        open: (id, anchor) => changeInTree((view, context) => to.open(view, context, id), anchor),
        close: (id, anchor) => changeInTree((view, context) => to.close(view, context, id), anchor),
        openMany: (ids, anchor) => changeInTree((view, context) => to.openMany(view, context, ids), anchor),
        openAllBelow: (id, anchor) => changeInTree((view, context) => to.openAllBelow(view, context, id), anchor),
        closeAll: (anchor) => changeInTree(to.closeAll, anchor),
        openToLevel: (level, anchor) => changeInTree((view, context) => to.openToLevel(view, context, level), anchor),
        reveal: (id, anchor) => changeInTree((view, context) => to.reveal(view, context, id), anchor),

        startFrom: (id) => changeInTree((view, context) => to.startFrom(view, context, id)),
        startFromTop: () => changeInTree(to.startFromTop),

        setDate: (date) => set((state) => onDay(state, to.setDate(state.leaving ?? state.view, date), null, selectors)),
        passDate: (date) => set((state) => {
          const leaving = state.leaving ?? state.view;
          return onDay(state, to.setDate(leaving, date), leaving, selectors);
        }),
        setBasis: (basis) => set((state) => onDay(state, to.setBasis(state.view, basis), null, selectors)),
        showChanges: (against) => set((state) => onDay(state, to.showChanges(state.view, against), null, selectors)),
        showChangesBetween: (against, date) => set((state) =>
          onDay(state, to.showChanges(to.setDate(state.view, date), against), null, selectors)),
        setChange: (kind) => change((view) => to.setChange(view, kind)),
        setMode: (mode) => change((view) => to.setMode(view, mode)),
        setOrientation: (orientation) => change((view) => to.setOrientation(view, orientation)),
        setKind: (kind) => change((view) => to.setKind(view, kind)),
        setLang: (lang) => set((state) => preferenceChange(state, to.setLang(state.view, lang), { lang })),
        setTheme: (theme) => set((state) => preferenceChange(state, to.setTheme(state.view, theme), { theme })),
        setPlace: (place) => set(({ preferences: before }) => ({ preferences: { ...before, place } })),
        setShortcuts: (isOn) => set(({ preferences: before }) => ({ preferences: { ...before, keysOff: isOn ? null : true } })),
        forgetReader: () => set(({ classroom }) => ({
          preferences: noPreferences,
          classroom: classroom === null ? null : { made: classroom.made, isMissing: classroom.isMissing, own: [], draft: null, reached: {} },
        })),
      },
    };
  });
  return Object.assign(store, { selectors });
}

/** In the language, the theme and the way of looking that the reader has, with what was set aside to be compared. */
function atStop(state: AppState, tour: TourPlace, { view, saysOpen }: RequestedView, selectors: Selectors): Changed {
  const { lang, theme, mode, presenting, comparedIds } = state.view;
  return settled({
    ...state,
    view: { ...view, lang, theme, mode: presenting ? view.mode : mode, presenting, comparedIds, tour },
    notice: null,
    pointer: viewPointer(state, view),
    leaving: null,
    revealPending: !saysOpen,
  }, selectors);
}

/** Who comes into a presentation by Back or Forward came from the view of now; who comes with the address from none. */
function beforeRequested({ org, view, beforePresenting }: AppState, next: ViewState): ViewState | null {
  if (!next.presenting) return null;
  if (view.presenting) return beforePresenting;
  return org.status === "ready" ? view : null;
}

function viewChange(state: AppState, view: ViewState, anchor?: Anchor): Changed {
  // Whoever does something else on the way has arrived.
  return view === state.view && anchor === undefined ? state : { view, pointer: viewPointer(state, view, anchor), leaving: null };
}

/**
 * The view on another day, on which the chosen unit is followed to wherever it hangs; a comparison has all that changed
 * made visible.
 */
function onDay(state: AppState, view: ViewState, leaving: ViewState | null, selectors: Selectors): AppState {
  const revealPending = state.revealPending || view.against !== null;
  const next = { ...state, ...settled({ ...state, view, revealPending }, selectors), leaving };
  const context = selectors.context(next);
  const { selectedId } = next.view;
  return context === null || selectedId === null ? next : { ...next, view: to.openAncestors(next.view, context, selectedId) };
}

/** What the reader sets is remembered as well, even if the address had it already. */
function preferenceChange(state: AppState, view: ViewState, preferred: Partial<Preferences>): Changed {
  return { ...viewChange(state, view), preferences: { ...state.preferences, ...preferred } };
}

/** In a chart that starts elsewhere or turns, no card has a place to keep. */
function viewPointer({ view: before, pointer }: AppState, view: ViewState, anchor?: Anchor): AppState["pointer"] {
  const isOtherChart = view.rootId !== before.rootId || view.orientation !== before.orientation;
  const kept = anchor ?? (isOtherChart ? null : pointer.anchor);
  return kept === pointer.anchor ? pointer : { ...pointer, anchor: kept };
}

/** The state after new data, a new day or a new address: the view is held against what there is. */
function settled(state: AppState, selectors: Selectors): Changed {
  const snapshot = selectors.snapshot(state);
  const context = selectors.context(state);
  if (state.org.status !== "ready" || snapshot === null || context === null) return state;
  const known = selectors.againstSnapshot(state);
  // What was there on the other day of a comparison is in the picture too.
  const { view: kept, dropped } = reconcileView(state.view, state.org.model, known === null
    ? snapshot
    : { ...snapshot, parentOf: new Map([...known.parentOf, ...snapshot.parentOf]) });
  const { file, subjectById } = state.org.model;
  const hasSubject = (kept.subjectId === null || subjectById.has(kept.subjectId))
    && (kept.elsewhereId === null || file.elsewhere.some(({ id }) => id === kept.elsewhereId));
  // Both come with the second part of the data. Until it is there, and if it never comes, the address is not to blame.
  const isWaiting = !hasSubject && !state.org.detailed;
  const isComparing = kept.against !== null && kept.selectedId === null && selectors.changes(state) === null;
  const view = hasSubject || isWaiting ? kept : { ...kept, subjectId: null, elsewhereId: null };
  const notice: Notice | null = dropped.length > 0
    ? { code: "units-dropped", ids: dropped, date: snapshot.date }
    : hasSubject || isWaiting ? state.notice : { code: "address-unreadable" };
  const shown = selectors.shown({ ...state, view }) ?? [];
  return {
    ...state,
    view: state.revealPending ? to.openAll(view, context, shown) : view,
    notice,
    revealPending: state.revealPending && (isWaiting || isComparing),
  };
}
