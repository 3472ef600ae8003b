/** Keeps the site on the device for when there is no network, and says quietly when a newer one is ready. */
import { useEffect, useSyncExternalStore } from "react";
import { offlineMessages } from "@/core/i18n/offlineMessages";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "@/ui/panels/focusMain";
import { offlineCopy } from "./offlineCopy";
import styles from "./OfflineNotice.module.css";

export function OfflineNotice() {
  const words = useMessages(offlineMessages);
  const isLoaded = useApp(({ org }) => org.status === "ready" && org.detailed);
  const newer = useSyncExternalStore(offlineCopy.subscribe, offlineCopy.newer);
  const isCutOff = useSyncExternalStore(subscribeToNetwork, worksWithoutNetwork);

  // Not before the reader has everything of the page itself.
  useEffect(() => {
    if (isLoaded) offlineCopy.start();
  }, [isLoaded]);

  const later = (): void => {
    focusMain();
    offlineCopy.putOff();
  };

  return (
    <div className={styles.notice}>
      <p role="status">{newer !== null ? words.newer : isCutOff && words.noNetwork}</p>
      {newer !== null && (
        <>
          <button type="button" className={styles.use} onClick={newer}>{words.use}</button>
          <button type="button" className={styles.later} onClick={later}>{words.later}</button>
        </>
      )}
    </div>
  );
}

function subscribeToNetwork(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** Says nothing where it would not be true: without the copy on the device much does not work. */
function worksWithoutNetwork(): boolean {
  return !navigator.onLine && (navigator.serviceWorker?.controller ?? null) !== null;
}
