/**
 * The page: header, chart or list, panel, footer. Parts that the first picture does not need come later, each in its
 * own file and behind its own boundary.
 */
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import type { Page } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { Announcer } from "./Announcer";
import { Chart } from "@/ui/chart/Chart";
import { ErrorBoundary } from "./ErrorBoundary";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NoticeBar } from "./NoticeBar";
import { PaperFooter } from "./PaperFooter";
import { focusMain } from "@/ui/panels/focusMain";
import { focusUnit } from "@/ui/panels/focusUnit";
import type { PageProps } from "@/ui/panels/pages/PageFrame";
import { useMessages } from "@/state/useMessages";
import { useComparer } from "./useComparer";
import { useNarrow } from "./useNarrow";
import { usePage } from "./usePage";
import styles from "./App.module.css";

const Breadcrumb = lazy(async () => ({ default: (await import("@/ui/panels/Breadcrumb")).Breadcrumb }));
const DetailsPanel = lazy(async () => ({ default: (await import("@/ui/panels/details/DetailsPanel")).DetailsPanel }));
const ListView = lazy(async () => ({ default: (await import("@/ui/panels/ListView")).ListView }));
const Legend = lazy(async () => ({ default: (await import("@/ui/panels/Legend")).Legend }));
const Glossary = lazy(async () => ({ default: (await import("@/ui/panels/Glossary")).Glossary }));
const FailedScreen = lazy(async () => ({ default: (await import("./FailedScreen")).FailedScreen }));
const KeysDialog = lazy(async () => ({ default: (await import("@/ui/help/KeysDialog")).KeysDialog }));

const SubjectPanel = lazy(async () => ({ default: (await import("@/ui/panels/subject/SubjectPanel")).SubjectPanel }));
const ElsewherePanel = lazy(async () => ({ default: (await import("@/ui/panels/subject/ElsewherePanel")).ElsewherePanel }));
const PathPanel = lazy(async () => ({ default: (await import("@/ui/panels/compare/PathPanel")).PathPanel }));
const ChangesPanel = lazy(async () => ({ default: (await import("@/ui/panels/changes/ChangesPanel")).ChangesPanel }));
const EmptyDay = lazy(async () => ({ default: (await import("./EmptyDay")).EmptyDay }));
const TimeRail = lazy(async () => ({ default: (await import("@/ui/time/TimeRail")).TimeRail }));
const CompareTray = lazy(async () => ({ default: (await import("@/ui/panels/compare/CompareTray")).CompareTray }));
const TourBar = lazy(async () => ({ default: (await import("@/ui/tour/TourBar")).TourBar }));
const Presenting = lazy(async () => ({ default: (await import("@/ui/present/Presenting")).Presenting }));
const FirstLook = lazy(async () => ({ default: (await import("@/ui/help/FirstLook")).FirstLook }));
const DayStrip = lazy(async () => ({ default: (await import("@/ui/phone/DayStrip")).DayStrip }));
const Sheet = lazy(async () => ({ default: (await import("@/ui/phone/Sheet")).Sheet }));
const PhoneBar = lazy(async () => ({ default: (await import("@/ui/phone/PhoneBar")).PhoneBar }));
const Tips = lazy(async () => ({ default: (await import("./Tip")).Tips }));
const Printing = lazy(async () => ({ default: (await import("@/ui/export/Printing")).Printing }));
const OfflineNotice = lazy(async () => ({ default: (await import("./OfflineNotice")).OfflineNotice }));
const pages: Readonly<Record<Page, ComponentType<PageProps>>> = {
  known: lazy(async () => ({ default: (await import("@/ui/panels/pages/KnownPage")).KnownPage })),
  subjects: lazy(async () => ({ default: (await import("@/ui/panels/pages/SubjectsPage")).SubjectsPage })),
  compare: lazy(async () => ({ default: (await import("@/ui/panels/pages/ComparePage")).ComparePage })),
  mother: lazy(async () => ({ default: (await import("@/ui/panels/pages/MotherPage")).MotherPage })),
  ministers: lazy(async () => ({ default: (await import("@/ui/panels/pages/MinistersPage")).MinistersPage })),
  drawn: lazy(async () => ({ default: (await import("@/ui/panels/pages/DrawnPage")).DrawnPage })),
  tours: lazy(async () => ({ default: (await import("@/ui/tour/ToursPage")).ToursPage })),
  editor: lazy(async () => ({ default: (await import("@/ui/tour/EditorPage")).EditorPage })),
  quiz: lazy(async () => ({ default: (await import("@/ui/quiz/QuizPage")).QuizPage })),
  leaflet: lazy(async () => ({ default: (await import("@/ui/export/LeafletPage")).LeafletPage })),
  sheet: lazy(async () => ({ default: (await import("@/ui/export/SheetPage")).SheetPage })),
  blank: lazy(async () => ({ default: (await import("@/ui/export/BlankPage")).BlankPage })),
  reading: lazy(async () => ({ default: (await import("@/ui/help/ReadingPage")).ReadingPage })),
  accessibility: lazy(async () => ({ default: (await import("@/ui/help/AccessibilityPage")).AccessibilityPage })),
  privacy: lazy(async () => ({ default: (await import("@/ui/help/PrivacyPage")).PrivacyPage })),
};

/** Layers over the page, one at a time. */
export type Extra = "legend" | "glossary" | "keys" | "look";

