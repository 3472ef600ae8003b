/**
 * Around a panel whose statements can be quoted: what its buttons need, the sentence for a screen reader, the text to be
 * copied by hand where the browser does not copy, and the report of an error at the end.
 */
import { useMemo, useState, type ReactNode } from "react";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import { reportMessages } from "@/core/i18n/reportMessages";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { startView } from "@/core/view/viewState";
import { encodeView } from "@/core/view/urlCodec";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { siteAddress } from "@/ui/siteSettings";
import { ByHandDialog } from "./ByHandDialog";
import { copyText } from "./copyText";
import { QuotesContext, type Quotes } from "./quotesContext";
import { emptyDraft, ReportDialog } from "./ReportDialog";
import { useBriefly } from "./useBriefly";
import styles from "./Quote.module.css";

interface Props {
  /** `null`: nothing in it can be quoted. */
  readonly profile: UnitProfile | null;
  readonly children: ReactNode;
}

export function QuoteScope({ profile, children }: Props) {
  const words = useMessages(quoteMessages);
  const report = useMessages(reportMessages);
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const areComplete = useApp(({ org }) => org.status === "ready" && org.detailed);
  const lang = useApp(({ view }) => view.lang);
  const [isCopied, setCopied] = useBriefly(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const [isReporting, setReporting] = useState(false);
  // What was written stays when the window closes by accident.
  const [draft, setDraft] = useState(emptyDraft);

  const context = useMemo(
    () => (model === null || snapshot === null ? null : {
      model, snapshot, lang,
      addressOf: (id: string, date: string) =>
        siteAddress() + encodeView({ ...startView, lang, selectedId: id, date: date === model.meta.asOf ? null : date, basis: snapshot.decree === null ? "day" : "decree" }),
    }),
    [model, snapshot, lang],
  );
  const isReady = profile !== null && context !== null && areComplete;
  const quotes: Quotes | null = !isReady ? null : {
    context,
    async copy(text) {
      const isDone = await copyText(text);
      if (isDone) setCopied(true);
      else setByHand(text);
      return isDone;
    },
    report: () => setReporting(true),
  };
  return (
    <QuotesContext value={quotes}>
      {children}
      {isReady && (
        <>
          <p className={styles.end}>{report.invitation} <button type="button" onClick={() => setReporting(true)}>{report.action}</button></p>
          <div aria-live="polite" className="visually-hidden">{isCopied ? words.copiedLong : ""}</div>
          {byHand !== null && <ByHandDialog text={byHand} onClose={() => setByHand(null)} />}
          {isReporting && <ReportDialog context={context} profile={profile} draft={draft} onDraft={setDraft} onClose={() => setReporting(false)} />}
        </>
      )}
    </QuotesContext>
  );
}
