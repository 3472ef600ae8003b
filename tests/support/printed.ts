/** What stands on printed pages: the browser makes the PDF, and pdf.js reads back its words and where they stand. */
import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";

export interface PrintedText {
  readonly text: string;
  /** In points, from the lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PrintedText[];
}

export async function printed(page: Page, format: "A4" | "A3" = "A4"): Promise<readonly PrintedPage[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    pages.push({
      width, height,
      items: items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x, y] = item.transform as readonly number[];
        return [{ text: item.str, x: x ?? NaN, y: y ?? NaN, width: item.width, height: item.height }];
      }),
    });
  }
  await file.destroy();
  return pages;
}

/** Words without the places where a line or a word is broken. */
export const unbroken = (text: string): string => text.replaceAll(/[\s\u00AD\u200B-]+/g, "");

export const wordsOf = (pages: readonly PrintedPage[]): string => unbroken(pages.map(({ items }) => items.map(({ text }) => text).join(" ")).join(" "));

/** Words that no printer can print: over an edge of the paper, or in the margin that every printer needs. */
export function cutOff(pages: readonly PrintedPage[], margin = 14): readonly string[] {
  return pages.flatMap(({ width, height, items }, index) => items
    .filter(({ x, y, width: wide, height: high }) => !(x >= margin && y >= margin / 2 && x + wide <= width - margin && y + high <= height - margin))
    .map(({ text }) => `page ${index + 1}: ${text}`));
}
