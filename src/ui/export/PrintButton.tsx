import { handoutMessages } from "@/core/i18n/handoutMessages";
import { useMessages } from "@/state/useMessages";
import styles from "./Handout.module.css";

export function PrintButton() {
  const { print } = useMessages(handoutMessages);
  return <button type="button" className={styles.action} onClick={() => window.print()}>{print}</button>;
}
