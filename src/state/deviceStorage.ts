/**
 * What the site keeps on the reader's own device, as a whole. Every key of ours begins alike, so that clearing needs no
 * list that somebody could forget to lengthen. `storage` is asked for inside, because merely naming `localStorage` throws
 * where it is forbidden.
 */
export const KEY_PREFIX = "organogram.";

export type DeviceStorage = Pick<Storage, "key" | "length" | "setItem" | "removeItem">;

/** `null`: nothing can be kept here. */
export function keptKeys(storage: () => DeviceStorage): readonly string[] | null {
  try {
    const device = storage();
    const probe = `${KEY_PREFIX}probe`;
    device.setItem(probe, "");
    device.removeItem(probe);
    return Array.from({ length: device.length }, (_, index) => device.key(index)).filter((key) => key?.startsWith(KEY_PREFIX) === true) as string[];
  } catch {
    return null;
  }
}

/** Whether all of it is gone. */
export function clearKept(storage: () => DeviceStorage): boolean {
  try {
    const device = storage();
    for (const key of keptKeys(storage) ?? []) device.removeItem(key);
    return keptKeys(storage)?.length === 0;
  } catch {
    return false;
  }
}
