/**
 * Measures text with the reader's own font and settings.
 *
 * Widths come from a canvas. A reader may enlarge the text, or change the space between letters, words and lines; a
 * hidden sample shows that, and the chart is measured again. So is it when the typeface arrives.
 */
import { useEffect, useMemo, useState, type RefObject } from "react";
import { fonts, type FontId, type TextMetrics } from "@/core/scene/textMetrics";

interface Settings {
  readonly rem: number;
  readonly family: string;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Height of a line of the sample in units of its font size. */
  readonly lineHeight: number;
  readonly fontsLoaded: boolean;
}

/** Line height that the sample asks for; a larger one comes from the reader. */
export const sampleLineHeight = 1.2;

/** `least`: see `TextMetrics`. */
export function useTextMetrics(sample: RefObject<HTMLElement | null>, least?: FontId): TextMetrics | null {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const element = sample.current;
    if (element === null) return;
    let gone = false;
    const read = (fontsLoaded: boolean): void => {
      if (gone) return;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize) || 16;
      const next: Settings = {
        rem: parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
        family: style.fontFamily,
        letterSpacing: (parseFloat(style.letterSpacing) || 0) / size,
        wordSpacing: (parseFloat(style.wordSpacing) || 0) / size,
        lineHeight: (parseFloat(style.lineHeight) || size * sampleLineHeight) / size,
        fontsLoaded,
      };
      setSettings((before) => (before !== null && JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const observer = new ResizeObserver(() => read(document.fonts.status === "loaded"));
    observer.observe(element);
    // Waiting for the typeface keeps the first picture from being drawn twice; a slow network must not hold it up.
    const families = Object.values(fonts).map((font) => `${font.weight} 16px ${getComputedStyle(element).fontFamily}`);
    const ready = Promise.all(families.map((family) => document.fonts.load(family))).then(() => true, () => false);
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1500));
    void Promise.race([ready, late]).then(read);
    void ready.then((loaded) => loaded && read(true));
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [sample]);

  return useMemo(() => (settings === null ? null : canvasMetrics(settings, least)), [settings, least]);
}

function canvasMetrics(settings: Settings, least: FontId | undefined): TextMetrics {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  const stretch = Math.max(1, settings.lineHeight / sampleLineHeight);
  return {
    rem: settings.rem,
    ...(least === undefined ? {} : { least }),
    width(font: FontId, text: string) {
      const key = `${font} ${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const { size, weight } = fonts[font];
      const pixels = size * settings.rem;
      if (context !== null) context.font = `${weight} ${pixels}px ${settings.family}`;
      const glyphs = context === null ? text.length * pixels : context.measureText(text).width;
      const spaces = text.split(" ").length - 1;
      // Half a pixel for rounding: the page and the canvas place glyphs a little differently.
      const width = glyphs + text.length * settings.letterSpacing * pixels + spaces * settings.wordSpacing * pixels + 0.5;
      known.set(key, width);
      return width;
    },
    lineHeight: (font) => {
      const { size, lineHeight } = fonts[font];
      return Math.max(lineHeight, stretch > 1 ? size * settings.lineHeight : 0) * settings.rem;
    },
  };
}
