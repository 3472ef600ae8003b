/**
 * Said once per visit, to whoever tries to move the chart with one finger where that scrolls the page. Not for who listens:
 * for them a finger does not drag, and the buttons move the chart.
 */
import { useEffect, useState, type RefObject } from "react";
import { chartMessages } from "@/core/i18n/chartMessages";
import { useMessages } from "@/state/useMessages";
import { leavesOneFinger } from "./panZoom";
import styles from "./Viewport.module.css";

const milliseconds = 4000;
let wasSaid = false;

export function TwoFingers({ viewport }: { readonly viewport: RefObject<HTMLElement | null> }) {
  const words = useMessages(chartMessages);
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return undefined;
    const onMove = ({ touches }: TouchEvent): void => {
      if (wasSaid || touches.length !== 1 || !leavesOneFinger(element)) return;
      wasSaid = true;
      setSaid(true);
    };
    const onStart = (): void => setSaid(false);
    element.addEventListener("touchmove", onMove, { passive: true });
    element.addEventListener("touchstart", onStart, { passive: true });
    return () => {
      element.removeEventListener("touchmove", onMove);
      element.removeEventListener("touchstart", onStart);
    };
  }, [viewport]);
  useEffect(() => {
    if (!isSaid) return undefined;
    const timer = setTimeout(() => setSaid(false), milliseconds);
    return () => clearTimeout(timer);
  }, [isSaid]);
  return isSaid ? <p className={styles.hint} aria-hidden="true">{words.twoFingers}</p> : null;
}
