/** The page that is one file: whatever its parts say, each stays in its own element, and the policy lets only them through. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { jsonInElement, singlePage } from "@/tools/singleFilePlugin";

const page = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head><body><noscript><p>Tekst.</p><p>Haal <a href="./bzk-tree.json">de gegevens</a>.</p></noscript><div id="root"></div>
  </body></html>`;

const script = 'const end = "</script><!-- $& $1 $$";';
const made = singlePage(page, { script, style: "p::after{content:\"$&\"}", icon: "<svg/>", licences: "# MIT </script>" });
const document = new DOMParser().parseFromString(made, "text/html");
const hash = (text: string | null | undefined): string => `'sha256-${createHash("sha256").update(text ?? "").digest("base64")}'`;

it("names nothing beside itself", () => {
  expect(made).not.toMatch(/(?:src|href)="(?!data:)/);
  expect(document.querySelector("noscript")?.innerHTML).toBe("<p>Tekst.</p>");
  expect(document.querySelector("link")?.getAttribute("href")).toMatch(/^data:image\/svg\+xml;base64,/);
});

it("keeps code and style whole, and lets only them through", () => {
  const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const code = document.querySelector("script[type=module]")?.textContent;
  const style = document.querySelector("style")?.textContent;
  expect(code).toBe('const end = "\\x3C/script>\\x3C!-- $& $1 $$";');
  expect(style).toBe('p::after{content:"$&"}');
  expect(policy).toContain(`script-src ${hash(code)};`);
  expect(policy).toContain(`style-src ${hash(style)};`);
  expect(policy).not.toMatch(/'self'|unsafe|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
});

it("puts data into the page that cannot end its element", () => {
  const data = { text: "</script><script>alert(1)</script><!--" };
  const text = jsonInElement(JSON.stringify(data));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(data);
});

it("makes no page with a hole in it", () => {
  expect(() => singlePage(page.replace("favicon.svg", "other.svg"), { script, style: "", icon: "", licences: "" })).toThrow(/favicon/);
});
