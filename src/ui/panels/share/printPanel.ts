/**
 * Prints the open panel and nothing else. With the keys of the browser a reader gets both: the chart first, because that
 * is what is on the screen, and the panel on pages of its own behind it.
 */
export function printPanel(): void {
  const { dataset } = document.documentElement;
  dataset["print"] = "panel";
  window.addEventListener("afterprint", () => delete dataset["print"], { once: true });
  window.print();
}
