/** Type that can be read from the back of the room, for as long as the part is there: the style sheet has the size. */
import { useLayoutEffect } from "react";

export function useProjectorType(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute("data-hosting", true);
    return () => root.removeAttribute("data-hosting");
  }, []);
}
