/** Waits until a page has stopped changing: nothing on its way, and for a moment nothing new in the document or in another place. */
import type { Page } from "@playwright/test";
import { appMessages } from "@/core/i18n/appMessages";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { tourMessages } from "@/core/i18n/tourMessages";

const busy = (["nl", "en"] as const).flatMap((lang) => [
  appMessages[lang].loading.busy, appMessages[lang].loading.busyPanel, tourMessages[lang].bar.busy, tourMessages[lang].page.busy,
  handoutMessages[lang].slides.busy,
]);
/** Parts come one after the other, with a request in between. */
const QUIET_MS = 250;

export function settled(page: Page): Promise<void> {
  return page.evaluate(async ([words, quiet]) => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(look, quiet);
      };
      const observer = new MutationObserver(wait);
      const look = (): void => {
        const text = document.body.textContent;
        if (words.some((each) => text.includes(each))) {
          wait();
          return;
        }
        observer.disconnect();
        resolve();
      };
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ["style"] });
      wait();
    });
  }, [busy, QUIET_MS] as const);
}