export function App({ onRetry }: { readonly onRetry: () => void }) {
  usePage();
  useComparer();
  const words = useMessages(appMessages);
  const actions = useActions();
  const status = useApp(({ org }) => org.status);
  const mode = useApp(({ view }) => view.mode);
  const selectedId = useApp(({ view }) => view.selectedId);
  const subjectId = useApp(({ view }) => view.subjectId);
  const elsewhereId = useApp(({ view }) => view.elsewhereId);
  const path = useApp(({ view }) => view.path);
  const page = useApp(({ view }) => view.page);
  const isPresenting = useApp(({ view }) => view.presenting);
  const isWalking = useApp(({ view }) => view.tour !== null);
  const isMakingTour = useApp(({ classroom }) => (classroom?.draft ?? null) !== null);
  const against = useApp(({ view }) => view.against);
  const compares = useApp(({ view }) => view.comparedIds.length > 0);
  const isEmpty = useApp((state, select) => select.tree(state)?.nodes.length === 0);
  const [extra, setExtra] = useState<Extra | null>(null);
  const isNarrow = useNarrow();
  const close = (): void => setExtra(null);

  const shown = page !== null ? null : selectedId ?? subjectId ?? elsewhereId ?? path?.join(" ") ?? (against === null ? null : "changes");
  const panel = <Part>{selectedId !== null ? <DetailsPanel /> : subjectId !== null ? <SubjectPanel /> : elsewhereId !== null ? <ElsewherePanel /> : path !== null ? <PathPanel /> : <ChangesPanel />}</Part>;
  const closePanel = (): void => {
    focusMain();
    // Days that are compared are what is left when nothing is chosen.
    if (shown === "changes") actions.showChanges(null);
    else actions.clearSelection();
    if (selectedId !== null) focusUnit(selectedId);
  };
  const WholePage = page === null ? null : pages[page];

  if (isPresenting && status === "ready") return <><Part><Presenting /></Part><Part isQuiet><Tips /></Part><Part isQuiet><Printing /></Part></>;
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">{words.skipToContent}</a>
      <Header />
      <main id="content" className={styles.stage} tabIndex={-1} aria-label={words.main} data-beside={extra === "legend" ? extra : undefined}>
        <NoticeBar />
        {status === "loading" && <p className={styles.centre}>{words.loading.busy}</p>}
        {status === "failed" && <Part><FailedScreen onRetry={onRetry} /></Part>}
        {status === "ready" && WholePage !== null && <Part key={page}><WholePage onGlossary={() => setExtra("glossary")} /></Part>}
        {status === "ready" && WholePage === null && (
          <Part key={mode} other={mode === "chart" ? words.failure.useList : words.failure.useChart}>
            {mode === "chart" ? (
              <>
                <Chart />
                {isEmpty && <div className={styles.nothing}><EmptyDay /></div>}
                {shown === null && <div className={styles.corner}><Part isQuiet><Breadcrumb /></Part></div>}
              </>
            ) : (
              <ListView />
            )}
          </Part>
        )}
        {status === "ready" && <Part isQuiet><Printing /></Part>}
        {status === "ready" && compares && page !== "compare" && <Part><CompareTray /></Part>}
        {extra === "legend" && status === "ready" && (
          <Part><div className={styles.legend}><Legend onClose={close} /></div></Part>
        )}
      </main>
      {/* Its room is kept free while the data are on their way. */}
      {status !== "failed" && shown !== null && (isNarrow
        ? <div className={styles.panel}>{status === "ready" && <Part isQuiet><Sheet about={shown} onClose={closePanel}>{panel}</Sheet></Part>}</div>
        : (
          // Another unit starts at its beginning.
          <div key={shown} className={styles.panel}>
            {status === "ready" && mode === "chart" && selectedId !== null && <div className={styles.trail}><Part isQuiet><Breadcrumb /></Part></div>}
            {status === "ready" && panel}
          </div>
        ))}
      {status === "ready" && (isWalking || isMakingTour) && page === null && <div className={styles.tour} data-walking={isWalking || undefined}><Part isQuiet><TourBar /></Part></div>}
      {status === "ready" && page === null && <div className={styles.rail}><Part isQuiet>{isNarrow ? <DayStrip /> : <TimeRail />}</Part></div>}
      {isNarrow ? <PaperFooter /> : (
        <Footer
          legendOpen={extra === "legend"}
          onLegend={() => setExtra(extra === "legend" ? null : "legend")}
          onGlossary={() => setExtra("glossary")}
          onKeys={() => setExtra("keys")}
          onLook={() => setExtra("look")}
        />
      )}
      {isNarrow && <div className={styles.bar}><Part isQuiet><PhoneBar onExtra={setExtra} /></Part></div>}
      {extra === "glossary" && status === "ready" && <Part><Glossary onClose={close} /></Part>}
      {extra === "look" && status === "ready" && <Part isQuiet><FirstLook onClose={close} /></Part>}
      {extra === "keys" && <Part><KeysDialog onClose={close} /></Part>}
      {status === "ready" && <Part isQuiet><OfflineNotice /></Part>}
      <Part isQuiet><Tips /></Part>
      <Announcer />
    </div>
  );
}

/**
 * One part of the page: it may still be on its way, and it may fail on its own. A quiet one has its room kept free until it
 * is there, so that nothing around it moves.
 */
function Part({ children, other, isQuiet = false }: { readonly children: ReactNode; readonly other?: string; readonly isQuiet?: boolean }) {
  const { failure, loading } = useMessages(appMessages);
  return (
    <ErrorBoundary
      renderFallback={(retry) => (
        <div className={styles.centre} role="alert">
          <p>{failure.text} {other}</p>
          <button type="button" className={styles.action} onClick={retry}>{failure.retry}</button>
        </div>
      )}
    >
      <Suspense fallback={isQuiet ? null : <p className={styles.centre}>{loading.busyPanel}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
