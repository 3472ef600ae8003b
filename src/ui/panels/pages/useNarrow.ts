/** Whether the screen is too narrow for a picture that lies on its side. */
import { useSyncExternalStore } from "react";

const query = "(max-width: 40rem)";

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches);
