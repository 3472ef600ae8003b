/**
 * Has the typeface fetched beside the script. The style sheet alone would ask for it only when the first words are drawn,
 * and those would jump when it comes. Only the file with the letters of Dutch and English; the others are rare.
 */
import type { Plugin } from "vite";

const FIRST_FONT = /-latin-wght-normal-[\w-]+\.woff2$/;

export function fontPreload(): Plugin {
  let isInPage = false;
  return {
    name: "organogram-font-preload",
    apply: "build",
    configResolved({ mode }) {
      isInPage = mode === "single";
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        if (isInPage) return [];
        const fonts = Object.keys(bundle ?? {}).filter((name) => FIRST_FONT.test(name));
        if (fonts.length !== 1) throw new Error(`One font was to be fetched first, and there are ${fonts.length}: ${fonts.join(", ")}`);
        return fonts.map((name) => ({
          tag: "link", attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${name}`, crossorigin: true }, injectTo: "head" as const,
        }));
      },
    },
  };
}
