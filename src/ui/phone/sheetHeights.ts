/** The three heights of the sheet, and which of them a drag ends at. */

export const sheetHeights = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** How high each is at the moment, in CSS pixels. */
export type HeightsInPixels = Readonly<Record<SheetHeight, number>>;

/** Faster than this, in pixels per millisecond, it is a swipe: its direction counts, rather than where it ends. */
const swipe = 0.4;

/** One up or down; the highest and the lowest stay what they are. */
export const stepped = (height: SheetHeight, by: 1 | -1): SheetHeight => sheetHeights[sheetHeights.indexOf(height) + by] ?? height;

/** What a tap on the handle does: higher, and from the top down again. */
export const tapped = (height: SheetHeight): SheetHeight => (height === "full" ? "peek" : stepped(height, 1));

/** @param speed upwards, in pixels per millisecond */
export function settled(at: number, speed: number, pixels: HeightsInPixels): SheetHeight {
  if (speed > swipe) return sheetHeights.find((each) => pixels[each] > at) ?? "full";
  if (speed < -swipe) return sheetHeights.findLast((each) => pixels[each] < at) ?? "peek";
  const distance = (each: SheetHeight): number => Math.abs(pixels[each] - at);
  return sheetHeights.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
