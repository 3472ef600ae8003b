/** What each step of the first look points at. */
import { phoneMessages } from "@/core/i18n/phoneMessages";
import type { lookMessages } from "@/core/i18n/lookMessages";
import type { Lang } from "@/core/org/fileFormat";

export type LookStep = keyof (typeof lookMessages)["nl"]["steps"];

export const lookSteps = ["search", "card", "open", "panel", "day", "help"] as const satisfies readonly LookStep[];

/** In order of preference: a phone has a bar below where a wide screen has a rail and a footer. */
function selectorsOf(step: LookStep, lang: Lang): readonly string[] {
  const bar = (at: number): string => `nav[aria-label="${phoneMessages[lang].label}"] > button:nth-of-type(${at})`;
  switch (step) {
    case "search": return ['[role="search"]', bar(1)];
    case "card": return ['main [role="treeitem"][data-role="row"]', 'main [role="treeitem"]', "main li > div:has(> * a[data-unit-id])", "main a[data-unit-id]"];
    case "open": return ["main [data-toggle]", "main li button[aria-expanded]"];
    case "panel": return ['[role="complementary"]', "aside"];
    case "day": return ['[role="slider"]:not(dialog *)', bar(3)];
    case "help": return ["[data-help]", bar(4)];
  }
}

/** The first that can be seen whole, or of which at least the middle can. */
export function targetOf(step: LookStep, lang: Lang): Element | null {
  for (const selector of selectorsOf(step, lang)) {
    const found = [...document.querySelectorAll(selector)].map((each) => widened(step, each)).find(isInSight);
    if (found !== undefined) return found;
  }
  return null;
}

/** The handle of the rail is small; the rail is what is meant. A long panel scrolls in a frame, and the frame is in sight. */
function widened(step: LookStep, element: Element): Element {
  if (step === "day") return element.closest("section") ?? element;
  return step === "panel" ? element.parentElement ?? element : element;
}

function isInSight(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight && getComputedStyle(element).visibility === "visible";
}
