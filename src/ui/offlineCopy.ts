/** The copy of the site on the device, as the one thing that it is however often its notice comes and goes. */
import { keepOffline, type UseNewer, type WorkerAddresses } from "./keepOffline";

let newer: UseNewer = null;
let isStarted = false;
const listeners = new Set<() => void>();

function set(next: UseNewer): void {
  newer = next;
  for (const listener of listeners) listener();
}

/** While the site is worked on, nothing may come from a store; and a file on a disk has no host to come from. */
function canBeKept(): boolean {
  return import.meta.env.PROD && import.meta.env.MODE !== "single" && location.protocol !== "file:" && "serviceWorker" in navigator;
}

export const offlineCopy = {
  newer: (): UseNewer => newer,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  start(): void {
    if (isStarted || !canBeKept()) return;
    isStarted = true;
    const { trustedTypes } = window as { readonly trustedTypes?: WorkerAddresses };
    keepOffline({ container: navigator.serviceWorker, reload: () => location.reload(), trustedTypes }, set).catch(() => undefined);
  },
  /** Until the page is opened again. */
  putOff: (): void => set(null),
};
