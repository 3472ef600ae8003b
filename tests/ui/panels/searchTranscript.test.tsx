/**
 * What is heard of a search, from the way in to the answer, with the organisation that we ship. A simulated screen reader
 * cannot replace a real one; it keeps the words and their order from changing unheard.
 */
import { virtual } from "@guidepup/virtual-screen-reader";
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Lang } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { useApp } from "@/state/useApp";
import { DetailsPanel } from "@/ui/panels/details/DetailsPanel";
import { ListView } from "@/ui/panels/ListView";
import { SubjectsPage } from "@/ui/panels/pages/SubjectsPage";
import { SearchBox } from "@/ui/panels/SearchBox";
import { ElsewherePanel } from "@/ui/panels/subject/ElsewherePanel";
import { shippedFile } from "../../support/shippedFile";
import { plain, show } from "./setup";

/** One for all tests: its index is made once. */
const model = orgModel(shippedFile());

function storeIn(lang: Lang): AppStore {
  const store = createAppStore({ lang, theme: null });
  store.getState().actions.setOrg({ status: "ready", model, detailed: true, problems: [], missing: [] });
  return store;
}

/** The page as it is put together for a reader of the list, without what a search never touches. */
function Page() {
  const { page, selectedId, elsewhereId } = useApp(({ view }) => view);
  return (
    <>
      <SearchBox />
      <main>{page === "subjects" ? <SubjectsPage onGlossary={() => undefined} /> : <ListView />}</main>
      {page === null && selectedId !== null && <DetailsPanel />}
      {page === null && elsewhereId !== null && <ElsewherePanel />}
    </>
  );
}

/** Longer than the page waits before it speaks. */
const breath = (): Promise<void> => act(() => new Promise<void>((done) => void setTimeout(done, 400)));

/** Where a paragraph begins or anything ends, and what stands in a button that has a name, no real screen reader says. */
const isSilent = (phrase: string): boolean => /^(,|polite:|paragraph|end of .*|\+?\d+)$/.test(phrase);

/**
 * What is said from here on, a line for each phrase. How much a live region says between two letters depends on how quick
 * the machine is; what it says last does not.
 */
async function heard(during: () => Promise<void>): Promise<string> {
  await virtual.clearSpokenPhraseLog();
  await during();
  await breath();
  const phrases = (await virtual.spokenPhraseLog()).map(plain).filter((phrase) => !isSilent(phrase));
  const isLive = (phrase: string): boolean => phrase.startsWith("polite:");
  return [...phrases.filter((phrase) => !isLive(phrase)), ...phrases.filter(isLive).slice(-1)].join("\n");
}

/** The last that is said of where the reader is; how often it is said before depends on how quick the machine is. */
const last = (phrases: string): string => phrases.split("\n").findLast((phrase) => !phrase.startsWith("polite:")) ?? "";

/** Reads on until the phrase, which is the last that is heard. */
async function readUntil(last: string): Promise<void> {
  for (let phrases = 0; phrases < 300; phrases++) {
    await virtual.next();
    if (plain(await virtual.lastSpokenPhrase()) === last) return;
  }
  throw new Error(`"${last}" is never said`);
}

beforeAll(async () => {
  const { user } = show(<SearchBox />, { store: storeIn("nl") });
  await user.type(screen.getByRole("combobox"), "rvig");
  await screen.findAllByRole("option", {}, { timeout: 20_000 });
  cleanup();
}, 30_000);

