/** The place in the page that the address asks for: on arrival, and anew with each jump. A new object is a new jump. */
import { useEffect, useState } from "react";

export interface Fragment {
  readonly id: string;
}

export function useFragment(): Fragment | null {
  const [fragment, setFragment] = useState(fromAddress);
  useEffect(() => {
    const onJump = (): void => setFragment(fromAddress());
    window.addEventListener("hashchange", onJump);
    return () => window.removeEventListener("hashchange", onJump);
  }, []);
  return fragment;
}

function fromAddress(): Fragment | null {
  try {
    const id = decodeURIComponent(window.location.hash.slice(1));
    return id === "" ? null : { id };
  } catch {
    return null;
  }
}
