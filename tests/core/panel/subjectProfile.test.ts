/** What the panel says of a subject: on all subjects that we ship, and on small drawings of one rule each. */
import { describe, expect, it } from "vitest";
import type { Elsewhere, Id, IsoDate, Lang, OrgFile, Source, Subject, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { Cite } from "@/core/panel/citer";
import { ROLE_ORDER, subjectProfile, type SubjectProfile } from "@/core/panel/subjectProfile";
import { accountability } from "@/core/time/accountability";
import { snapshotAt } from "@/core/time/snapshotAt";
import { DRAWN_DAY, drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const shipped = orgModel(shippedFile());
const today = snapshotAt(shipped, shipped.meta.asOf, { withFormer: true });

function of(id: Id, lang: Lang = "nl"): SubjectProfile {
  const profile = subjectProfile(shipped, today, id, lang);
  if (profile === null) throw new Error(`No subject ${id}`);
  return profile;
}

function drawn(file: OrgFile, id: Id, { lang = "nl", date = DRAWN_DAY }: { lang?: Lang; date?: IsoDate } = {}): SubjectProfile {
  const model = orgModel(file);
  const profile = subjectProfile(model, snapshotAt(model, date, { withFormer: date === DRAWN_DAY }), id, lang);
  if (profile === null) throw new Error(`No subject ${id}`);
  return profile;
}

const source = (id: string): Source => ({ id, kind: "web", title: id });

const paspoort: Subject = {
  id: "paspoort",
  label: { nl: "Paspoort en identiteitskaart", en: "Passport" },
  synonyms: { nl: ["reisdocument"], en: ["travel document"] },
  units: [
    { unit: "dienst", role: "executes", src: ["b"], note: { nl: "sinds kort" } },
    { unit: "beleid", role: "policy", src: ["a"], confidence: "secondary" },
    { unit: "raad", role: "advises" },
    { unit: "dienst", role: "owner", src: ["a"] },
  ],
};

const small: OrgFile = withUnit(drawOrg(`
  BZK [ministry]
    Leiding [group] {head}
      Minister [political-office]
      Staatssecretaris [political-office]
    SG [leadership]
      DG [directorate-general]
        Beleid
      Dienst [agency]
    Raad [zbo] {beside}
    Los
    Oud [agency] (2001..2010)
    Van een ander [agency] {beside}
`, {
  sources: [source("a"), source("b"), source("c"), source("d"), source("e")],
  subjects: [paspoort],
  offices: [{ id: "m", unit: "minister", role: "political", title: { nl: "minister" } }],
  people: [{ id: "an", name: "An Jansen" }],
  terms: [{ office: "m", person: "an", from: "2020", src: ["e"], acting: "acting" }],
  relations: [
    { id: "r1", type: "political-responsibility", from: "minister", to: "dg", src: ["c"] },
    { id: "r2", type: "remote-responsibility", from: "minister", to: "raad", src: ["d"] },
    { id: "r3", type: "client", from: "beleid", to: "dienst", src: ["b"], note: { nl: "elk jaar" } },
    { id: "r4", type: "advises", from: "raad", to: "los", src: ["b"] },
    { id: "r5", type: "funds", from: "dienst", to: "raad", valid: { from: "2010", to: "2015" }, src: ["b"] },
    { id: "r6", type: "serves", from: "dienst", to: "raad", valid: { from: "2030" } },
  ],
}), "van-een-ander", { belongsTo: "Ministerie van Defensie", src: ["e"] });

const withSubject = (changes: Partial<Subject>, file: OrgFile = small): OrgFile => ({ ...file, subjects: [{ ...paspoort, ...changes }] });
const part = (unit: UnitId): Subject["units"][number] => ({ unit, role: "executes", src: ["a"] });

/** Every statement of a profile in the order in which the panel's sources are counted. */
function cites({ roles, answers, elsewhere, relations, pastRelations, disputed, themes, relatedTopics }: SubjectProfile): readonly Cite[] {
  return [
    ...roles.flatMap(({ units }) => units),
    ...answers.offices.flatMap(({ holders, units }) => [...holders, ...units]),
    ...answers.elsewhere, ...elsewhere, ...relations, ...pastRelations, ...disputed.flatMap(({ sides }) => sides), ...themes, ...relatedTopics,
  ];
}

const cases = shippedFile().subjects.flatMap(({ id }) => (["nl", "en"] as const).map((lang) => [id, lang] as const));

describe("every subject that we ship", () => {
  it("has a profile in both languages, and what is no subject has none", () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const [id, lang] of cases) expect(of(id, lang).id).toBe(id);
    expect(subjectProfile(shipped, today, "geen-onderwerp", "nl")).toBeNull();
    expect(subjectProfile(shipped, today, "constructor", "nl")).toBeNull();
  });

  it("counts its sources from one, without gaps, in the order in which they first appear", () => {
    for (const [id, lang] of cases) {
      const profile = of(id, lang);
      const seen: number[] = [];
      for (const { numbers } of cites(profile)) for (const number of numbers) if (!seen.includes(number)) seen.push(number);
      expect([id, ...seen]).toEqual([id, ...profile.sources.map((_, index) => index + 1)]);
    }
  });

  it("shows each part that a unit has in it, under its role and with the sources of that part", () => {
    for (const subject of shippedFile().subjects) {
      const profile = of(subject.id);
      expect(profile.roles.map(({ role }) => role)).toEqual(ROLE_ORDER.filter((role) => subject.units.some((each) => each.role === role)));
      const shown = profile.roles.flatMap(({ role, units }) => units.map(({ unit, numbers, confidence, note }) => JSON.stringify([
        role, unit.id, numbers.map((number) => profile.sources[number - 1]?.id), confidence, note?.text ?? null,
      ])));
      const said = subject.units.map(({ role, unit, src = [], confidence = null, note }) => JSON.stringify([role, unit, src, confidence, note?.nl ?? null]));
      expect(new Set(shown)).toEqual(new Set(said));
      expect(shown).toHaveLength(said.length);
    }
  });

  it("leaves no unit that is there out of the question who answers for it, and gives the answer of the unit's own panel", () => {
    for (const { id, units } of shippedFile().subjects) {
      const { answers } = of(id);
      for (const unit of new Set(units.map((each) => each.unit))) {
        const { kind } = accountability(shipped, today, unit, today.date);
        const found = [
          ...answers.offices.flatMap((group) => [
            ...(group.isInvolved && group.office.id === unit ? ["self"] : []),
            ...group.units.filter((each) => each.unit.id === unit).map(({ how }) => how),
          ]),
          ...answers.unknown.filter((each) => each.unit.id === unit).map(() => "unknown"),
          ...answers.elsewhere.filter((each) => each.unit.id === unit).map(() => "elsewhere"),
          ...answers.ended.filter((each) => each.id === unit).map(() => "ended"),
          ...answers.none.filter((each) => each.id === unit).map(() => "none"),
        ];
        expect([id, unit, ...new Set(found)]).toEqual([id, unit, kind]);
      }
    }
  });

  it("takes a line between its units from the file, and no line of who answers for whom", () => {
    let lines = 0;
    for (const { id, units } of shippedFile().subjects) {
      const involved = new Set(units.map(({ unit }) => unit));
      const { relations, pastRelations } = of(id);
      for (const { from, to, type } of [...relations, ...pastRelations]) {
        lines += 1;
        expect(involved).toContain(from.id);
        expect(involved).toContain(to.id);
        expect(type).not.toMatch(/responsibility$/);
      }
    }
    expect(lines).toBeGreaterThan(50);
  });

  it("brings the same together in either language", () => {
    for (const { id } of shippedFile().subjects) {
      const [dutch, english] = [of(id, "nl"), of(id, "en")].map(({ elsewhere, disputed, unknowns, relatedSubjects, relatedTopics }) => [
        elsewhere.map((each) => each.id), disputed.map((each) => each.id), unknowns.length,
        relatedSubjects.map((each) => each.id), relatedTopics.map((each) => each.id),
      ]);
      expect(english).toEqual(dutch);
    }
  });

  it("says of no organisation without a source that it is the one to be at, unless that is general knowledge", () => {
    for (const { id } of shippedFile().subjects) {
      for (const { numbers, confidence } of of(id).elsewhere) expect([id, numbers.length > 0 || confidence === "background"]).toEqual([id, true]);
    }
  });
});

