/** What the reader should know about the view that was asked for; stays until it is closed. */
import { appMessages } from "@/core/i18n/appMessages";
import type { Notice } from "@/state/appState";
import { useActions, useApp } from "@/state/useApp";
import { Icon } from "./Icon";
import { useMessages } from "@/state/useMessages";
import styles from "./NoticeBar.module.css";

export function NoticeBar() {
  const { notices } = useMessages(appMessages);
  const notice = useApp((state) => state.notice);
  const actions = useActions();
  if (notice === null) return null;
  return (
    <section className={styles.notice} role="alert" aria-label={notices.label}>
      <p>{sentence(notice, notices)}</p>
      <button type="button" className={styles.close} aria-label={notices.dismiss} onClick={() => actions.dismissNotice()}>
        <Icon name="close" />
      </button>
    </section>
  );
}

function sentence(notice: Notice, words: (typeof appMessages)["nl"]["notices"]): string {
  switch (notice.code) {
    case "address-unreadable": return words.addressPartlyUnderstood;
    case "address-too-long": return words.addressNotUnderstood;
    case "address-newer": return words.newerVersion;
    case "units-dropped": return words.unitsDropped(notice.ids.length);
  }
}
