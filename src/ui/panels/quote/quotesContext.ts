import { createContext, use } from "react";
import type { QuoteContext } from "@/core/panel/quote";

/** What the buttons of a panel need to quote what they stand beside. */
export interface Quotes {
  readonly context: QuoteContext;
  /** False: the browser would not, and the reader gets the text to copy by hand. */
  copy(text: string): Promise<boolean>;
  /** Opens the window in which an error is reported. */
  report(): void;
}

/** `null`: nothing here can be quoted, or not yet. Without its sources a statement would seem to have none. */
export const QuotesContext = createContext<Quotes | null>(null);

export const useQuotes = (): Quotes | null => use(QuotesContext);
