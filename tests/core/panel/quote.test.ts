/** A quotation says in one clean line what is known, how surely, and from where. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelMessages } from "@/core/i18n/panelMessages";
import { quoteMessages } from "@/core/i18n/quoteMessages";
import type { Lang, OrgFile, Source, UnitId } from "@/core/org/fileFormat";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import {
  quoteAnswer, quoteFigure, quotePlace, quoteRelation, quoteText, quoteUnit, type Quote, type QuoteContext,
} from "@/core/panel/quote";
import { unitProfile, type UnitProfile } from "@/core/panel/unitProfile";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

interface Scene {
  readonly context: QuoteContext;
  readonly profile: UnitProfile;
}

const addressOf = (id: UnitId, date: string): string => `https://example.nl/?unit=${id}&date=${date}`;

function sceneOf(model: OrgModel, id: UnitId, lang: Lang = "nl", date = model.meta.asOf): Scene {
  const snapshot = snapshotAt(model, date, { withFormer: date === model.meta.asOf });
  const profile = unitProfile(model, snapshot, id, lang);
  if (profile === null) throw new Error(`No unit ${id}`);
  return { context: { model, snapshot, lang, addressOf }, profile };
}

const drawn = (file: OrgFile, id: UnitId, lang: Lang = "nl", date?: string): Scene => sceneOf(orgModel(file), id, lang, date);

/** All that a reader can quote of a unit. */
function quotesOf({ context, profile }: Scene): readonly Quote[] {
  const { answers, chain, figures, relations, pastRelations } = profile;
  return [
    quoteUnit(context, profile),
    ...chain.map((_, index) => quotePlace(context, profile, index)),
    ...(answers.offices.length === 0 ? [quoteAnswer(context, profile, null)] : []),
    ...[...answers.offices, ...answers.before].map((office) => quoteAnswer(context, profile, office)),
    ...relations.flatMap((group) => group.entries.map((entry) => quoteRelation(context, profile, group, entry))),
    ...pastRelations.flatMap((group) => group.entries.map((entry) => quoteRelation(context, profile, group, entry, true))),
    ...figures.map((figure) => quoteFigure(context, profile, figure)),
  ];
}

const textsOf = (scene: Scene): readonly string[] => quotesOf(scene).map((quote) => quoteText(scene.context, quote));
const unitText = (scene: Scene): string => quoteText(scene.context, quoteUnit(scene.context, scene.profile));
const placeText = ({ context, profile }: Scene, index = profile.chain.length - 1): string =>
  quoteText(context, quotePlace(context, profile, index));
const answerText = ({ context, profile }: Scene): string => quoteText(context, quoteAnswer(context, profile, profile.answers.offices[0] ?? null));

const shipped = orgModel(shippedFile());
const all = [...shipped.unitById.keys()].flatMap((id) => (["nl", "en"] as const).map((lang) => sceneOf(shipped, id, lang)));

