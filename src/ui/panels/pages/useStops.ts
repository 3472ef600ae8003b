/**
 * One of many marks on a picture is chosen. Together they are one stop of the Tab key; the arrow keys go from one to the next
 * and choose it, as in a group of radio buttons, which is what they are.
 */
import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

interface Stops {
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /** For the element around the marks. */
  readonly group: { readonly ref: RefObject<HTMLDivElement | null>; readonly role: "radiogroup"; readonly onKeyDown: (event: KeyboardEvent) => void };
  readonly stop: (index: number) => {
    readonly role: "radio"; readonly "aria-checked": boolean; readonly tabIndex: 0 | -1; readonly onClick: () => void;
  };
}

export function useStops(count: number, first: number): Stops {
  const [chosen, setChosen] = useState(first);
  const ref = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => setChosen(Math.min(Math.max(index, 0), count - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: chosen - 1, ArrowUp: chosen - 1, ArrowRight: chosen + 1, ArrowDown: chosen + 1, Home: 0, End: count - 1 };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(to);
    ref.current?.querySelectorAll<HTMLElement>("[role=radio]")[Math.min(Math.max(to, 0), count - 1)]?.focus();
  };
  return {
    chosen, choose,
    group: { ref, role: "radiogroup", onKeyDown },
    stop: (index) => ({ role: "radio", "aria-checked": index === chosen, tabIndex: index === chosen ? 0 : -1, onClick: () => choose(index) }),
  };
}
