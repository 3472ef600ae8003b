/**
 * The name of what shows only a sign, in words beside it: for a pointer that rests there and for the keyboard that comes
 * there. A `title` gives the second nothing. One bubble for the whole page: whatever has `data-tip`, and every button or
 * link with a name of which nothing can be read, has one without asking for it, so that none can be forgotten.
 *
 * The words are in the name of the trigger already; the bubble is for the eye alone.
 */
import { useEffect, useRef } from "react";
import { placeBeside } from "@/core/layout/placeBeside";
import styles from "./Tip.module.css";

/** Who only passes by is not stopped. */
const rest = 350;
/** Between the trigger and its words a pointer may cross the gap. */
const distances = { gap: 8, margin: 4 } as const;

export function Tips() {
  const bubble = useRef<HTMLDivElement>(null);
  useEffect(() => (bubble.current === null ? undefined : followTips(bubble.current)), []);
  return <div ref={bubble} popover="manual" className={styles.tip} aria-hidden="true" data-tips="" />;
}

interface Tip {
  readonly trigger: HTMLElement;
  readonly text: string;
}

function tipFor(target: EventTarget | null): Tip | null {
  for (let trigger = target instanceof Element ? target.closest<HTMLElement>("[data-tip], button, a") : null; trigger !== null;) {
    const text = trigger.dataset["tip"] ?? (showsOnlySigns(trigger) ? trigger.getAttribute("aria-label") : null);
    if (text !== null && text !== "" && !isReadable(trigger)) return { trigger, text };
    trigger = trigger.parentElement?.closest<HTMLElement>("[data-tip]") ?? null;
  }
  return null;
}

const showsOnlySigns = (element: Element): boolean => (
  [...element.childNodes].every((node) => node instanceof Element && node.getAttribute("aria-hidden") === "true" || node.textContent === ""
    || node instanceof Element && showsOnlySigns(node)));

/** Words that are shortened only where there is no room for them need no other place where there is. */
function isReadable(trigger: Element): boolean {
  const cut = trigger.querySelector("[data-cut]");
  return cut !== null && cut.scrollWidth <= cut.clientWidth;
}

function followTips(bubble: HTMLElement): () => void {
  let shown: Tip | null = null;
  let waiting: Tip | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Then the pointer may go elsewhere. */
  let isByFocus = false;
  /** A focus that a program gives, as to the first button of a dialog, is no question. */
  let isTabbing = false;
  const listeners = new AbortController();

  const hide = (): void => {
    clearTimeout(timer);
    waiting = null;
    shown = null;
    bubble.hidePopover?.();
  };
  const show = (tip: Tip, byFocus: boolean): void => {
    hide();
    if (!tip.trigger.isConnected) return;
    shown = tip;
    isByFocus = byFocus;
    bubble.textContent = tip.text;
    bubble.lang = tip.trigger.closest<HTMLElement>("[lang]")?.lang ?? "";
    // Above whatever dialog is open, which a place in the page could not be.
    bubble.showPopover?.();
    const { left, top } = placeBeside(
      tip.trigger.getBoundingClientRect(), bubble.getBoundingClientRect(), { width: innerWidth, height: innerHeight },
      distances, tip.trigger.closest("[data-tips-beside]") !== null,
    );
    bubble.style.left = `${left}px`;
    bubble.style.top = `${top}px`;
  };
  const listen = <K extends keyof WindowEventMap>(name: K, react: (event: WindowEventMap[K]) => void): void => (
    window.addEventListener(name, react, { capture: true, signal: listeners.signal }));

  listen("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    const tip = tipFor(event.target);
    if (shown !== null && (tip?.trigger === shown.trigger || isOver(event, shown.trigger, bubble))) return;
    if (shown !== null && !isByFocus) hide();
    if (tip?.trigger === waiting?.trigger) return;
    clearTimeout(timer);
    waiting = tip;
    if (tip !== null) timer = setTimeout(() => show(tip, false), rest);
  });
  listen("focusin", ({ target }) => {
    const tip = isTabbing ? tipFor(target) : null;
    if (tip === null) hide();
    else show(tip, true);
  });
  listen("focusout", hide);
  // Whoever presses knows what it is. The same trigger asks again once it was left.
  listen("pointerdown", ({ target }) => {
    isTabbing = false;
    hide();
    waiting = tipFor(target);
  });
  listen("keydown", (event) => {
    isTabbing = event.key === "Tab";
    if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    // Only the bubble: what lies under it has an Escape of its own.
    if (event.key === "Escape" && shown !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    const { trigger } = shown ?? {};
    hide();
    if (trigger?.matches(":hover") === true) waiting = tipFor(trigger);
  });
  listen("scroll", hide);
  listen("resize", hide);
  return () => {
    hide();
    listeners.abort();
  };
}

/** Over the trigger, over its words or on the way from one to the other. By place: in a dialog the bubble gets no events. */
function isOver({ clientX, clientY }: PointerEvent, ...elements: readonly Element[]): boolean {
  const { gap } = distances;
  return elements.some((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return clientX >= left - gap && clientX <= right + gap && clientY >= top - gap && clientY <= bottom + gap;
  });
}
