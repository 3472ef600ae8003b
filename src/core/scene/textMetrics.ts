/**
 * How wide and high text is. The screen measures with the browser's own font, tests and programs with a table; the
 * core only knows this interface, and every card is sized through it.
 */
import type { CssPixels } from "@/core/layout/geometry";
import { advanceWidths } from "./advanceWidths";

/**
 * Fonts of the chart. `title` and `body` make a card; `far` and `farSmall` are the larger type of the overview and `farBody` what
 * a room may read under it, `nearTitle` and
 * `nearBody` the smaller type that a card close by has room for: on the screen all of them are at least 13 px.
 */
export type FontId = "title" | "body" | "strong" | "heading" | "far" | "farSmall" | "farBody" | "nearTitle" | "nearBody" | "nearStrong";

export interface FontSpec {
  /** In rem. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  /** Height of a line in rem. */
  readonly lineHeight: number;
}

export const fonts: Readonly<Record<FontId, FontSpec>> = {
  title: { size: 15 / 16, weight: 700, lineHeight: 19 / 16 },
  body: { size: 14 / 16, weight: 400, lineHeight: 17 / 16 },
  strong: { size: 14 / 16, weight: 600, lineHeight: 17 / 16 },
  heading: { size: 14 / 16, weight: 600, lineHeight: 18 / 16 },
  far: { size: 26 / 16, weight: 700, lineHeight: 30 / 16 },
  farSmall: { size: 19 / 16, weight: 700, lineHeight: 22 / 16 },
  farBody: { size: 19 / 16, weight: 400, lineHeight: 22 / 16 },
  nearTitle: { size: 9 / 16, weight: 700, lineHeight: 11 / 16 },
  nearBody: { size: 8 / 16, weight: 400, lineHeight: 10 / 16 },
  nearStrong: { size: 8 / 16, weight: 600, lineHeight: 10 / 16 },
};

export interface TextMetrics {
  /** Root font size in CSS pixels; everything in the chart grows with it. */
  readonly rem: CssPixels;
  width(font: FontId, text: string): CssPixels;
  lineHeight(font: FontId): CssPixels;
  /**
   * For a screen that is read from the back of a room: the smallest type from which every card still has to say who it is.
   * Cards make room for it.
   */
  readonly least?: FontId;
}

/** Metrics from the table; a character that the table lacks counts as wide as a capital W. */
export function tableMetrics(rem: CssPixels = 16): TextMetrics {
  const widest = 900;
  return {
    rem,
    width(font, text) {
      const { size, weight } = fonts[font];
      const table = advanceWidths[weight];
      let sum = 0;
      for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const index = code < 0x7f ? code - 0x20 : code - 0xa0 + 95;
        const known = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
        sum += known ? (table[index] ?? widest) : widest;
      }
      return (sum / 1000) * size * rem;
    },
    lineHeight: (font) => fonts[font].lineHeight * rem,
  };
}