describe("subjects that readers ask for", () => {
  it.each([
    ["paspoort", ["e-paspoort-in-het-buitenland", "e-noodpaspoort", "e-paspoort-aanvragen"]],
    ["huurtoeslagbeleid", ["e-toeslagen"]],
    ["woningcorporaties", ["e-toezicht-woningcorporaties"]],
    ["terrorisme", ["e-nctv"]],
    ["digitale-dienstverlening", []],
    ["arbeidsvoorwaarden", []],
    ["facilitair", []],
    ["algoritmes-ai", []],
  ])("tells of %s what belongs elsewhere, and nothing that only looks like it", (id, found) => {
    expect(of(id).elsewhere.map((each) => each.id)).toEqual(found);
  });

  it("names the organisation and the ministry to be at, with what is looked for", () => {
    const [abroad, , atTown] = of("paspoort").elsewhere;
    expect(abroad).toMatchObject({ query: { text: "paspoort in het buitenland", lang: "nl" }, ministry: "Buitenlandse Zaken" });
    expect(abroad?.numbers.length).toBeGreaterThan(0);
    expect(atTown).toMatchObject({ organisation: { text: "Gemeente" }, ministry: null });
    expect(of("paspoort", "en").elsewhere[2]).toMatchObject({ query: { text: "apply for a passport", lang: "en" }, organisation: { text: "Municipality", lang: "en" } });
  });

  it("tells a disagreement of its units only where that names the subject", () => {
    expect(of("discriminatie").disputed.map(({ id }) => id)).toEqual(["c-44-ncdr"]);
    expect(of("groningen-schade").disputed.map(({ id }) => id)).toEqual(["c-14-digital-and-groningen", "c-35-groningen-damage"]);
    // Logius and RvIG stand in several, none of which is about logging in or passports.
    expect(of("digid").disputed).toEqual([]);
    expect(of("paspoort").disputed).toEqual([]);
    expect(of("gouverneurs").unknowns).toHaveLength(1);
  });

  it("knows what is akin by the same unit and a word in common", () => {
    expect(of("caribisch-nl").relatedSubjects.map(({ id }) => id)).toEqual(["koninkrijksrelatie", "caribisch-toezicht", "caribisch-veiligheid"]);
    // "Digitale" stands in so many subjects that it brings none of them together.
    expect(of("digitale-inclusie").relatedSubjects).toEqual([]);
    expect(of("digid").relatedTopics.map(({ label }) => label.text)).toContain("DigiD Machtigen");
    expect(of("digid").relatedTopics.map(({ label }) => label.text)).not.toContain("DigiD");
  });

  it("says that nobody knows who answers for the units of digital services", () => {
    const { answers } = of("digid");
    expect(answers.unknown.map(({ unit }) => unit.id)).toContain("logius");
    expect(answers.offices.flatMap(({ units }) => units).map(({ unit }) => unit.id)).not.toContain("logius");
  });

  it("belongs to missions, tasks and fields with their source", () => {
    const { themes, sources } = of("verkiezingen");
    expect(themes.map(({ id }) => id)).toEqual(["opgave-1", "taak-1", "veld-2"]);
    expect(themes.map(({ kind }) => kind)).toEqual(["mission", "task", "field"]);
    expect(themes.map(({ numbers }) => numbers.map((number) => sources[number - 1]?.id))).toEqual([["ministry-intro"], ["wikipedia-en-bzk"], ["wikipedia-en-bzk"]]);
    expect(themes[0]?.others.map(({ id }) => id)).toEqual(["democratie", "politieke-partijen", "grondwet", "grondrechten", "discriminatie"]);
  });
});

