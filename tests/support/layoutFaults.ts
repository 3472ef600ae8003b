/**
 * What can go wrong when text grows or the window shrinks, found by looking at the boxes of whatever is drawn: words that
 * are cut off, words over words, cards over cards, controls that nothing can reach, and targets that are too small.
 */
import type { Page } from "@playwright/test";

/** Nothing on the page, or nothing but a scroll container, is wider than the window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Cards whose text does not fit, and cards that overlap. */
export const cardFaults = (page: Page): Promise<readonly string[]> =>
  page.locator('[role="treeitem"]').evaluateAll((cards) => {
    const found: string[] = [];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    cards.forEach((card, index) => {
      const box = boxes[index] as DOMRect;
      for (const line of card.querySelectorAll("[data-font]")) {
        const range = document.createRange();
        range.selectNodeContents(line);
        const text = range.getBoundingClientRect();
        const style = getComputedStyle(line);
        const scale = box.width / (card as HTMLElement).offsetWidth;
        const blank = (parseFloat(style.fontSize) * 0.5 + (parseFloat(style.letterSpacing) || 0) * 2 + (parseFloat(style.wordSpacing) || 0)) * scale;
        if (text.right - blank > box.right || text.bottom > box.bottom + 1) found.push(`${card.getAttribute("data-unit-id")} cuts "${line.textContent}"`);
      }
      for (let other = index + 1; other < cards.length; other++) {
        const b = boxes[other] as DOMRect;
        const slack = 0.5;
        if (box.left + slack < b.right && b.left + slack < box.right && box.top + slack < b.bottom && b.top + slack < box.bottom) {
          found.push(`${card.getAttribute("data-unit-id")} overlaps ${cards[other]?.getAttribute("data-unit-id")}`);
        }
      }
    });
    return found;
  });

/**
 * Words that somebody cannot read because a box cuts them off, or because other words of the same layer lie over them. The
 * chart is not looked at: it is moved about under its window, and `cardFaults` looks at its cards.
 */
export const textFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const seen: { readonly layer: Element; readonly box: DOMRect; readonly words: string; readonly owner: Element }[] = [];
    const isUnseen = (element: Element): boolean => {
      const { clipPath, width, visibility, opacity } = getComputedStyle(element);
      return clipPath.startsWith("inset(50%") || width === "1px" || visibility === "hidden" || opacity === "0";
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim() ?? "";
      if (owner === null || words === "" || owner.closest('[role="tree"], [role="tree"] ~ *, select, svg, [data-cut], [inert], [href="#content"]') !== null || !owner.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      if (parseFloat(getComputedStyle(owner).fontSize) === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      let layer: Element | null = null;
      let isHidden = false;
      // A part that scrolls shows what it cuts; outside it nothing of that is drawn.
      let shown = rects;
      for (let at: Element | null = owner; at !== null && at !== document.body && !isHidden; at = at.parentElement) {
        if (isUnseen(at)) { isHidden = true; break; }
        const style = getComputedStyle(at);
        if (layer === null && (["fixed", "sticky", "absolute"].includes(style.position) || at.matches("dialog, [popover]"))) layer = at;
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        const box = at.getBoundingClientRect();
        const slack = parseFloat(getComputedStyle(owner).fontSize) * 0.3 + 1;
        const scrolls = [style.overflowX, style.overflowY].some((each) => each === "auto" || each === "scroll");
        if (scrolls) shown = shown.filter((rect) => rect.top >= box.top - slack && rect.bottom <= box.bottom + slack);
        else if (shown.some((rect) => rect.left < box.left - slack || rect.right > box.right + slack || rect.top < box.top - slack || rect.bottom > box.bottom + slack)) {
          found.add(`cut: "${words.slice(0, 60)}" by ${at.tagName}.${at.className.slice(0, 40)}`);
        }
      }
      if (isHidden) continue;
      for (const box of shown) seen.push({ layer: layer ?? document.body, box, words, owner });
    }
    seen.sort((a, b) => a.box.top - b.box.top);
    for (const [index, { layer, box, words, owner }] of seen.entries()) {
      for (let other = index + 1; other < seen.length; other++) {
        const next = seen[other];
        if (next === undefined || next.box.top > box.bottom) break;
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const down = Math.min(box.bottom, next.box.bottom) - next.box.top;
        if (next.layer === layer && next.owner !== owner && across > 3 && down > Math.min(box.height, next.box.height) * 0.4) found.add(`over each other: "${words.slice(0, 50)}" and "${next.words.slice(0, 50)}"`);
      }
    }
    return [...found];
  });

const controls = "button, a[href], select, input, summary, textarea, [role=slider]";

/** Controls that stay out of reach, or under something else, also after the page was scrolled to them. */
export const unreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    const modal = [...document.querySelectorAll("dialog")].find((each) => each.matches(":modal"));
    for (const control of (modal ?? document).querySelectorAll<HTMLElement>(selector)) {
      if (!control.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || control.closest("[role=tree], [inert]") !== null || control.matches('a[href="#content"]')) continue;
      control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const [box] = control.getClientRects();
      if (box === undefined) continue;
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const hit = document.elementFromPoint(x, y);
      const label = control.closest("label");
      const isHit = hit !== null && (control.contains(hit) || hit.contains(control) && hit.getClientRects().length > 0 && hit === control.parentElement || label?.contains(hit) === true);
      const name = (control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 50);
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) found.push(`"${name}" stays at ${Math.round(x)}, ${Math.round(y)}`);
      else if (!isHit) found.push(`"${name}" is under ${hit?.tagName}.${hit?.className.slice(0, 40)}`);
    }
    window.scrollTo(0, 0);
    return found;
  }, controls);

/** Targets of less than so many pixels; a link inside a sentence may be one line high (2.5.8). */
export const smallTargets = (page: Page, least: number, within = "body"): Promise<readonly string[]> =>
  page.evaluate(([selector, size, part]) => {
    const found: string[] = [];
    for (const root of document.querySelectorAll(part)) {
      for (const target of root.querySelectorAll<HTMLElement>(`${selector}, [data-toggle], [role=treeitem], [role=radio], [role=option]`)) {
        if (!target.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) || target.matches('a[href="#content"], :not([role=tree] *):is([data-toggle], [role=treeitem])')) continue;
        const style = getComputedStyle(target);
        if (target.matches("a") && style.display === "inline") continue;
        // What is pressed is the label round it.
        const pressed = target.closest("label") ?? target;
        // The chart shrinks as a whole, and where a card gets too small a tap comes nearer; see section 3 of the criteria.
        const { width, height } = pressed.closest<HTMLElement>("[role=tree]") === null || !(pressed instanceof HTMLElement)
          ? pressed.getBoundingClientRect() : { width: pressed.offsetWidth, height: pressed.offsetHeight };
        if (width > 0 && height > 0 && Math.min(width, height) < size - 0.5) found.push(`${target.outerHTML.slice(0, 110)} is ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return found;
  }, [controls, least, within] as const);
