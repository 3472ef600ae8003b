/**
 * The page: header, chart or list, panel, footer. Parts that the first picture does not need come later, each in its
 * own file and behind its own boundary.
 */
import { lazy, Suspense, useState, type ReactNode } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { useApp } from "@/state/useApp";
import { Announcer } from "./Announcer";
import { Chart } from "@/ui/chart/Chart";
import { ErrorBoundary } from "./ErrorBoundary";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NoticeBar } from "./NoticeBar";
import { Breadcrumb } from "@/ui/panels/Breadcrumb";
import { useMessages } from "@/state/useMessages";
import { usePage } from "./usePage";
import styles from "./App.module.css";

const DetailsPanel = lazy(async () => ({ default: (await import("@/ui/panels/details/DetailsPanel")).DetailsPanel }));
const ListView = lazy(async () => ({ default: (await import("@/ui/panels/ListView")).ListView }));
const Legend = lazy(async () => ({ default: (await import("@/ui/panels/Legend")).Legend }));
const Glossary = lazy(async () => ({ default: (await import("@/ui/panels/Glossary")).Glossary }));
const FailedScreen = lazy(async () => ({ default: (await import("./FailedScreen")).FailedScreen }));
const KeysDialog = lazy(async () => ({ default: (await import("@/ui/panels/KeysDialog")).KeysDialog }));

type Extra = "legend" | "glossary" | "keys";

export function App({ onRetry }: { readonly onRetry: () => void }) {
  usePage();
  const words = useMessages(appMessages);
  const status = useApp(({ org }) => org.status);
  const mode = useApp(({ view }) => view.mode);
  const selectedId = useApp(({ view }) => view.selectedId);
  const [extra, setExtra] = useState<Extra | null>(null);
  const close = (): void => setExtra(null);

  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">{words.skipToContent}</a>
      <Header />
      <main id="content" className={styles.stage} tabIndex={-1} aria-label={words.main}>
        <NoticeBar />
        {status === "loading" && <p className={styles.centre}>{words.loading.busy}</p>}
        {status === "failed" && <Part><FailedScreen onRetry={onRetry} /></Part>}
        {status === "ready" && (
          <Part key={mode} other={mode === "chart" ? words.failure.useList : words.failure.useChart}>
            {mode === "chart" ? (
              <>
                <Chart />
                {selectedId === null && <div className={styles.corner}><Breadcrumb /></div>}
              </>
            ) : (
              <ListView />
            )}
          </Part>
        )}
        {extra === "legend" && status === "ready" && (
          <Part><div className={styles.legend}><Legend onClose={close} /></div></Part>
        )}
      </main>
      {status === "ready" && selectedId !== null && (
        // Another unit starts at its beginning.
        <div key={selectedId} className={styles.panel}>
          {mode === "chart" && <div className={styles.trail}><Breadcrumb /></div>}
          <Part><DetailsPanel /></Part>
        </div>
      )}
      <Footer
        legendOpen={extra === "legend"}
        onLegend={() => setExtra(extra === "legend" ? null : "legend")}
        onGlossary={() => setExtra("glossary")}
        onKeys={() => setExtra("keys")}
      />
      {extra === "glossary" && status === "ready" && <Part><Glossary onClose={close} /></Part>}
      {extra === "keys" && <Part><KeysDialog onClose={close} /></Part>}
      <Announcer />
    </div>
  );
}

/** One part of the page: it may still be on its way, and it may fail on its own. */
function Part({ children, other }: { readonly children: ReactNode; readonly other?: string }) {
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
      <Suspense fallback={<p className={styles.centre}>{loading.busyPanel}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
