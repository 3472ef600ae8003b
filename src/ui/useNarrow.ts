/** Whether the rail stands above the sheets of a small screen, where one slim row is all that it can take. */
import { useSyncExternalStore } from "react";

/** As in the style sheets of the page and of the rail. */
const query = "(max-width: 54rem)";

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** As last seen on a screen. A sheet of paper is narrow too, and the page may not become another one while it is printed. */
let isNarrow = false;

function read(): boolean {
  if (!matchMedia("print").matches) isNarrow = matchMedia(query).matches;
  return isNarrow;
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, read);
