/** Copies one statement with its source. Small beside the statement itself, or with its words among the actions. */
import { quoteMessages } from "@/core/i18n/quoteMessages";
import { quoteText, type Quote, type QuoteContext } from "@/core/panel/quote";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { useQuotes } from "./quotesContext";
import { useBriefly } from "./useBriefly";
import styles from "./Quote.module.css";

interface Props {
  readonly of: (context: QuoteContext) => Quote;
  readonly worded?: boolean;
}

export function QuoteButton({ of, worded = false }: Props) {
  const words = useMessages(quoteMessages);
  const quotes = useQuotes();
  const [isCopied, setCopied] = useBriefly(false);
  if (quotes === null) return null;
  const { context } = quotes;
  const quote = of(context);
  const onClick = (): void => {
    void quotes.copy(quoteText(context, quote)).then((isDone) => isDone && setCopied(true));
  };
  return (
    <button
      type="button" className={worded ? styles.worded : styles.small} data-copied={isCopied || undefined} onClick={onClick}
      aria-label={isCopied ? words.copied : words.actionFor(quote.says)} data-tip={worded || isCopied ? undefined : words.action}
    >
      <Icon name={isCopied ? "check" : "copy"} />
      {(worded || isCopied) && <span>{isCopied ? words.copied : words.action}</span>}
    </button>
  );
}
