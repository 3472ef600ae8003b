/**
 * Type that can be read from the back of the room: all sizes follow the root, which grows with the screen. What is
 * smallest here, 0.875 rem, is 24 px at 1920×1080. A reader who set a larger size keeps it.
 */
import { useLayoutEffect } from "react";

const size = "max(100%, min(100vw / 68.5, 100vh / 38.5))";

export function useProjectorType(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const before = style.fontSize;
    style.fontSize = size;
    return () => {
      style.fontSize = before;
    };
  }, []);
}
