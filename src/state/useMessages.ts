/** The words of one area of the screen, in the reader's language. */
import type { Messages } from "@/core/i18n/messages";
import { useApp } from "./useApp";

export function useMessages<Dutch>(area: Messages<Dutch>): Messages<Dutch>["nl"] {
  return area[useApp(({ view }) => view.lang)];
}
