/** The place in the page that the address asks for: on arrival, and anew with each jump. A new object is a new jump. */
import { useEffect, useState } from "react";

export interface Fragment {
  readonly id: string;
  /** The reader came with it, and keeps the focus where the browser puts it. */
  readonly isArrival: boolean;
}

export function useFragment(): Fragment | null {
  const [fragment, setFragment] = useState(() => fromAddress(true));
  useEffect(() => {
    const onJump = (): void => setFragment(fromAddress(false));
    window.addEventListener("hashchange", onJump);
    return () => window.removeEventListener("hashchange", onJump);
  }, []);
  return fragment;
}

function fromAddress(isArrival: boolean): Fragment | null {
  try {
    const id = decodeURIComponent(window.location.hash.slice(1));
    return id === "" ? null : { id, isArrival };
  } catch {
    return null;
  }
}