describe("who does what", () => {
  it("stands by role: policy, carrying out, advice, and owning last; a unit counts once", () => {
    const profile = drawn(small, "paspoort");
    expect(profile.roles.map(({ role, units }) => [role, ...units.map(({ unit }) => unit.id)])).toEqual([
      ["policy", "beleid"], ["executes", "dienst"], ["advises", "raad"], ["owner", "dienst"],
    ]);
    expect(profile.unitCount).toBe(3);
    const [policy, executes, advises] = profile.roles.map(({ units }) => units[0]);
    expect(policy).toMatchObject({ numbers: [1], confidence: "secondary", note: null });
    expect(executes).toMatchObject({ numbers: [2], note: { text: "sinds kort", lang: "nl" } });
    expect(advises?.numbers).toEqual([]);
  });

  it("has names in the reader's language, and the other one beside it", () => {
    expect(drawn(small, "paspoort")).toMatchObject({
      label: { text: "Paspoort en identiteitskaart", lang: "nl" }, otherLabel: { text: "Passport", lang: "en" }, synonyms: [{ text: "reisdocument", lang: "nl" }],
    });
    expect(drawn(small, "paspoort", { lang: "en" })).toMatchObject({
      label: { text: "Passport", lang: "en" }, otherLabel: { text: "Paspoort en identiteitskaart", lang: "nl" }, synonyms: [{ text: "travel document", lang: "en" }],
    });
    expect(drawn(withSubject({ label: { nl: "Paspoort" }, synonyms: { nl: ["pas"] } }), "paspoort", { lang: "en" })).toMatchObject({
      label: { text: "Paspoort", lang: "nl" }, otherLabel: null, synonyms: [{ text: "pas", lang: "nl" }],
    });
    expect(drawn(withSubject({ label: { nl: "DigiD", en: "DigiD" } }), "paspoort").otherLabel).toBeNull();
  });

  it("marks what is not there on another day, and says for which day it was looked up", () => {
    const file = withSubject({ units: [part("oud"), part("dienst")] });
    const before = drawn(file, "paspoort", { date: "2005-01-01" });
    expect(before.lookedUpFor).toBe(DRAWN_DAY);
    expect(before.roles[0]?.units.map(({ unit, certainty }) => [unit.id, unit.former, certainty])).toEqual([["oud", false, "yes"], ["dienst", false, "absent"]]);
    const now = drawn(file, "paspoort");
    expect(now.lookedUpFor).toBeNull();
    expect(now.roles[0]?.units.map(({ unit, certainty }) => [unit.id, unit.former, certainty])).toEqual([["oud", true, "former"], ["dienst", false, "yes"]]);
    // Not yet there is not gone.
    expect(drawn(file, "paspoort", { date: "1990-01-01" }).roles[0]?.units[0]).toMatchObject({ certainty: "absent", unit: { former: false } });
  });

  it("says that a unit belongs to another ministry", () => {
    const units = drawn(withSubject({ units: [part("dienst"), part("van-een-ander")] }), "paspoort").roles[0]?.units;
    expect(units?.map(({ otherMinistry }) => otherMinistry)).toEqual([null, "Ministerie van Defensie"]);
  });
});

