import { act, cleanup, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { quizMessages } from "@/core/i18n/quizMessages";
import type { Lang } from "@/core/org/fileFormat";
import { quizKinds } from "@/core/view/viewState";
import type { AppStore } from "@/state/createAppStore";
import { HostView } from "@/ui/quiz/HostView";
import { hostStep, lastStep, stepOfKey, within as kept } from "@/ui/quiz/hostSteps";
import { QuizPage } from "@/ui/quiz/QuizPage";
import { Round } from "@/ui/quiz/Round";
import { forgetRounds } from "@/ui/quiz/useKeptState";
import { shippedFile } from "../../support/shippedFile";
import { plain, show, storeOf, type Shown } from "../panels/setup";
import { setup, smallRound, sourcedOrg } from "./smallRound";

let isNarrow = true;
beforeEach(() => {
  isNarrow = true;
  forgetRounds();
  vi.stubGlobal("matchMedia", () => ({ get matches() { return isNarrow; }, addEventListener: () => undefined, removeEventListener: () => undefined }));
  // jsdom knows the element and not what it does.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  });
});

const quizStore = (lang: Lang = "nl"): AppStore => storeOf(sourcedOrg, lang);
const showRound = (lang: Lang = "nl", store = quizStore(lang)): Shown =>
  show(<main tabIndex={-1}><Round round={smallRound} name="r" takesFocus={false} /></main>, { lang, store });
const heading = (level: number): HTMLElement => screen.getByRole("heading", { level });

describe.each(["nl", "en"] as const)("a round in %s", (lang) => {
  const words = quizMessages[lang];
  const texts = lang === "nl"
    ? { agency: "agentschap", country: "land", says: "Logius is een agentschap. Stand 1 december 2025.", look: /inloggen/, total: "2 van 3 vragen goed" }
    : { agency: "agency", country: "country", says: "Logius is an agency. As of 1 December 2025.", look: /logging in/, total: "2 of 3 questions right" };

  it("takes choosing and confirming for two steps, and says what is right with its source", async () => {
    const { user } = showRound(lang);
    expect(plain(heading(3).textContent)).toContain(words.progress(1, 3));
    await user.click(screen.getByRole("radio", { name: new RegExp(texts.country) }));
    expect(screen.queryByRole("heading", { level: 4 })).toBeNull();
    await user.click(screen.getByRole("button", { name: words.check }));
    expect(heading(4)).toBe(document.activeElement);
    expect(plain(heading(4).textContent)).toBe(`${words.wrong}. ${words.rightIs} B: ${texts.agency}.`);
    const [, right, , chosen] = within(screen.getByRole("list", { name: words.answers })).getAllByRole("listitem");
    expect(plain(right?.textContent ?? "")).toBe(`B ${texts.agency} ${words.rightAnswer}`);
    expect(plain(chosen?.textContent ?? "")).toBe(`D ${texts.country} ${words.yours}`);
    expect(screen.getByText((_, element) => element?.tagName === "P" && plain(element.textContent) === texts.says)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Organisatiebesluit" }).getAttribute("href")).toBe("https://wetten.example.nl/besluit");
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("asks for an answer before it confirms one", async () => {
    const { user } = showRound(lang);
    await user.click(screen.getByRole("button", { name: words.check }));
    expect(screen.getByRole("alert").textContent).toBe(words.noChoice);
    expect(screen.getAllByRole("radio")[0]).toBe(document.activeElement);
  });

  it("goes by keyboard alone to the score, which names what to look up again", async () => {
    const { user } = showRound(lang);
    await user.tab();
    await user.keyboard("b{Enter}");
    expect(plain(heading(4).textContent)).toBe(`${words.right}.`);
    for (const [next, keys] of [[words.next, "1{Enter}"], [words.next, "a{Enter}"]] as const) {
      screen.getByRole("button", { name: next }).focus();
      await user.keyboard("{Enter}");
      expect(heading(3)).toBe(document.activeElement);
      await user.tab();
      await user.keyboard(keys);
    }
    await user.click(screen.getByRole("button", { name: words.toScore }));
    expect(heading(3)).toBe(document.activeElement);
    expect(plain(heading(3).textContent)).toBe(texts.total);
    const [wrong, ...others] = screen.getAllByRole("listitem").filter((item) => item.querySelector("dl") !== null);
    expect(others).toEqual([]);
    expect(plain(wrong?.textContent ?? "")).toMatch(texts.look);
    expect(within(wrong as HTMLElement).getByRole("link", { name: words.lookUp }).getAttribute("href")).toContain("subject=t1");
    await user.click(screen.getByRole("button", { name: words.score.sameRound }));
    expect(plain(heading(3).textContent)).toContain(words.progress(1, 3));
    expect(screen.getAllByRole("radio").every((radio) => !(radio as HTMLInputElement).checked)).toBe(true);
  });
});

describe("a round", () => {
  const words = quizMessages.nl;

  it("tells that there are fewer questions than were asked for", () => {
    showRound();
    expect(screen.getByText(words.fewer(3, 5))).toBeTruthy();
  });

  it("shows who answers in parliament on a ladder of its own", async () => {
    const { user } = showRound();
    await user.click(screen.getByRole("radio", { name: /agentschap/ }));
    await user.click(screen.getByRole("button", { name: words.check }));
    const ladder = (): Element | null => document.querySelector("ol[data-line]");
    expect(ladder()?.getAttribute("data-line")).toBe("under");
    expect(within(ladder() as HTMLElement).getAllByRole("link").map((link) => plain(link.textContent)))
      .toEqual(["Ministerie van Binnenlandse Zaken (BZK)", "SG", "Logius"]);
    await user.click(screen.getByRole("button", { name: words.next }));
    await user.keyboard("{Tab}a{Enter}");
    expect(ladder()?.getAttribute("data-line")).toBe("answers");
  });

  it("is looked up in the chart, and is where it was when the reader comes back", async () => {
    const { user, store } = showRound();
    act(() => store.getState().actions.setQuiz(setup));
    await user.click(screen.getByRole("radio", { name: /land/ }));
    await user.click(screen.getByRole("button", { name: words.check }));
    await user.click(screen.getByRole("link", { name: words.lookUp }));
    const { view } = store.getState();
    expect([view.page, view.selectedId, view.quiz]).toEqual([null, "logius", setup]);
    cleanup();
    showRound("nl", store);
    expect(plain(heading(4).textContent)).toContain(words.wrong);
  });

  it("marks a name that has no English as Dutch", async () => {
    const { user } = showRound("en");
    await user.click(screen.getByRole("radio", { name: /agency/ }));
    await user.click(screen.getByRole("button", { name: quizMessages.en.check }));
    await user.click(screen.getByRole("button", { name: quizMessages.en.next }));
    expect(screen.getByText("Minister van Wonen").getAttribute("lang")).toBe("nl");
  });

  it("gives its address to be copied by hand where the clipboard is closed", async () => {
    const store = quizStore();
    const { user } = showRound("nl", store);
    for (let at = 0; at < 3; at++) {
      await user.click(screen.getAllByRole("radio")[0] as HTMLElement);
      await user.click(screen.getByRole("button", { name: words.check }));
      await user.click(screen.getByRole("button", { name: at < 2 ? words.next : words.toScore }));
    }
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await user.click(screen.getByRole("button", { name: words.score.share }));
    const field = await screen.findByRole("textbox", { name: words.score.address });
    expect((field as HTMLInputElement).value).toContain("?v=1&page=quiz&quiz=abc~1~5~kind.place.minister");
  });
});

describe.each(["nl", "en"] as const)("the form that starts a round, in %s", (lang) => {
  const words = quizMessages[lang];
  const start = (): Shown => show(<QuizPage />, { lang, store: quizStore(lang) });

  it("starts a round of the chosen kinds, with a seed of its own each time", async () => {
    const { user, store } = start();
    await user.click(screen.getByRole("radio", { name: words.start.levels[3] }));
    for (const kind of ["place", "time", "minister", "kind"] as const) await user.click(screen.getByRole("checkbox", { name: words.kinds[kind] }));
    await user.selectOptions(screen.getByRole("combobox"), "20");
    await user.click(screen.getByRole("button", { name: words.start.begin }));
    const first = store.getState().view.quiz;
    expect(first).toEqual({ seed: expect.stringMatching(/^[a-z0-9]{5}$/), level: 3, count: 20, kinds: ["subject", "abbreviation"], isHosted: false });
    cleanup();
    const again = start();
    await again.user.click(screen.getByRole("button", { name: words.start.begin }));
    expect(again.store.getState().view.quiz).toMatchObject({ kinds: [], level: 1, count: 10 });
    expect(again.store.getState().view.quiz?.seed).not.toBe(first?.seed);
  });

  it("does not start without a kind of question, and says so", async () => {
    const { user, store } = start();
    for (const kind of quizKinds) await user.click(screen.getByRole("checkbox", { name: words.kinds[kind] }));
    await user.click(screen.getByRole("button", { name: words.start.host }));
    expect(screen.getByRole("alert").textContent).toBe(words.start.noKind);
    expect(screen.getAllByRole("checkbox")[0]).toBe(document.activeElement);
    expect(store.getState().view.quiz).toBeNull();
  });

  it("leads to the sheet on paper in one step", async () => {
    const { user, store } = start();
    await user.click(screen.getByRole("button", { name: words.start.paper }));
    expect(store.getState().view).toMatchObject({ page: "sheet", quiz: { isHosted: false, count: 10 } });
  });
});

it("has the keyboard again when a round that began on its page is stopped", async () => {
  const words = quizMessages.nl;
  const { user, store } = show(<QuizPage />, { store: storeOf(shippedFile()) });
  await user.click(screen.getByRole("button", { name: words.start.begin }));
  await user.click(screen.getByRole("button", { name: words.stop }));
  expect(store.getState().view.quiz).toBeNull();
  expect(screen.getByText(words.start.lead)).toBe(document.activeElement);
});

it("says that nothing certain can be asked, and offers the form again", () => {
  const store = storeOf();
  store.getState().actions.setQuiz({ ...setup, kinds: ["time"] });
  show(<QuizPage />, { store });
  expect(screen.getByText(quizMessages.nl.none)).toBeTruthy();
  expect(screen.getByRole("button", { name: quizMessages.nl.start.begin })).toBeTruthy();
});

describe.each(["nl", "en"] as const)("the quiz in a room, in %s", (lang) => {
  const words = quizMessages[lang];
  const host = (): Shown => show(<HostView round={smallRound} name="h" />, { lang, store: quizStore(lang) });

  it("offers the whole screen only where the browser has one", () => {
    host();
    expect(screen.queryByRole("button", { name: words.host.fullScreen })).toBeNull();
    cleanup();
    Object.defineProperty(document, "fullscreenEnabled", { configurable: true, value: true });
    host();
    expect(screen.getByRole("button", { name: words.host.fullScreen })).toBeTruthy();
    Reflect.deleteProperty(document, "fullscreenEnabled");
  });

  it("reveals the answer for everybody, goes on by clicker, and back", async () => {
    const { user } = host();
    const main = screen.getByRole("button", { name: words.host.reveal });
    expect(main).toBe(document.activeElement);
    expect(screen.queryByText(words.rightAnswer)).toBeNull();
    await user.keyboard("{Enter}");
    expect(plain(screen.getByText(words.rightAnswer).closest("li")?.textContent ?? "")).toMatch(/^B /);
    expect(screen.getByRole("status").textContent).toContain(`${words.host.answer}: B. `);
    expect(main).toBe(document.activeElement);
    await user.keyboard("{PageDown}{PageDown}{PageUp}");
    expect(plain(heading(3).textContent)).toContain(words.progress(2, 3));
    expect(screen.queryByText(words.rightAnswer)).toBeNull();
    await user.keyboard("{PageDown}{PageDown}{PageDown}{PageDown}{PageDown}");
    expect(plain(heading(3).textContent)).toBe(words.host.over);
    expect(main).toBe(document.activeElement);
  });

  it("still steps by clicker after a click beside every button", async () => {
    const { user } = host();
    await user.click(heading(3));
    await user.keyboard("{PageDown}");
    expect(screen.getByText(words.rightAnswer)).toBeTruthy();
  });

  it("counts hands, and forgets them with the question", async () => {
    const { user } = host();
    await user.click(screen.getByRole("button", { name: words.host.tally }));
    const more = (): HTMLElement => screen.getByRole("button", { name: words.host.more("B") });
    await user.click(screen.getByRole("button", { name: words.host.less("B") }));
    await user.click(more());
    await user.click(more());
    const count = (): string | null => more().parentElement?.querySelector("output")?.textContent ?? null;
    expect(count()).toBe("2");
    await user.keyboard("{PageDown}");
    expect(count()).toBe("2");
    await user.keyboard("{PageDown}");
    expect(count()).toBe("0");
  });

  it("closes", async () => {
    const { user, store } = host();
    act(() => store.getState().actions.setQuiz({ ...setup, isHosted: true }));
    await user.click(screen.getByRole("button", { name: words.host.close }));
    expect(store.getState().view.quiz).toBeNull();
  });
});

describe("the steps of a room", () => {
  it("go forward and back the same way, and never beyond the ends", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.array(fc.constantFrom("PageDown", "PageUp", "ArrowLeft", "ArrowRight", "Enter", "x")), (questions, keys) => {
      let step = 0;
      for (const key of keys) {
        const by = stepOfKey(key, false);
        const next = kept(step + by, questions);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(lastStep(questions));
        if (next !== step) expect(kept(next - by, questions)).toBe(step);
        step = next;
        expect(hostStep(step).at).toBeLessThanOrEqual(questions);
      }
    }));
  });

  it("leave Enter and space to a button that has the keyboard", () => {
    expect([stepOfKey("Enter", true), stepOfKey(" ", true), stepOfKey("PageDown", true)]).toEqual([0, 0, 1]);
  });
});
