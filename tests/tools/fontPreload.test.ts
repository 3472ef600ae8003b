import type { IndexHtmlTransformContext } from "vite";
import { describe, expect, it } from "vitest";
import { fontPreload } from "../../src/tools/fontPreload";

type Handler = (html: string, context: Pick<IndexHtmlTransformContext, "bundle">) => unknown;

function tagsFor(names: readonly string[]): unknown {
  const { transformIndexHtml } = fontPreload();
  if (typeof transformIndexHtml !== "object") throw new Error("no handler");
  return (transformIndexHtml.handler as unknown as Handler)("", { bundle: Object.fromEntries(names.map((name) => [name, {}])) as unknown as NonNullable<IndexHtmlTransformContext["bundle"]> });
}

const latin = "assets/atkinson-hyperlegible-next-latin-wght-normal-BcXVPD7q.woff2";
const others = ["assets/atkinson-hyperlegible-next-latin-ext-wght-normal-C6vrW8VD.woff2", "assets/index-uTSCMdiA.css"];

describe("the typeface that is fetched first", () => {
  it("is the file with the letters of Dutch and English, and no other", () => {
    expect(tagsFor([...others, latin])).toEqual([
      { tag: "link", attrs: { rel: "preload", as: "font", type: "font/woff2", href: `./${latin}`, crossorigin: true }, injectTo: "head" },
    ]);
  });

  it("stops the build when the package has named its files otherwise", () => {
    expect(() => tagsFor(others)).toThrow(/there are 0/);
  });
});