describe("who answers in parliament", () => {
  it("is told by office, with its holder and the source of each", () => {
    const { answers, sources } = drawn(small, "paspoort");
    const [minister, ...others] = answers.offices;
    expect(others).toEqual([]);
    expect(minister).toMatchObject({ office: { id: "minister" }, isInvolved: false, holders: [{ name: "An Jansen (waarnemend)" }] });
    expect(minister?.holders[0]?.numbers.map((number) => sources[number - 1]?.id)).toEqual(["e"]);
    expect(minister?.units.map(({ unit, how, remote, via, numbers }) => [unit.id, how, remote, via?.id ?? null, numbers.map((number) => sources[number - 1]?.id)])).toEqual([
      ["beleid", "derived", false, "dg", ["c"]],
      ["raad", "stated", true, null, ["d"]],
    ]);
    expect(answers.none.map(({ id }) => id)).toEqual(["dienst"]);
  });

  it("says what is unknown, elsewhere, gone, or said without a source", () => {
    const file = withSubject({ units: ["los", "van-een-ander", "oud", "dienst", "minister", "staatssecretaris"].map(part) }, withUnit(
      withUnit(small, "los", { answersTo: "unknown" }), "dienst", { answersTo: "staatssecretaris" },
    ));
    const { answers, sources } = drawn(file, "paspoort");
    expect(answers.unknown).toMatchObject([{ unit: { id: "los" }, via: null }]);
    expect(answers.elsewhere).toMatchObject([{ unit: { id: "van-een-ander" }, ministry: "Ministerie van Defensie" }]);
    expect(answers.elsewhere[0]?.numbers.map((number) => sources[number - 1]?.id)).toEqual(["e"]);
    expect(answers.ended.map(({ id }) => id)).toEqual(["oud"]);
    expect(answers.offices).toMatchObject([
      { office: { id: "minister" }, isInvolved: true, units: [] },
      { office: { id: "staatssecretaris" }, isInvolved: true, holders: [], units: [{ unit: { id: "dienst" }, how: "table", numbers: [] }] },
    ]);
  });

  it("leaves out who is not there on the day", () => {
    const { answers } = drawn(withSubject({ units: [part("oud")] }), "paspoort", { date: "2020-01-01" });
    expect(answers).toEqual({ offices: [], unknown: [], elsewhere: [], ended: [], none: [] });
  });
});

