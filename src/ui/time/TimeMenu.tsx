/** What is too much for a line of fifty pixels, in a box that opens above it. */
import { useRef } from "react";
import { timeMessages } from "@/core/i18n/timeMessages";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { TimeMore } from "./TimeMore";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export const timeMenuId = "time-more";

export function TimeMenu({ rail }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => menu.current?.hidePopover?.();
  return (
    <>
      <button type="button" className={styles.more} popoverTarget={timeMenuId} aria-label={words.moreLabel} data-tip={words.moreLabel}>
        {words.more}
      </button>
      <div ref={menu} id={timeMenuId} popover="auto" className={styles.menu} role="group" aria-label={words.moreLabel}>
        <TimeMore rail={rail} heading="h2" onGo={close} />
        <button type="button" className={styles.close} aria-label={words.closeMore} onClick={close}><Icon name="close" /></button>
      </div>
    </>
  );
}
