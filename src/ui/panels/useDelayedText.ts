/** A text for a live region: it follows a moment after the last change, so that typing is not answered letter by letter. */
import { useEffect, useState } from "react";

const pause = 300;

export function useDelayedText(text: string): string {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
