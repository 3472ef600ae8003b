/**
 * Moves the keyboard to the heading of a subject. Its panel may still be on its way; whoever has gone elsewhere by the
 * time it is there is left in peace.
 */
import type { Id } from "@/core/org/fileFormat";

const patience = 120;

export function focusSubject(id: Id): void {
  look(id, document.activeElement, patience);
}

function look(id: Id, from: Element | null, picturesLeft: number): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    // What was clicked may go away with its panel. Then nothing has the keyboard, or the main part keeps it meanwhile.
    const isGone = from?.isConnected === false && (activeElement === document.body || activeElement?.id === "content");
    if (activeElement !== from && activeElement !== document.body && !isGone) return;
    const heading = [...document.querySelectorAll<HTMLElement>("[data-subject-id]")].find((each) => each.dataset["subjectId"] === id);
    if (heading !== undefined) heading.focus();
    else if (picturesLeft > 0) look(id, from, picturesLeft - 1);
  });
}