beforeEach(() => {
  // The screen reader looks ids up with it, and jsdom has none.
  vi.stubGlobal("CSS", { escape: (id: string) => id.replaceAll(/[^\w-]/g, "\\$&") });
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

async function start(lang: Lang): Promise<void> {
  show(<Page />, { lang, store: storeIn(lang) });
  await virtual.start({ container: document.body });
}

const slow = { timeout: 60_000 };

describe("a search in Dutch sounds like this", () => {
  it("paspoort: the unit, what it is and why, and its panel", slow, async () => {
    await start("nl");
    expect(await heard(() => virtual.type("/"))).toMatchInlineSnapshot(`"combobox, Zoek een naam, afkorting of onderwerp, has popup listbox, not expanded, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K"`);
    expect(await heard(() => virtual.type("paspoort"))).toMatchInlineSnapshot(`
      "combobox, Zoek een naam, afkorting of onderwerp, paspoort, has popup listbox, expanded, active descendant RvIG,Rijksdienst voor Identiteitsgegevens,agentschap,taak of onderwerp: Paspoort, voert uit, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K
      polite: 17 resultaten"
    `);
    expect(await heard(() => virtual.press("ArrowDown"))).toMatchInlineSnapshot(`"combobox, Zoek een naam, afkorting of onderwerp, paspoort, has popup listbox, expanded, active descendant Paspoort en identiteitskaart,onderwerp,4 onderdelen doen mee, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K"`);
    expect(await heard(() => virtual.press("ArrowUp"))).toMatchInlineSnapshot(`"combobox, Zoek een naam, afkorting of onderwerp, paspoort, has popup listbox, expanded, active descendant RvIG,Rijksdienst voor Identiteitsgegevens,agentschap,taak of onderwerp: Paspoort, voert uit, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K"`);
    expect(last(await heard(() => virtual.press("Enter")))).toBe("link, Rijksdienst voor Identiteitsgegevens (RvIG), current item");
    await readUntil("complementary, Rijksdienst voor Identiteitsgegevens");
    expect(await heard(() => readUntil("heading, Taken, level 3"))).toMatchInlineSnapshot(`
      "button, Sluit details
      agentschap
      heading, Rijksdienst voor Identiteitsgegevens, level 2
      RvIG
      ·
      Begin en einde niet bekend
      button, Bron 1: Register van Overheidsorganisaties: Rijksdienst voor Identiteitsgegevens
      button, Bron 2: Begroting 2026 VII, agentschap RvIG
      button, Bron 3: Begroting 2024 VII, agentschap RvIG
      button, Toon nog 5 bronnen
      +
      stand 2 mei 2026
      Deze dienst beheert de stelsels voor persoonsgegevens en reisdocumenten, zoals paspoorten.
      button, Bron 3: Begroting 2024 VII, agentschap RvIG
      button, Bron 2: Begroting 2026 VII, agentschap RvIG
      Agentschap. Op het organogram van december 2025 in een kader naast de lijn
      button, Toon vanaf hier
      button, Open alles hieronder
      button, Klap in
      button, Vergelijk, not pressed
      button, Deel
      button, Druk af
      status
      button, Kopieer als bron: Rijksdienst voor Identiteitsgegevens (RvIG), agentschap, staat in dit overzicht bij Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK), in de groep “Diensten en functionarissen naast de lijn”
      Kopieer als bron
      button, Meld een fout
      button, Hier werk ik
      heading, Hoort bij, level 3
      list
      listitem, level 1, position 1, set size 3
      link, Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)
      button, Bron 9: Register van Overheidsorganisaties: Binnenlandse Zaken en Koninkrijksrelaties
      button, Bron 10: Ministerie van BZK, introductie voor sollicitanten (tekst aangeleverd)
      button, Bron 11: Ministry of the Interior and Kingdom Relations
      button, Toon nog 6 bronnen
      +
      listitem, level 1, position 2, set size 3
      link, Diensten en functionarissen naast de lijn
      button, Bron 4: Ministerie van Volkshuisvesting en Ruimtelijke Ordening & Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, december 2025 (organogram)
      button, Kopieer als bron: Diensten en functionarissen naast de lijn staat in dit overzicht bij Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK)
      listitem, level 1, current item, position 3, set size 3
      strong
      RvIG
      button, Bron 4: Ministerie van Volkshuisvesting en Ruimtelijke Ordening & Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, december 2025 (organogram)
      button, Kopieer als bron: Rijksdienst voor Identiteitsgegevens (RvIG) staat in dit overzicht bij Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK), in de groep “Diensten en functionarissen naast de lijn”
      heading, Wie verantwoording aflegt aan de Kamer, level 3
      Wij weten niet wie hier nu over gaat.
      button, Kopieer als bron: Wij weten niet wie in de Kamer verantwoording aflegt over Rijksdienst voor Identiteitsgegevens (RvIG)
      heading, Taken, level 3"
    `);
  });

  it("rijbewijs: not of BZK, whose it is, and where that is written", slow, async () => {
    await start("nl");
    await virtual.type("/");
    expect(await heard(() => virtual.type("rijbewijs"))).toMatchInlineSnapshot(`
      "combobox, Zoek een naam, afkorting of onderwerp, rijbewijs, has popup listbox, expanded, active descendant RDW en gemeente,Niet van BZK,hoort bij: Infrastructuur en Waterstaat,taak of onderwerp: rijbewijs, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K
      polite: 6 resultaten"
    `);
    expect(last(await heard(() => virtual.press("Enter")))).toBe("heading, RDW en gemeente, level 2");
    expect(await heard(() => readUntil("heading, Bronnen, level 3"))).toMatchInlineSnapshot(`
      "Hiervoor bent u niet bij BZK, maar bij deze organisatie.
      button, Bron 1: Register van Overheidsorganisaties: RDW
      button, Bron 2: Rijbewijs
      Ministerie
      :
      Infrastructuur en Waterstaat
      Mensen zoeken dit met:
      rijbewijs
      rijbewijs verlengen
      button, Deel
      button, Druk af
      status
      group
      1 afkorting in deze tekst
      term
      RDW
      definition
      Rijksdienst voor het Wegverkeer
      heading, Bronnen, level 3"
    `);
  });

  it("nonsense: nothing found, nothing active, and the way to all subjects", slow, async () => {
    await start("nl");
    await virtual.type("/");
    expect(await heard(() => virtual.type("xqzwv"))).toMatchInlineSnapshot(`
      "combobox, Zoek een naam, afkorting of onderwerp, xqzwv, has popup listbox, expanded, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K
      polite: Niets gevonden voor “xqzwv”. Probeer een korter woord, een afkorting of een ander onderwerp."
    `);
    expect(last(await heard(() => virtual.press("Enter")))).toBe("combobox, Zoek een naam, afkorting of onderwerp, xqzwv, has popup listbox, expanded, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K");
    expect(await heard(() => virtual.press("ArrowDown"))).toMatchInlineSnapshot(`"combobox, Zoek een naam, afkorting of onderwerp, xqzwv, has popup listbox, expanded, active descendant Bekijk alle onderwerpen van A tot Z, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K"`);
    expect(last(await heard(() => virtual.press("Enter")))).toBe("heading, Alle onderwerpen, level 2");
  });
});

it("a search in English sounds like this", slow, async () => {
  await start("en");
  expect(await heard(() => virtual.type("/"))).toMatchInlineSnapshot(`"combobox, Search a name, abbreviation or subject, has popup listbox, not expanded, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K"`);
  expect(await heard(() => virtual.type("passport"))).toMatchInlineSnapshot(`
    "combobox, Search a name, abbreviation or subject, passport, has popup listbox, expanded, active descendant RvIG,National Office for Identity Data,agency,task or subject: Passport, does the work, autocomplete in list, 1 control, key shortcuts / Control+K Meta+K
    polite: 14 results"
  `);
  expect(last(await heard(() => virtual.press("Enter")))).toBe("link, National Office for Identity Data (RvIG), current item");
});
