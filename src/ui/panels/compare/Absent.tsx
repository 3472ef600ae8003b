/** That there is no answer, and which of three things that means: each has its own sign, its own edge and its own words. */
import { compareMessages } from "@/core/i18n/compareMessages";
import type { Absence } from "@/core/panel/compareUnits";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import styles from "./CompareTable.module.css";

export function Absent({ absence }: { readonly absence: Absence }) {
  const { absences } = useMessages(compareMessages);
  return (
    <span className={styles.absent} data-absence={absence}>
      {absence === "not-public" ? <Icon name="lock" /> : <span className={styles.sign} aria-hidden="true">{absence === "unknown" ? "?" : "–"}</span>}
      {absences[absence]}
    </span>
  );
}