describe("every quotation of what we ship", () => {
  it("carries its sources with a place, or says that it has none", () => {
    let count = 0;
    const silent: string[] = [];
    for (const scene of all) {
      const { lang } = scene.context;
      const { remarks, sources } = quoteMessages[lang];
      for (const quote of quotesOf(scene)) {
        count += 1;
        const text = quoteText(scene.context, quote);
        const admits = quote.remarks.includes(remarks.unsourced) || quote.remarks.includes(remarks.notFound);
        const first = quote.sources[0];
        const names = first !== undefined
          && text.includes(`${quote.sources.length === 1 ? sources.one : sources.many} ${first.title.replaceAll(/\s+/g, " ").trim()}, `)
          && (first.url === undefined ? text.includes(sources.noAddress) : text.includes(` ${first.url} `));
        if (admits === names) silent.push(text);
      }
    }
    expect(silent).toEqual([]);
    expect(count).toBeGreaterThan(3000);
  });

  it("is one clean line that ends in its permanent address, with the day behind the sentence", () => {
    const wrong: string[] = [];
    for (const scene of all) {
      const day = scene.context.lang === "nl" ? "stand 22 november 2026" : "as of 22 November 2026";
      for (const quote of quotesOf(scene)) {
        const text = quoteText(scene.context, quote);
        const isWhole = text.startsWith(`${quote.says} (${day}`) && / https:\/\/example\.nl\/\?unit=[a-z0-9/_.-]+&date=2026-11-22$/.test(text);
        if (!isWhole || /[\u0000-\u001f\u007f-\u00a0\u2028\u2029]|\s{2}|undefined|null/.test(text)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("never says of a place that somebody answers, nor of who answers that it sits under", () => {
    const answering = /verantwoord|Kamer|parliament|answers/;
    const placing = /valt (onder|met een stippellijn)|viel onder|naast de lijn bij|staat in dit overzicht|sits under|sat under|beside the line|is listed here|at the top/;
    const mixed: string[] = [];
    for (const { context, profile } of all) {
      const names = [...profile.chain.map(({ unit }) => unit), ...profile.answers.offices.map(({ office }) => office)].map(({ name }) => name.text);
      const bare = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ""), text);
      const places = profile.chain.map((_, index) => bare(quotePlace(context, profile, index).says));
      const answers = [null, ...profile.answers.offices, ...profile.answers.before].map((office) => bare(quoteAnswer(context, profile, office).says));
      mixed.push(...places.filter((text) => answering.test(text) || !placing.test(text)), ...answers.filter((text) => placing.test(text)));
    }
    expect(mixed).toEqual([]);
  });

  it("says at a unit or line that is not certain, not sure or disputed that it is so", () => {
    const seen = new Set<string>();
    for (const { context, profile } of all) {
      const { remarks } = quoteMessages[context.lang];
      const quote = quoteUnit(context, profile);
      if (profile.certainty === "uncertain") {
        seen.add("uncertain");
        expect(quote.remarks).toContain(remarks.uncertain);
      }
      if (profile.validCite.confidence !== null && profile.validCite.confidence !== "primary") {
        seen.add(profile.validCite.confidence);
        expect(quote.remarks).toContain(remarks.sureness[profile.validCite.confidence]);
      }
      for (const { question, state } of profile.disputed) {
        seen.add(state);
        expect(quote.remarks.some((remark) => remark.includes(question.text.replaceAll(/\s+/g, " ")))).toBe(state === "open");
      }
      for (const office of profile.answers.offices) {
        if (profile.answers.kind !== "derived") continue;
        seen.add("derived");
        expect(quoteAnswer(context, profile, office).remarks.some((remark) => remark.startsWith(remarks.derived("")))).toBe(true);
      }
    }
    expect([...seen].toSorted()).toEqual(["background", "derived", "open", "secondary", "settled", "supplied", "uncertain"]);
  });

  it("tells the known ones as they are", () => {
    expect(placeText(sceneOf(shipped, "dgkr"))).toMatch(/^Directoraat-generaal Koninkrijksrelaties \(DGKR\) valt onder Secretaris-generaal \(SG\) \(stand 22 november 2026/);
    expect(answerText(sceneOf(shipped, "dgkr", "en"))).toMatch(/^State Secretary .+ \(Eric van der Burg\) answers in parliament for Directorate-General for Kingdom Relations \(DGKR\) \(as of 22 November 2026/);
    expect(answerText(sceneOf(shipped, "logius"))).toMatch(/^Wij weten niet wie in de Kamer verantwoording aflegt over Logius \(stand 22 november 2026; wij vonden geen bron; de bronnen zijn het oneens over “Welke/);
    expect(answerText(sceneOf(shipped, "ovv"))).toMatch(/^Over Onderzoeksraad voor Veiligheid \(OVV\) gaat niet BZK, maar Ministerie van Justitie en Veiligheid \(/);
    expect(answerText(sceneOf(shipped, "kiesraad"))).toMatch(/\(Pieter Heerma\) is op afstand verantwoordelijk voor Kiesraad en leidt het werk niet \(/);
    expect(answerText(sceneOf(shipped, "rob"))).toMatch(/\(stand 22 november 2026; dit staat alleen in ons eigen dossier; zonder bron\)\. Naam volgens: /);
    expect(answerText(sceneOf(shipped, "vro"))).toMatch(/^Minister van VRO \(eigen ministerie\) legde in de Kamer verantwoording af over .+; tot 23 februari 2026; dit onderdeel bestaat niet meer/);
    expect(unitText(sceneOf(shipped, "vro"))).toMatch(/\(VRO\) bestaat niet meer \(stand .+bestond van 2 juli 2024 tot 23 februari 2026/);
    expect(unitText(sceneOf(shipped, "logius"))).toMatch(/^Logius, agentschap, staat in dit overzicht bij Ministerie van .+ \(BZK\), in de groep “Diensten en functionarissen naast de lijn”/);
    expect(placeText(sceneOf(shipped, "ol-bonaire"))).toMatch(/staat in dit overzicht in de groep “.+” \(stand 22 november 2026; naast de lijn van het ministerie/);
  });
});

const source = (id: string, changes: Partial<Source> = {}): Source =>
  ({ id, kind: "web", title: `Titel ${id}`, publisher: "Uitgever", published: "2025-05", url: `https://bron.nl/${id}`, ...changes });

const plain = drawOrg(`
  Ministerie [ministry]
    Minister [political-office] {head}
    Bestuur [directorate-general]
      Afdeling [department]
      Staf [directorate] {staff}
      Stippel [directorate] {dotted}
      Groep [group]
        Lid [team]
    Oud [directorate] (2001..2010)
`, { sources: [source("a"), source("b"), source("c", { published: "2024" })] });

const withPlace = (id: UnitId, parent: UnitId): OrgFile => withUnit(plain, id, { placements: [{ parent, src: ["a"] }] });

describe("the place of a unit", () => {
  it("is quoted with title, publisher, date, link and permanent address", () => {
    expect(placeText(drawn(withPlace("afdeling", "bestuur"), "afdeling"))).toBe(
      "Afdeling valt onder Bestuur (stand 1 januari 2026). Bron: Titel a, Uitgever, mei 2025, https://bron.nl/a . "
      + "Getekend: https://example.nl/?unit=afdeling&date=2026-01-01",
    );
    expect(placeText(drawn(withPlace("afdeling", "bestuur"), "afdeling", "en"))).toBe(
      "Afdeling sits under Bestuur (as of 1 January 2026). Source: Titel a, Uitgever, May 2025, https://bron.nl/a . "
      + "Getekend: https://example.nl/?unit=afdeling&date=2026-01-01",
    );
  });

  it("is said in the words of its line, and not as a line where it only stands under a heading", () => {
    expect(placeText(drawn(plain, "staf"))).toMatch(/^Staf staat naast de lijn bij Bestuur \(/);
    expect(placeText(drawn(plain, "stippel"))).toMatch(/^Stippel valt met een stippellijn onder Bestuur \(/);
    expect(placeText(drawn(plain, "minister"))).toMatch(/^Minister staat in dit overzicht bij Ministerie \(/);
    expect(placeText(drawn(plain, "groep"))).toMatch(/^Groep staat in dit overzicht bij Bestuur \(/);
    expect(placeText(drawn(plain, "lid"))).toMatch(/^Lid staat in dit overzicht bij Bestuur, in de groep “Groep” \(/);
    expect(placeText(drawn(plain, "oud"))).toMatch(/^Oud viel onder Ministerie \(stand 1 januari 2026; dit onderdeel bestaat niet meer; zonder bron\)\./);
    expect(placeText(drawn(plain, "ministerie"))).toMatch(/^Ministerie staat in dit overzicht bovenaan \(/);
  });

  it("is quoted for the step that was asked for, and leads to that unit", () => {
    const text = placeText(drawn(plain, "afdeling"), 1);
    expect(text).toMatch(/^Bestuur valt onder Ministerie \(/);
    expect(text).toContain("?unit=bestuur&");
    expect(() => placeText(drawn(plain, "afdeling"), 3)).toThrow(RangeError);
  });

  it("says so where it has no source", () => {
    expect(placeText(drawn(plain, "afdeling"))).toBe(
      "Afdeling valt onder Bestuur (stand 1 januari 2026; zonder bron). Getekend: https://example.nl/?unit=afdeling&date=2026-01-01",
    );
  });

  it("says that it is inferred where what stands between is not there on the day", () => {
    const file = drawOrg(`
      Ministerie [ministry] (1900..)
        Tussen (2020..)
          Onder (2001..)
    `);
    const text = placeText(drawn(file, "onder", "nl", "2010-01-01"));
    expect(text).toMatch(/^Onder valt onder Ministerie \(stand 1 januari 2010; afgeleid, omdat wat ertussen staat/);
    expect(text).toContain("date=2010-01-01");
    expect(placeText(drawn(file, "onder"))).not.toContain("afgeleid");
  });

  it.each([
    ["secondary", "volgens een secundaire bron"], ["supplied", "alleen volgens een aangeleverde tekst"], ["background", "algemene kennis"],
  ] as const)("says how sure it is: %s", (confidence, words) => {
    const text = placeText(drawn(withUnit(plain, "afdeling", { src: ["a"], confidence }), "afdeling"));
    expect(text).toContain(`(stand 1 januari 2026; ${words}). Bron: Titel a`);
    const sure = placeText(drawn(withUnit(plain, "afdeling", { src: ["a"], confidence: "primary" }), "afdeling"));
    expect(sure).toContain("(stand 1 januari 2026). Bron: Titel a");
  });

  it("asks no open question but those of the unit, and none that is settled", () => {
    const dispute = (id: string, units: readonly UnitId[], state: "open" | "settled") =>
      ({ id, units, question: { nl: `Vraag ${id}?` }, sides: [], shown: { nl: "" }, state });
    const file = { ...plain, contradictions: [dispute("een", ["afdeling"], "open"), dispute("twee", ["afdeling", "bestuur"], "open"), dispute("drie", ["afdeling"], "settled"), dispute("vier", ["staf"], "open")] };
    expect(placeText(drawn(file, "afdeling"))).toContain("; de bronnen zijn het oneens over “Vraag een?” en “Vraag twee?”)");
    expect(placeText(drawn(file, "afdeling"))).not.toMatch(/Vraag (drie|vier)/);
    expect(placeText(drawn(file, "ministerie"))).not.toContain("Vraag");
  });

  it("says how uncertain the unit itself is, and when it was seen", () => {
    const file = withUnit(plain, "afdeling", { status: "uncertain", src: ["a"], asOf: "2024-03" });
    expect(unitText(drawn(file, "afdeling"))).toMatch(/^Afdeling, afdeling, valt onder Bestuur \(stand 1 januari 2026; gezien in maart 2024; of dit onderdeel nog bestaat, is niet zeker\)/);
    expect(unitText(drawn(plain, "oud", "nl", "2020-01-01"))).toMatch(/^Oud bestaat niet meer/);
    expect(unitText(drawn(plain, "oud", "nl", "1990-01-01"))).toMatch(/^Oud staat op deze dag niet in dit overzicht \(stand 1 januari 1990/);
  });
});

describe("sources", () => {
  const many = (count: number) => drawn({
    ...withUnit(plain, "afdeling", { src: Array.from({ length: count }, (_, index) => `s${index}`) }),
    sources: Array.from({ length: count }, (_, index) => source(`s${index}`)),
  }, "afdeling");

  it("are all named up to four; of more the first three, and how many there are", () => {
    expect(placeText(many(4)).match(/https:\/\/bron\.nl/g)).toHaveLength(4);
    expect(placeText(many(4))).not.toContain("nog ");
    expect(placeText(many(6)).match(/https:\/\/bron\.nl/g)).toHaveLength(3);
    expect(placeText(many(6))).toContain("https://bron.nl/s2 ; nog 3 bronnen op het adres hierna. ");
  });

  it("say what they lack", () => {
    const bare: OrgFile = { ...withPlace("afdeling", "bestuur"), sources: [{ id: "a", kind: "book", title: "Boek" }] };
    expect(placeText(drawn(bare, "afdeling"))).toContain("Bron: Boek, datum onbekend, zonder adres op internet. ");
  });

  it("never bring an address along that is none of the web", () => {
    const evil: OrgFile = { ...withPlace("afdeling", "bestuur"), sources: [source("a", { url: "javascript:alert(1)" })] };
    expect(placeText(drawn(evil, "afdeling"))).not.toContain("javascript");
  });
});

describe("who answers", () => {
  const file: OrgFile = {
    ...plain,
    offices: [{ id: "m", unit: "minister", role: "political", title: { nl: "minister" } }, { id: "p", unit: "minister", role: "deputy", title: { nl: "plaatsvervanger" } }],
    people: [{ id: "an", name: "An" }, { id: "bo", name: "Bo" }, { id: "cas", name: "Cas" }],
    terms: [
      { office: "m", person: "an", from: "2024", src: ["c"], acting: "acting", confidence: "secondary" },
      { office: "p", person: "cas", from: "2024", src: ["c"] },
      { office: "m", person: "bo", from: "2001", to: "2024", src: ["b"] },
    ],
    relations: [{ id: "r", type: "political-responsibility", from: "minister", to: "bestuur", src: ["a"], note: { nl: "Let op" }, valid: { from: "2000" } }],
  };

  it("is told with the office, who holds it on the day, and where either comes from", () => {
    expect(answerText(drawn(file, "bestuur"))).toBe(
      "Minister (An (waarnemend)) legt in de Kamer verantwoording af over Bestuur (stand 1 januari 2026; de naam volgens een secundaire bron). "
      + "Bron: Titel a, Uitgever, mei 2025, https://bron.nl/a . Naam volgens: Titel c, Uitgever, 2024, https://bron.nl/c . Toelichting: Let op. "
      + "Getekend: https://example.nl/?unit=bestuur&date=2026-01-01",
    );
    const since1900 = withUnit(withUnit(file, "bestuur", { valid: { from: "1900" } }), "minister", { valid: { from: "1900" } });
    expect(answerText(drawn(since1900, "bestuur", "nl", "2010-01-01"))).toMatch(/^Minister \(Bo\) legt in de Kamer verantwoording af over Bestuur \(stand 1 januari 2010\)\. Bron: Titel a.+Naam volgens: Titel b/);
  });

  it("leaves out a name that has no source", () => {
    const unsourced = { ...file, terms: file.terms.map((term) => ({ ...term, src: [] })) };
    const text = answerText(drawn(unsourced, "bestuur"));
    expect(text).toMatch(/^Minister legt in de Kamer/);
    expect(text).not.toMatch(/\bAn\b|Naam volgens/);
  });

  it("says of a part that it is inferred, and from whom", () => {
    expect(answerText(drawn(file, "afdeling"))).toMatch(/^Minister \(An \(waarnemend\)\) legt in de Kamer verantwoording af over Afdeling \(stand 1 januari 2026; afgeleid uit de plaats in de organisatie, via Bestuur;/);
  });

  it("says where only our own table names an office, and whom it contradicts", () => {
    const own = withUnit({ ...file, relations: [] }, "afdeling", { answersTo: "minister" });
    expect(answerText(drawn(own, "afdeling"))).toContain("dit staat alleen in ons eigen dossier; de naam volgens een secundaire bron; zonder bron)");
    const other = withUnit(file, "afdeling", { answersTo: "unknown" });
    expect(answerText(drawn(other, "afdeling"))).toMatch(/^Wij weten niet wie in de Kamer verantwoording aflegt over Afdeling \(stand 1 januari 2026; wij vonden geen bron\)/);
    const stated = withUnit(file, "bestuur", { answersTo: "unknown" });
    expect(answerText(drawn(stated, "bestuur"))).toContain("; dit wijkt af van wat voor Bestuur geldt;");
  });

  it("says who does not know, who is gone, who answers alone and who is not ours", () => {
    expect(answerText(drawn(withUnit(plain, "bestuur", { answersTo: "unknown" }), "afdeling"))).toContain("; dit weten wij ook niet van Bestuur; wij vonden geen bron)");
    expect(answerText(drawn(plain, "oud"))).toMatch(/^Oud bestaat niet meer, dus niemand legt er nu verantwoording over af \(/);
    expect(answerText(drawn(file, "minister"))).toMatch(/^Minister \(An \(waarnemend\)\) legt zelf verantwoording af aan de Kamer \(stand 1 januari 2026; dit volgt uit de functie zelf; .+zonder bron\)\. Naam volgens: Titel c/);
    expect(answerText(drawn(plain, "afdeling"))).toMatch(/^Wie in de Kamer verantwoording aflegt over Afdeling, is niet uitgezocht of niet van toepassing \(stand 1 januari 2026; wij vonden geen bron\)/);
    expect(answerText(drawn(withUnit(plain, "afdeling", { belongsTo: "Ander ministerie", src: ["b"] }), "afdeling"))).toMatch(/^Over Afdeling gaat niet BZK, maar Ander ministerie \(stand 1 januari 2026\)\. Bron: Titel b/);
  });

  it("tells of who answered before in the past tense, without today's name", () => {
    const past = { ...file, relations: file.relations.map((each) => ({ ...each, valid: { to: "2020" } })) };
    const { context, profile } = drawn(past, "bestuur");
    const [before] = profile.answers.before;
    if (before === undefined) throw new Error("nobody before");
    expect(quoteText(context, quoteAnswer(context, profile, before))).toMatch(/^Minister legde in de Kamer verantwoording af over Bestuur \(stand 1 januari 2026; tot 2020\)/);
  });
});

describe("a relation", () => {
  const file: OrgFile = {
    ...plain,
    relations: [
      { id: "r1", type: "serves", from: "afdeling", to: "staf", src: ["a"], valid: { from: "2020-05-01" } },
      { id: "r2", type: "funds", from: "bestuur", to: "afdeling", src: ["a"], valid: { from: "2010", to: "2015" } },
    ],
    contradictions: [
      { id: "een", units: ["afdeling"], question: { nl: "Vraag een?" }, sides: [], shown: { nl: "" }, state: "open" },
      { id: "twee", units: ["afdeling", "staf"], question: { nl: "Vraag twee?" }, sides: [], shown: { nl: "" }, state: "open" },
    ],
  };
  const relationText = (id: UnitId, isPast = false): string => {
    const { context, profile } = drawn(file, id);
    const group = (isPast ? profile.pastRelations : profile.relations)[0];
    const entry = group?.entries[0];
    if (group === undefined || entry === undefined) throw new Error("no relation");
    return quoteText(context, quoteRelation(context, profile, group, entry, isPast));
  };

  it("is the same sentence from both of its ends", () => {
    const start = "Afdeling levert diensten aan Staf (stand 1 januari 2026; sinds 1 mei 2020; de bronnen zijn het oneens over “Vraag twee?”). Bron: ";
    expect(relationText("afdeling").startsWith(start)).toBe(true);
    expect(relationText("staf").startsWith(start)).toBe(true);
  });

  it("is told as past where it has ended", () => {
    expect(relationText("afdeling", true)).toMatch(/^Eerder gold: Bestuur geeft geld aan Afdeling \(stand 1 januari 2026; van 2010 tot 2015\)\./);
  });
});

describe("a figure", () => {
  const figureText = (changes: object, lang: Lang = "nl", date?: string): string => {
    const figure = { id: "f", unit: "afdeling", measure: "m", label: { nl: "Uitgaven" }, value: 4757827000, valueUnit: "EUR", year: "2026", src: ["a"], ...changes };
    const { context, profile } = drawn({ ...plain, figures: [figure] }, "afdeling", lang, date);
    const [entry] = profile.figures;
    if (entry === undefined) throw new Error("no figure");
    return quoteText(context, quoteFigure(context, profile, entry));
  };

  it("keeps every digit, with its year and chapter", () => {
    expect(figureText({ chapter: "VII" })).toMatch(/^Afdeling – Uitgaven: € 4\.757\.827\.000 in 2026 \(stand 1 januari 2026; begroting, hoofdstuk VII\)\. Bron: Titel a/);
    expect(figureText({}, "en")).toMatch(/^Afdeling – Uitgaven: €4,757,827,000 in 2026 \(as of 1 January 2026\)\./);
    expect(figureText({ value: 38.5, valueUnit: "fte", year: undefined })).toMatch(/^Afdeling – Uitgaven: 38,5 voltijdbanen \(fte\) \(stand 1 januari 2026; jaar niet bekend\)\./);
  });

  it("is of the day of the file, whatever day is looked at", () => {
    expect(figureText({}, "nl", "2019-01-01")).toContain("(stand 1 januari 2026)");
  });
});

describe("hostile names", () => {
  const nasty = fc.string({ unit: "binary", minLength: 1, maxLength: 300 });
  const trick = fc.constantFrom("\r\n", "\u2028", "\u0000", "\u202e", "\u2066", "\u200b", "\ud800", "\u001b[31m", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "x".repeat(5000));
  const hostile = fc.array(fc.oneof(nasty, trick), { minLength: 1, maxLength: 5 }).map((parts) => `N${parts.join("")}`);

  it("stay one clean line in every quotation", () => {
    fc.assert(fc.property(hostile, hostile, hostile, (name, title, note) => {
      const file: OrgFile = {
        ...withUnit(plain, "afdeling", { names: [{ nl: name, abbr: title }], src: ["a"], belongsTo: name, note: { nl: note } }),
        sources: [source("a", { title, publisher: note, publishedNote: name })],
        relations: [{ id: "r", type: "serves", from: "afdeling", to: "staf", src: ["a"], note: { nl: note } }],
        figures: [{ id: "f", unit: "afdeling", measure: "m", label: { nl: title }, value: 1, valueUnit: name, src: ["a"] }],
        contradictions: [{ id: "c", units: ["afdeling"], question: { nl: note }, sides: [{ text: { nl: "x" }, src: ["a"] }], shown: { nl: "" }, state: "open" }],
        meta: { ...plain.meta, title: { nl: title } },
      };
      for (const text of textsOf(drawn(file, "afdeling"))) {
        expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}|\s{2}/u);
        expect(text).toMatch(/ https:\/\/example\.nl\/\S+$/);
      }
    }), { numRuns: 60 });
  });
});

it("has a sentence for each kind of line that names both ends, and no heading", () => {
  for (const lang of ["nl", "en"] as const) {
    for (const sentence of Object.values(quoteMessages[lang].relations)) {
      expect(sentence("Aap", "Noot")).toMatch(/^Aap [a-z].*\bNoot\b[^.:]*$/);
    }
    expect(Object.values(quoteMessages[lang].relations).map((sentence) => sentence("a", "b"))).toHaveLength(
      new Set(Object.values(quoteMessages[lang].relations).map((sentence) => sentence("a", "b"))).size,
    );
  }
  expect(panelMessages.nl.dates.asOf("x")).toBe("stand x");
});

it("a place according to a decree names the decree and cites it, and is not called inferred", () => {
  const snapshot = snapshotAt(shipped, "2013-01-01", { basis: "decree" });
  const profile = unitProfile(shipped, snapshot, "dgvz", "nl");
  if (profile === null) throw new Error("DGVZ is missing");
  const quote = quotePlace({ model: shipped, snapshot, lang: "nl", addressOf }, profile, profile.chain.length - 1);
  expect(quote.remarks.join("; ")).toContain("volgens het besluit van die dag: Organisatiebesluit BZK 2012");
  expect(quote.remarks.join("; ")).not.toContain("afgeleid");
  expect(quote.sources.map(({ id }) => id)).toEqual(snapshot.decree?.src);
});
