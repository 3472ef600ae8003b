/**
 * What is heard of one question, from its heading to the next one. A simulated screen reader cannot replace a real one;
 * it keeps the words and their order from changing unheard, and shows that the result is said once.
 */
import { virtual } from "@guidepup/virtual-screen-reader";
import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { Round } from "@/ui/quiz/Round";
import { forgetRounds } from "@/ui/quiz/useKeptState";
import { plain, show, storeOf } from "../panels/setup";
import { smallRound, sourcedOrg } from "./smallRound";

beforeEach(() => {
  forgetRounds();
  vi.stubGlobal("CSS", { escape: (id: string) => id.replaceAll(/[^\w-]/g, "\\$&") });
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
  // Of what stands before and after an element jsdom knows nothing, and says so each time.
  const view = document.defaultView;
  if (view === null) return;
  const styleOf = view.getComputedStyle.bind(view);
  vi.spyOn(view, "getComputedStyle").mockImplementation((element) => styleOf(element));
});
afterEach(async () => {
  await virtual.stop();
  vi.unstubAllGlobals();
});

/** Where a paragraph begins or anything ends no real screen reader says. */
const isSilent = (phrase: string): boolean => /^(,|paragraph|end of .*)$/.test(phrase);

async function heard(during: () => Promise<void>): Promise<string> {
  await virtual.clearSpokenPhraseLog();
  await act(during);
  return (await virtual.spokenPhraseLog()).map(plain).filter((phrase) => !isSilent(phrase)).join("\n");
}

async function start(lang: Lang): Promise<void> {
  show(<main tabIndex={-1}><Round round={smallRound} name="r" takesFocus /></main>, { lang, store: storeOf(sourcedOrg, lang) });
  await virtual.start({ container: document.body });
}

async function read(phrases: number): Promise<void> {
  for (let at = 0; at < phrases; at++) await virtual.next();
}

it("a question and its answer sound like this", { timeout: 60_000 }, async () => {
  await start("nl");
  expect(await heard(() => virtual.press("Tab"))).toMatchInlineSnapshot(`"radio, A zelfstandig bestuursorgaan, not checked, position 1, set size 4"`);
  expect(await heard(() => virtual.press("ArrowDown"))).toMatchInlineSnapshot(`"radio, B agentschap, not checked, position 2, set size 4"`);
  expect(await heard(() => virtual.press("Tab"))).toMatchInlineSnapshot(`"button, Controleer"`);
  expect(await heard(() => virtual.press("Enter"))).toMatchInlineSnapshot(`"heading, Goed., level 4"`);
  expect(await heard(() => read(30))).toMatchInlineSnapshot(`
    "Goed
    .
    Logius is een agentschap.
    Stand 1 december 2025.
    Bronnen
    list
    listitem, level 1, position 1, set size 2
    Register
    2025
    listitem, level 1, position 2, set size 2
    link, Organisatiebesluit
    Overheid.nl
    2 juli 2024
    Hoort bij
    list
    listitem, level 1, position 1, set size 3
    link, Ministerie van Binnenlandse Zaken (BZK)"
  `);
});

it("a question and its answer sound like this in English", { timeout: 60_000 }, async () => {
  await start("en");
  expect(await heard(() => virtual.press("Tab"))).toMatchInlineSnapshot(`"radio, A independent body, not checked, position 1, set size 4"`);
  await heard(() => virtual.press("ArrowDown"));
  await heard(() => virtual.press("Tab"));
  expect(await heard(() => virtual.press("Enter"))).toMatchInlineSnapshot(`"heading, Right., level 4"`);
});
