/**
 * After the browser's Back or Forward what had the keyboard may be gone, and the next Tab would start at the top of the
 * page. Then the chosen unit gets it, of the view that came or else of the one that went; without one the heading of the
 * page, or the main part. Whoever did not have the keyboard anywhere gets nothing.
 */
import type { UnitId } from "@/core/org/fileFormat";
import { focusMain } from "./focusMain";
import { focusUnit } from "./focusUnit";

/**
 * Has to be told of Back before whatever changes the view: a window calls those first that asked first.
 *
 * @param chosenId of the view that is shown, when asked
 */
export function keepFocus(chosenId: () => UnitId | null): void {
  window.addEventListener("popstate", () => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return;
    const before = chosenId();
    // By the second picture the new view stands; what comes later, such as a page in a file of its own, finds the keyboard in the main part.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      // Lost, or caught by the main part so that it is somewhere at all.
      if (document.activeElement !== document.body && document.activeElement?.id !== "content") return;
      focusMain();
      const id = chosenId() ?? before;
      const heading = document.querySelector<HTMLElement>("main h2[tabindex]");
      if (heading !== null) heading.focus();
      else if (id !== null) focusUnit(id);
    }));
  });
}
