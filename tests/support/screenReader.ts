/**
 * A simulated screen reader in the real browser, on the built site: it hears where the focus goes and what live regions
 * say while real keys are pressed. It cannot replace a real one; it keeps the words and their order from changing unheard.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const source = readFileSync(fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js")), "utf8");
/** A file beside the page, because its policy allows no script from elsewhere. */
const file = "simulated-screen-reader.js";

/** Longer than the page waits before it speaks. */
const BREATH_MS = 450;

interface Virtual {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}
type Listening = Window & { reader: Virtual };

export interface Reader {
  /** Everything since the start: what was done, and under it what was said. */
  readonly transcript: readonly string[];
  /** Presses real keys and returns what is said then. */
  press(...keys: readonly string[]): Promise<readonly string[]>;
  type(text: string): Promise<readonly string[]>;
  /** What is said by itself, after a wait. */
  listen(): Promise<readonly string[]>;
  /** Presses Tab until something is said that matches; the last thing said. */
  tabTo(wanted: RegExp, key?: string): Promise<string>;
  /** Reads on without leaving the place of the keyboard, as a reader does with its own keys, up to what matches. */
  readOnTo(wanted: RegExp): Promise<readonly string[]>;
}

/** Ends of elements, paragraphs and punctuation by itself: no real screen reader says them. */
const isSilent = (phrase: string): boolean => /^(|[,.:·]|polite: ?|paragraph|end of .*)$/.test(phrase);
const plain = (phrase: string): string => phrase.replaceAll(/\s+/g, " ").trim();

/** What is said until nothing is said any more, and the option that is active in a list that belongs to the field. */
async function said(page: Page): Promise<readonly string[]> {
  const phrases = await page.evaluate(async (breath) => {
    const { reader } = window as unknown as Listening;
    for (let known = -1; ;) {
      const now = (await reader.spokenPhraseLog()).length;
      if (now === known) break;
      known = now;
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
    const phrases = await reader.spokenPhraseLog();
    await reader.clearSpokenPhraseLog();
    return phrases;
  }, BREATH_MS);
  return phrases.map(plain).filter((phrase) => !isSilent(phrase));
}

/** A screen reader follows `aria-activedescendant`; the simulated one does not. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await page.evaluate(() => document.activeElement?.getAttribute("aria-activedescendant") ?? "");
  if (id === "") return null;
  const snapshot = await page.locator(`[id="${id}"]`).ariaSnapshot();
  const [first = ""] = snapshot.split("\n");
  return plain(first.replace(/^- /, "").replaceAll('"', "").replace(/:$/, ""));
}

export async function listen(page: Page): Promise<Reader> {
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: "text/javascript", body: source }));
  await page.evaluate(async (name) => {
    const { virtual } = (await import(new URL(name, document.baseURI).href)) as { virtual: Virtual };
    (window as unknown as Listening).reader = virtual;
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
  }, file);
  const transcript: string[] = [];
  let option: string | null = null;

  async function hear(done: string): Promise<readonly string[]> {
    const phrases = [...await said(page)];
    const active = await activeOption(page);
    if (active !== null && active !== option) phrases.push(active);
    option = active;
    transcript.push(`[${done}]`, ...phrases.map((phrase) => `    ${phrase}`));
    return phrases;
  }

  const press = async (...keys: readonly string[]): Promise<readonly string[]> => {
    for (const key of keys) await page.keyboard.press(key);
    return hear(keys.join(", "));
  };

  return {
    transcript,
    press,
    async type(text) {
      await page.keyboard.type(text);
      return hear(`types ${text}`);
    },
    listen: () => hear("waits"),
    async tabTo(wanted, key = "Tab") {
      for (let stops = 0; stops < 120; stops++) {
        const found = (await press(key)).find((phrase) => wanted.test(phrase));
        if (found !== undefined) return found;
      }
      throw new Error(`Nothing that matches ${wanted} is on the way of ${key}`);
    },
    async readOnTo(wanted) {
      const heard: string[] = [];
      for (let phrases = 0; phrases < 400; phrases++) {
        const next = await page.evaluate(async () => {
          const { reader } = window as unknown as Listening;
          await reader.next();
          const all = await reader.spokenPhraseLog();
          await reader.clearSpokenPhraseLog();
          return all;
        });
        const spoken = next.map(plain).filter((phrase) => !isSilent(phrase));
        heard.push(...spoken);
        if (spoken.some((phrase) => wanted.test(phrase))) {
          transcript.push("[reads on]", ...heard.map((phrase) => `    ${phrase}`));
          return heard;
        }
      }
      throw new Error(`"${wanted}" is never said`);
    },
  };
}
