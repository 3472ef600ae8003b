/**
 * Moves the keyboard to a unit where it is drawn: its card in the chart, its link in the list. The two rooms meet in
 * `data-unit-id`, the one mark that both put on it.
 *
 * A unit that has just been revealed may need a few pictures before it is there.
 */
import type { UnitId } from "@/core/org/fileFormat";

const patience = 20;

export function focusUnit(id: UnitId, picturesLeft: number = patience): void {
  requestAnimationFrame(() => {
    const drawn = [...document.querySelectorAll<HTMLElement>("[data-unit-id]")].find((each) => each.dataset["unitId"] === id);
    // The chart moves its own camera; anywhere else the browser brings the unit into sight.
    if (drawn !== undefined) drawn.focus({ preventScroll: drawn.role === "treeitem" });
    else if (picturesLeft > 0) focusUnit(id, picturesLeft - 1);
  });
}
