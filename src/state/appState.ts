/**
 * All that can change: the organisation as it was loaded, the view (which the address holds), and what one reader's
 * screen needs beyond that. What follows from these is never stored; see `createSelectors`.
 */
import type { Id, IsoDate, Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Problem } from "@/core/org/problem";
import type { Anchor } from "@/core/layout/layoutTree";
import type { Spotlight } from "@/core/scene/spotlight";
import type { Changes } from "@/core/time/changes";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import type { Tour } from "@/core/org/tourFormat";
import type { AddressProblem, Basis, ChangeKind, Mode, Orientation, Page, QuizSetup, RequestedView, Theme, TourPlace, ViewState } from "@/core/view/viewState";

/** `structure` is what the first screen draws, `details` the rest. */
export type OrgPart = "structure" | "details";

export type OrgState =
  | { readonly status: "loading" }
  | {
    readonly status: "failed";
    readonly problems: readonly Problem[];
    /** Parts that did not arrive; empty if they arrived and cannot be used. */
    readonly missing: readonly OrgPart[];
  }
  | {
    readonly status: "ready";
    readonly model: OrgModel;
    /** False: without topics, sources, tasks and the rest, either still on their way or missing for good. */
    readonly detailed: boolean;
    readonly problems: readonly Problem[];
    /** Parts that did not arrive or cannot be used. */
    readonly missing: readonly OrgPart[];
  };

/** Something the reader should know about the view that was asked for. */
export type Notice =
  | { readonly code: AddressProblem }
  /** Ids as they stood in the address or the view before. The model may know them on another day. */
  | { readonly code: "units-dropped"; readonly ids: readonly string[]; readonly date: IsoDate };

/** What the reader chose on this device; `null`: nothing yet. */
export interface Preferences {
  readonly lang: Lang | null;
  readonly theme: Theme | null;
  /** The unit where the reader works, as it was called when it was chosen. Never in an address, and never sent. */
  readonly place: UnitId | null;
  /** True: no key opens or does anything by itself, outside of what has the keyboard. */
  readonly keysOff: true | null;
}

export interface Pointer {
  /** The unit with the keyboard. It may not be drawn; `tabStop` gives the one that is. */
  readonly focusedId: UnitId | null;
  /** The card that was touched last; the chart makes room around it. */
  readonly anchor: Anchor | null;
}

/** How two days are compared: three functions that come when a reader first compares, and not with the first screen. */
export interface Comparer {
  readonly changesBetween: (model: OrgModel, from: OrgSnapshot, to: OrgSnapshot) => Changes;
  readonly withGhosts: (to: OrgSnapshot, from: OrgSnapshot, changes: Changes) => OrgSnapshot;
  readonly changeMarks: (changes: Changes, kind: ChangeKind | null, lang: Lang) => Spotlight["tags"];
}

/** The tours of this device; they come when a reader first asks for one. */
export interface Classroom {
  /** Made by us, shipped with the site. */
  readonly made: readonly Tour[];
  /** Made or kept by the reader, on this device only. */
  readonly own: readonly Tour[];
  /** The tour in the editor; its place in `own` is by id. */
  readonly draft: Tour | null;
  /** Where the reader left each tour, by id. */
  readonly reached: Readonly<Record<Id, number>>;
  /** True: our own tours did not arrive. */
  readonly isMissing: boolean;
  /** Ids of tours in `own` that somebody only looks at: they go when the page is closed. */
  readonly unkept?: readonly Id[];
  /** Whether the device keeps what is made: `unreadable` is about what was there, `forbidden` about what is to come. */
  readonly keeping?: "kept" | "unreadable" | "forbidden";
}

