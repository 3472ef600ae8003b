/** The pages of the help: what they say of the chart and of the device is so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { appMessages } from "@/core/i18n/appMessages";
import { chartMessages } from "@/core/i18n/chartMessages";
import { helpMessages } from "@/core/i18n/helpMessages";
import { kinds } from "@/core/i18n/kinds";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { readingMessages } from "@/core/i18n/readingMessages";
import { statementMessages } from "@/core/i18n/statementMessages";
import { KEY_PREFIX } from "@/state/deviceStorage";
import { AccessibilityPage } from "@/ui/help/AccessibilityPage";
import { PrivacyPage } from "@/ui/help/PrivacyPage";
import { ReadingPage } from "@/ui/help/ReadingPage";
import { show } from "../panels/setup";

// jsdom lays nothing out and loads no typeface.
vi.stubGlobal("ResizeObserver", class { observe(): void {} disconnect(): void {} });
vi.mock("@/ui/chart/useTextMetrics", async () => {
  const { tableMetrics } = await import("@/core/scene/textMetrics");
  const metrics = tableMetrics(16);
  return { useTextMetrics: () => metrics };
});

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join("src", path), "utf8"));

describe.each(["nl", "en"] as const)("in %s", (lang) => {
  it("explains every kind that there is, every line and every mark", () => {
    show(<ReadingPage />, { lang });
    const words = readingMessages[lang];
    const region = (name: string) => within(screen.getByRole("region", { name }));
    const present = ["ministry", "political-office", "leadership", "directorate-general", "directorate", "agency", "zbo", "police", "group"] as const;
    const names = region(words.kinds.heading).getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent?.trim().toLowerCase());
    expect(names).toEqual(present.map((kind) => kinds[lang][kind].name.toLowerCase()));
    // Headings are no units, and so have no example.
    expect(region(words.kinds.heading).getAllByRole("link")).toHaveLength(present.length - 1);
    const { lines, marks } = chartMessages[lang];
    for (const name of [lines.under, lines.answersTo, lines.dotted, lines.relation]) region(words.lines.heading).getByText(name);
    for (const name of [marks.uncertain, marks.former, marks.acting, marks.notOfBzk, marks.disputed, words.marks.unknown]) region(words.marks.heading).getByText(name);
  });

  it("says in words what its picture shows", () => {
    show(<ReadingPage />, { lang });
    const figure = within(screen.getByRole("region", { name: readingMessages[lang].card.heading })).getByRole("figure");
    expect(figure.querySelector("[aria-hidden] [data-unit-id=sg]")).not.toBeNull();
    expect(within(figure).getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent)).toEqual([expect.stringContaining("SG")]);
  });

  it("takes the keyboard to the section that is chosen", async () => {
    const { user } = show(<ReadingPage />, { lang });
    const { time } = readingMessages[lang];
    await user.click(screen.getByRole("button", { name: time.heading }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: time.heading }));
  });

  it("never claims conformity, and says that it is a draft", () => {
    show(<AccessibilityPage />, { lang });
    const text = screen.getByRole("region", { name: lang === "nl" ? "Toegankelijkheid" : "Accessibility" }).textContent ?? "";
    expect(text).toContain(statementMessages[lang].accessibility.draft);
    expect(text).not.toMatch(/voldoe|conform|compl(y|ies|iant)|meets the/i);
  });

  it("names the version of the rules as its publisher does, and the buttons by the words that stand on them", () => {
    show(<AccessibilityPage />, { lang });
    screen.getByText(/\bWCAG 2\.2,/);
    const { data, keys } = statementMessages[lang].accessibility.ways;
    for (const name of [helpMessages[lang].menu, phoneMessages[lang].more]) expect(data).toContain(name);
    expect(keys).toContain(appMessages[lang].toolbar.keys);
  });
});

it("gives the address of the publisher where there is one, and asks for it where there is none", () => {
  const { unmount } = show(<AccessibilityPage />);
  expect(screen.queryByRole("link", { name: /@/ })).toBeNull();
  screen.getByText(statementMessages.nl.accessibility.report.none);
  unmount();
  vi.stubEnv("VITE_CONTACT_EMAIL", "organogram@voorbeeld.nl");
  show(<AccessibilityPage />);
  expect(screen.getByRole("link", { name: "organogram@voorbeeld.nl" }).getAttribute("href")).toBe("mailto:organogram@voorbeeld.nl");
  vi.unstubAllEnvs();
});

it("leads to the list, with the same content", async () => {
  const { store, user } = show(<AccessibilityPage />);
  store.getState().actions.showPage("accessibility");
  await user.click(screen.getByRole("link", { name: "Lijst" }));
  expect(store.getState().view).toMatchObject({ mode: "list", page: null });
});

describe("what the privacy page says", () => {
  it("names each key that the code writes, and no other", () => {
    show(<PrivacyPage />);
    const named = screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
    const written = sources.flatMap((text) => [...text.matchAll(/^export const \w+_KEY = (?:"|`\$\{KEY_PREFIX\})([\w.]+)["`]/gm)])
      .map(([, name = ""]) => (name.startsWith(KEY_PREFIX) ? name : `${KEY_PREFIX}${name}`));
    expect(named.toSorted()).toEqual(written.toSorted());
    expect(written).toHaveLength(3);
  });

  it("is all that is ever kept: no other store of the browser is used", () => {
    const stores = sources.flatMap((text) => text.match(/\b(?:document\.cookie|cookieStore|sessionStorage|indexedDB|sendBeacon|localStorage\b)/g) ?? []);
    expect([...new Set(stores)]).toEqual(["localStorage"]);
    // Whoever writes does so under one of the constants.
    const writes = sources.flatMap((text) => [...text.matchAll(/\.setItem\((\w+)/g)]).map(([, name]) => name);
    expect(new Set(writes)).toEqual(new Set(["PREFERENCES_KEY", "key", "probe"]));
  });
});
