/** From change to change, and the day between them as text. */
import { timeMessages } from "@/core/i18n/timeMessages";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { DateField } from "./DateField";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function TimeSteps({ rail }: { readonly rail: Rail }) {
  const words = useMessages(timeMessages);
  const { previous, next, go } = rail;
  return (
    <div className={styles.steps}>
      <button type="button" className={styles.step} aria-label={words.previous} disabled={previous === null} onClick={() => previous !== null && go(previous)}>
        <span className={styles.back}><Icon name="next" /></span>
      </button>
      <DateField rail={rail} />
      <button type="button" className={styles.step} aria-label={words.next} disabled={next === null} onClick={() => next !== null && go(next)}>
        <Icon name="next" />
      </button>
    </div>
  );
}