export interface AppState {
  readonly org: OrgState;
  readonly view: ViewState;
  /** `null`: not loaded yet. */
  readonly comparer: Comparer | null;
  /** `null`: not loaded yet. */
  readonly classroom: Classroom | null;
  /** The view from which the reader began to present, and to which Escape leads back; `null`: none, or a page loaded anew. */
  readonly beforePresenting: ViewState | null;
  readonly notice: Notice | null;
  readonly pointer: Pointer;
  /**
   * The view from which the reader set off along the days and has not arrived yet; `null`: not on the way. Each day that
   * is passed is worked out from here, so that no day in between can take anything away; and the address waits.
   */
  readonly leaving: ViewState | null;
  readonly preferences: Preferences;
  /** How this device opens: a chart seen through a keyhole helps nobody, so a phone starts with the list. */
  readonly startMode: Mode;
  /** What the view is about has to be made visible as soon as it is known where it is. */
  readonly revealPending: boolean;
  readonly actions: AppActions;
}

/**
 * `anchor`: the card that the reader touched, at its present place; without one the last stays. Actions that need the
 * tree do nothing as long as there is none.
 */
export interface AppActions {
  setOrg(org: OrgState): void;
  setComparer(comparer: Comparer): void;
  setClassroom(classroom: Classroom): void;
  /** Goes to a stop, in the language, the theme and the way of looking that the reader has. */
  showStop(place: TourPlace, requested: RequestedView): void;
  /** Leaves the tour where the reader is, or takes it up without changing the view, but for the page to go to in the same step. */
  setTour(place: TourPlace | null, page?: Page): void;
  startPresenting(): void;
  /** Begins to present at a stop: one step, which Back undoes. */
  presentStop(place: TourPlace, requested: RequestedView): void;
  /** Back to where the reader was. */
  stopPresenting(): void;
  /** Opens a round of the quiz on its page; `null` closes it. */
  setQuiz(quiz: QuizSetup | null): void;
  showRequested(requested: RequestedView): void;
  dismissNotice(): void;

  select(id: UnitId): void;
  clearSelection(): void;
  /** Chooses the unit and makes it visible. */
  goTo(id: UnitId, anchor?: Anchor): void;
  /** Shows the subject, with every unit that has a part in it made visible. An unknown subject changes nothing. */
  showSubject(id: Id): void;
  showElsewhere(id: Id): void;
  showPath(from: UnitId, to: UnitId): void;
  showPage(page: Page | null): void;
  compareWith(id: UnitId): void;
  stopComparing(id: UnitId): void;
  focus(id: UnitId | null): void;

  toggle(id: UnitId, anchor?: Anchor): void;
  open(id: UnitId, anchor?: Anchor): void;
  close(id: UnitId, anchor?: Anchor): void;
  openMany(ids: readonly UnitId[], anchor?: Anchor): void;
  openAllBelow(id: UnitId, anchor?: Anchor): void;
  closeAll(anchor?: Anchor): void;
  openToLevel(level: number, anchor?: Anchor): void;
  reveal(id: UnitId, anchor?: Anchor): void;

  startFrom(id: UnitId): void;
  startFromTop(): void;

  setDate(date: IsoDate | null): void;
  /** Shows a day on the way to another one; `setDate` arrives. */
  passDate(date: IsoDate | null): void;
  setBasis(basis: Basis): void;
  /** What changed from that day to the day shown; `null` stops comparing. */
  showChanges(against: IsoDate | null): void;
  /** Another pair of days at once. */
  showChangesBetween(against: IsoDate, date: IsoDate | null): void;
  setChange(change: ChangeKind | null): void;
  setMode(mode: Mode): void;
  setOrientation(orientation: Orientation): void;
  setKind(kind: UnitKind | null): void;
  setLang(lang: Lang): void;
  setTheme(theme: Theme): void;
  /** `null` lets go of it. */
  setPlace(place: UnitId | null): void;
  /** Whether single keys are short cuts; with them on, nothing is remembered. */
  setShortcuts(isOn: boolean): void;
  /** Lets go of all that the reader chose or made on this device. The view stays as it is. */
  forgetReader(): void;
}
