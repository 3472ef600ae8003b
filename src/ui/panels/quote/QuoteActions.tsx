/** What can be done with all that is said of a unit: quote it, or say that it is wrong. */
import { reportMessages } from "@/core/i18n/reportMessages";
import { quoteUnit } from "@/core/panel/quote";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useMessages } from "@/state/useMessages";
import { QuoteButton } from "./QuoteButton";
import { useQuotes } from "./quotesContext";
import styles from "./Quote.module.css";

export function QuoteActions({ profile }: { readonly profile: UnitProfile }) {
  const words = useMessages(reportMessages);
  const quotes = useQuotes();
  return quotes === null ? null : (
    <>
      <QuoteButton worded of={(context) => quoteUnit(context, profile)} />
      <button type="button" className={styles.quiet} onClick={quotes.report}>{words.action}</button>
    </>
  );
}