describe("what links them", () => {
  it("is each line of which both ends have a part, apart from who answers for whom", () => {
    const { relations, pastRelations } = drawn(small, "paspoort");
    expect(relations.map(({ id, from, to, note }) => [id, from.id, to.id, note?.text])).toEqual([["r3", "beleid", "dienst", "elk jaar"]]);
    expect(pastRelations.map(({ id, valid }) => [id, valid])).toEqual([["r5", { from: "2010", to: "2015" }]]);
  });

  it("is not told as present of a day on which one end is not there", () => {
    const file = withSubject({ units: [part("oud"), part("dienst")] }, {
      ...small, relations: [{ id: "r", type: "serves", from: "dienst", to: "oud" }],
    });
    expect(drawn(file, "paspoort").relations).toHaveLength(1);
    expect(drawn(file, "paspoort", { date: "2020-01-01" }).relations).toEqual([]);
  });
});

describe("what is elsewhere", () => {
  const entry = (id: string, query: string): Elsewhere => ({ id, queries: { nl: [query], en: [] }, organisation: { nl: "Elders" } });
  const found = (query: string, changes: Partial<Subject> = {}): boolean =>
    drawn({ ...withSubject(changes), elsewhere: [entry("e", query)] }, "paspoort").elsewhere.length > 0;

  it.each([
    ["paspoort verloren"], ["Paspoort"], ["noodpaspoort"], ["een reisdocument kwijt"], ["identiteitskaart"],
  ])("is found by the words of the subject: %s", (query) => {
    expect(found(query)).toBe(true);
  });

  it.each([["pas"], ["document"], ["kaart"], ["auto"], ["paspo"]])("is not found by something else: %s", (query) => {
    expect(found(query)).toBe(false);
  });

  it("takes half a name for no name", () => {
    expect(found("veiligheid", { label: { nl: "Veiligheid en recht in het Caribisch gebied" } })).toBe(false);
    expect(found("ruimtelijke zaken", { label: { nl: "Ruimtelijke en geo-informatie" } })).toBe(false);
    expect(found("huurtoeslag krijgen", { label: { nl: "Huurtoeslag (beleid)" } })).toBe(true);
    expect(found("beleid", { label: { nl: "Huurtoeslag (beleid)" } })).toBe(false);
    expect(found("aardbeving Groningen", { label: { nl: "Groningen: schade door gaswinning" } })).toBe(true);
  });
});
