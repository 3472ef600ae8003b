/**
 * Gives an address to what the device itself shares with, as phones do. False: it has nothing of the kind or would not.
 * Who closes the list of the device without a choice has seen it, and wants no copy instead.
 */
export async function handOver(url: string): Promise<boolean> {
  const device = navigator as Partial<Pick<Navigator, "share">>;
  if (device.share === undefined) return false;
  try {
    await navigator.share({ title: document.title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
