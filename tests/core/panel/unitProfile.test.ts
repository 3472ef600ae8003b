/** What the panel says of a unit: on the organisation that we ship, unit by unit, and on small drawings of one rule each. */
import { describe, expect, it } from "vitest";
import type { Lang, OrgFile, Source, UnitId } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { Cite } from "@/core/panel/citer";
import { unitProfile, type UnitProfile } from "@/core/panel/unitProfile";
import { snapshotAt } from "@/core/time/snapshotAt";
import { drawOrg, withUnit } from "../../support/drawOrg";
import { shippedFile } from "../../support/shippedFile";

const shipped = orgModel(shippedFile());
/** As the page shows it: what is gone is there too, apart. */
const today = snapshotAt(shipped, shipped.meta.asOf, { withFormer: true });
const onlyCurrent = snapshotAt(shipped, shipped.meta.asOf);

function of(id: UnitId, lang: Lang = "nl"): UnitProfile {
  const profile = unitProfile(shipped, today, id, lang);
  if (profile === null) throw new Error(`No unit ${id}`);
  return profile;
}

function drawn(file: OrgFile, id: UnitId, lang: Lang = "nl"): UnitProfile {
  const model = orgModel(file);
  const profile = unitProfile(model, snapshotAt(model, model.meta.asOf, { withFormer: true }), id, lang);
  if (profile === null) throw new Error(`No unit ${id}`);
  return profile;
}

const ids = (refs: readonly { readonly unit: { readonly id: UnitId } }[]): readonly UnitId[] => refs.map(({ unit }) => unit.id);
const chainIds = (profile: UnitProfile): readonly UnitId[] => ids(profile.chain);
const officeIds = ({ answers }: UnitProfile): readonly UnitId[] => answers.offices.map(({ office }) => office.id);
const disputes = ({ disputed }: UnitProfile): readonly string[] => disputed.map((each) => each.id);
const sourceIds = (profile: UnitProfile, { numbers }: Cite): readonly string[] => numbers.map((n) => profile.sources[n - 1]?.id ?? `missing ${n}`);
const groupOf = (profile: UnitProfile, type: string, direction: string): readonly UnitId[] =>
  ids(profile.relations.find((group) => group.type === type && group.direction === direction)?.entries ?? []);

/** Every statement of a profile in the order in which the panel's sources are counted. */
function cites(profile: UnitProfile): readonly (readonly [where: string, cite: Cite])[] {
  const named = (where: string, list: readonly Cite[]): readonly (readonly [string, Cite])[] => list.map((cite) => [where, cite]);
  const { description, answers, relations, pastRelations, predecessors, successors, disputed, missions, whole } = profile;
  return [
    ...named("valid", [profile.validCite]),
    ...named("description", description === null ? [] : [description]),
    ...named("chain", profile.chain),
    ...named("answers", answers.offices),
    ...named("before", answers.before),
    ...named("duty", profile.duties?.stated ?? []),
    ...named("task", profile.tasks),
    ...named("topic", profile.topics),
    ...named("holder", profile.holders),
    ...named("earlier holder", profile.earlierHolders),
    ...named("figure", profile.figures),
    ...named("legal", profile.legal),
    ...[...relations, ...profile.relationsOfToday, ...pastRelations].flatMap((group) => named(`relation ${group.type}`, group.entries)),
    ...named("predecessor", predecessors),
    ...named("successor", successors),
    ...named("former name", profile.formerNames),
    ...named("event", profile.events),
    ...profile.history.lines.flatMap((line) => named(`line ${line.kind}`, line.decree === null ? [line] : [line, line.decree])),
    ...named("before", profile.history.before),
    ...named("after", profile.history.after),
    ...named("led by", profile.history.ledBy),
    ...profile.history.answeredBy.flatMap((each) => named("answered by", [each, ...each.holders])),
    ...disputed.flatMap((each) => named(`side of ${each.id}`, each.sides)),
    ...named("mission of the unit", missions),
    ...(whole === null ? [] : [...named("fact", whole.facts), ...named("mission", whole.missions), ...named("field", whole.fields)]),
  ];
}

const cases = [...shipped.unitById.keys()].flatMap((id) => (["nl", "en"] as const).map((lang) => [id, lang] as const));

describe("the profile of every unit that we ship", () => {
  it("is there in both languages, also where the day does not show what is gone", () => {
    expect(cases.length).toBeGreaterThan(500);
    for (const [id, lang] of cases) {
      expect(unitProfile(shipped, today, id, lang)?.unit.id).toBe(id);
      expect(unitProfile(shipped, onlyCurrent, id, lang)?.unit.id).toBe(id);
    }
    expect(unitProfile(shipped, today, "no-such-unit", "nl")).toBeNull();
    expect(unitProfile(shipped, today, "constructor", "nl")).toBeNull();
  });

  it("counts its sources from one, without gaps, in the order in which they first appear", () => {
    for (const [id, lang] of cases) {
      const profile = unitProfile(shipped, today, id, lang, { withHistory: lang === "nl" }) as UnitProfile;
      const seen: number[] = [];
      for (const [, { numbers }] of cites(profile)) for (const number of numbers) if (!seen.includes(number)) seen.push(number);
      expect([id, lang, ...seen]).toEqual([id, lang, ...profile.sources.map((_, index) => index + 1)]);
      expect(new Set(profile.sources.map((each) => each.id)).size).toBe(profile.sources.length);
    }
  });

  it("says where each statement comes from, unless the data itself does not", () => {
    // Read from the file, not from the profile: which statements of a unit come without a source of their own.
    const unsourced = (id: UnitId): ReadonlySet<string> => {
      const profile = of(id);
      const description = shipped.descriptionOf(id);
      const where = new Set<string>();
      if (description !== undefined && (description.src ?? []).length === 0) where.add("description");
      // Answers without a relation of their own stand only in the table of units.
      const isStated = shipped.relationsTo(id).some(({ type }) => type.endsWith("-responsibility"));
      if (profile.answers.kind === "table" || (profile.answers.kind === "ended" && !isStated)) where.add("answers");
      for (const each of shipped.contradictionsOf(id)) {
        if (each.sides.some(({ src = [] }) => src.length === 0)) where.add(`side of ${each.id}`);
      }
      return where;
    };
    let statements = 0;
    const silent: string[] = [];
    for (const id of shipped.unitById.keys()) {
      const allowed = unsourced(id);
      for (const [where, cite] of cites(of(id))) {
        statements += 1;
        if (!allowed.has(where) && cite.numbers.length === 0) silent.push(`${id}: ${where}`);
      }
    }
    expect(silent).toEqual([]);
    expect(statements).toBeGreaterThan(2000);
  });

  it("leads from the drawn top to the unit, step by step", () => {
    for (const id of today.unitIds) {
      const chain = chainIds(of(id));
      expect(chain.at(-1)).toBe(id);
      // What has no place on the day stands alone.
      if (!today.parentOf.has(id)) {
        expect(chain).toEqual([id]);
        continue;
      }
      for (const [index, step] of chain.entries()) {
        const parent = today.parentOf.get(step) ?? null;
        if (index > 0) expect([id, step, parent]).toEqual([id, step, chain[index - 1]]);
        // The root only orders the chart and is not drawn; what stands right under it is the top.
        else if (id !== "bzk-en-omgeving") expect([id, step, parent]).toEqual([id, step, "bzk-en-omgeving"]);
      }
    }
    expect(chainIds(of("bzk-en-omgeving"))).toEqual(["bzk-en-omgeving"]);
  });

  it("never mixes the place in the organisation with who answers for it", () => {
    const mixed: string[] = [];
    let answered = 0;
    for (const id of shipped.unitById.keys()) {
      const profile = of(id);
      for (const { unit } of profile.chain.slice(0, -1)) if (unit.kind === "political-office") mixed.push(`${id} sits under ${unit.id}`);
      for (const { office } of [...profile.answers.offices, ...profile.answers.before]) {
        answered += 1;
        if (office.kind !== "political-office") mixed.push(`${office.id} answers for ${id}`);
      }
    }
    expect(mixed).toEqual([]);
    expect(answered).toBeGreaterThan(50);
  });

  it("gives English where there is English, and Dutch that says so elsewhere", () => {
    for (const id of shipped.unitById.keys()) {
      const [dutch, english] = [of(id, "nl"), of(id, "en")];
      expect(dutch.unit.name.lang).toBe("nl");
      expect(dutch.dutchName).toBeNull();
      for (const [index, task] of english.tasks.entries()) {
        const text = shipped.tasksOf(id)[index]?.text;
        expect(task.words).toEqual(text?.en === undefined ? { text: text?.nl, lang: "nl" } : { text: text.en, lang: "en" });
      }
      if (english.dutchName !== null) {
        expect(english.unit.name.lang).toBe("en");
        expect(english.dutchName.text).toBe(dutch.unit.name.text);
      }
    }
  });
});

describe("the profile of known units", () => {
  it("tells of DGKR whom it sits under and, apart, who answers for it", () => {
    const profile = of("dgkr");
    expect(profile.chain.map(({ unit, heads }) => [unit.id, heads])).toEqual([
      ["bzk", []], ["sg", ["Vincent Roozen"]], ["dgkr", ["Barbera Wolfensberger"]],
    ]);
    expect(profile.answers.kind).toBe("stated");
    expect(officeIds(profile)).toEqual(["stas-bzk"]);
    expect(profile.answers.offices[0]?.holders).toEqual(["Eric van der Burg"]);
    expect(profile.holders.map(({ person }) => person)).toEqual(["Barbera Wolfensberger"]);
    expect(profile.valid).toEqual({ from: "2018-07-01" });
    expect(profile.missions.map(({ words }) => words.text)).toEqual(["Een Koninkrijk met wederzijdse betrokkenheid"]);
    expect(profile.tasks).toHaveLength(2);
    expect(profile.whole).toBeNull();
  });

  it("tells of RCN that the state secretary answers for it, and what the sources disagree about", () => {
    const profile = of("rcn");
    expect(chainIds(profile)).toEqual(["bzk", "sg", "dgkr", "rcn"]);
    expect(profile.answers).toMatchObject({ kind: "stated", via: null, differs: null });
    expect(officeIds(profile)).toEqual(["stas-bzk"]);
    expect(disputes(profile)).toContain("c-06-rcn-staff");
    const staff = profile.disputed.find(({ id }) => id === "c-06-rcn-staff");
    expect(staff?.sides.length).toBeGreaterThan(1);
    expect(staff?.shown.text).not.toBe("");
    expect(groupOf(profile, "works-in", "forward").toSorted()).toEqual(["ol-bonaire", "ol-eustatius", "ol-saba"]);
    expect(groupOf(of("ol-bonaire"), "works-in", "backward")).toEqual(["rcn"]);
  });

  it("tells of the AIVD that the minister answers for it", () => {
    const profile = of("aivd");
    expect(chainIds(profile)).toEqual(["bzk", "sg", "aivd"]);
    expect(officeIds(profile)).toEqual(["minister-bzk"]);
    expect(groupOf(profile, "supervises", "backward")).toHaveLength(2);
  });

  it("admits that it is not known who answers for Logius", () => {
    const { answers } = of("logius");
    expect(answers).toMatchObject({ kind: "unknown", offices: [], via: null });
    expect(of("logius").unknowns.length).toBeGreaterThan(0);
  });

  it("names the minister for housing for the RVB, though it sits under a director-general", () => {
    const profile = of("rvb");
    expect(officeIds(profile)).toEqual(["minister-vro"]);
    expect(chainIds(profile)).toEqual(["bzk", "sg", "dgvbr", "rvb"]);
    expect(profile.answers.offices[0]?.note?.text).toContain("XXII");
    expect(disputes(profile)).toContain("c-21-rvb-place");
  });

  it("says of the OVV that it belongs to another ministry, and that the sources differ", () => {
    const profile = of("ovv");
    expect(profile.answers).toMatchObject({ kind: "elsewhere", offices: [] });
    expect(profile.otherMinistry).toBe("Ministerie van Justitie en Veiligheid");
    expect(disputes(profile)).toEqual(["c-03-agencies"]);
    expect(profile.tasks).toEqual([]);
    expect(groupOf(profile, "not-part-of", "forward")).toEqual(["bzk"]);
  });

  it("says of the Kiesraad that the minister stands at a distance", () => {
    const { answers } = of("kiesraad");
    expect(answers.kind).toBe("stated");
    expect(answers.offices.map(({ office, remote }) => [office.id, remote])).toEqual([["minister-bzk", true]]);
  });

  it("says of the ROB that only our own table names the minister", () => {
    const { answers } = of("rob");
    expect(answers.kind).toBe("table");
    expect(answers.offices.map(({ office, numbers }) => [office.id, numbers])).toEqual([["minister-bzk", []]]);
  });

  it("says nothing of who answers where nobody looked it up", () => {
    for (const id of ["ssc-ict", "ol-bonaire", "land-aruba"]) expect({ ...of(id).answers, id }).toMatchObject({ id, kind: "none", offices: [] });
    expect(chainIds(of("ol-bonaire"))).toEqual(["groep-koninkrijk", "ol-bonaire"]);
    expect(of("ol-bonaire").kind).toBe("public-body");
    expect(of("land-aruba").kind).toBe("country");
  });

  it("keeps what is gone as gone, with what came after it", () => {
    const after: Readonly<Record<UnitId, readonly UnitId[]>> = { dgoo: ["dgdoo"], bw: [], ckr: [], ubr: ["oprijk", "odi", "rbl"], vro: ["bzk"] };
    for (const [id, successors] of Object.entries(after)) {
      const profile = of(id);
      expect(profile).toMatchObject({ certainty: "former", unit: { id, former: true }, answers: { kind: "ended" }, holders: [] });
      expect([id, ...ids(profile.successors)]).toEqual([id, ...successors]);
      for (const next of successors) expect(ids(of(next).predecessors)).toContain(id);
    }
    expect(of("vro").valid).toEqual({ from: "2024-07-02", to: "2026-02-23" });
    expect(of("vro").answers.offices.map(({ office, until, holders }) => [office.id, until, holders])).toEqual([["vro-minister", "2026-02-23", []]]);
  });

  it("is marked as former also on a day that does not show it", () => {
    const profile = unitProfile(shipped, onlyCurrent, "vro", "nl");
    expect(profile).toMatchObject({ certainty: "absent", unit: { former: true } });
    expect(profile?.chain.map(({ unit }) => unit.id)).toEqual(["vro"]);
  });

  it("has nothing to say of the tasks of a unit of which no source tells them", () => {
    expect(of("rvig-it")).toMatchObject({ tasks: [], description: null });
    expect(of("rvig-it").sources.length).toBeGreaterThan(0);
  });

  it("has the ministry as a whole: seven missions with their units, and every fact", () => {
    const { whole, chain, parts } = of("bzk");
    expect(whole?.missions.map(({ label, units }) => [label.text, units.map(({ id }) => id)])).toEqual([
      ["Een sterke en levendige democratie", ["dgobdr", "dir-denb", "dir-czw", "kiesraad", "ncdr"]],
      ["Een goed functionerend openbaar bestuur", ["dgobdr", "dir-bfr", "dir-denb", "rob"]],
      ["Duurzaam wonen voor iedereen", ["dgvb", "minister-vro", "huurcommissie"]],
      ["Een evenwichtige en duurzame verdeling van ruimte", ["dgro", "minister-vro", "kadaster"]],
      ["Een waarde(n)gedreven digitale samenleving", ["dgdoo", "dir-digitale-samenleving", "dir-digitale-overheid", "logius"]],
      ["Een Koninkrijk met wederzijdse betrokkenheid", ["dgkr", "stas-bzk", "vnacs", "rcn"]],
      ["Een grenzeloos samenwerkende overheid", ["dgdoo", "dgvbr", "groep-sso"]],
    ]);
    expect(whole?.facts.map(({ key }) => key)).toEqual(shipped.file.facts.map(({ key }) => key));
    expect(whole?.facts.filter(({ value }) => value.text === "")).toEqual([]);
    expect(whole?.facts.map(({ key }) => key)).toEqual(expect.arrayContaining([
      "mission", "headquarters", "employees", "founded", "nickname-mother", "caribbean-countries", "careers-work", "org-chart",
    ]));
    expect(whole?.fields.length).toBeGreaterThan(0);
    expect(chain.map(({ unit }) => unit.id)).toEqual(["bzk"]);
    expect(parts.map(({ id }) => id)).toContain("sg");
    expect([...shipped.unitById.keys()].filter((id) => of(id).whole !== null)).toEqual(["bzk"]);
  });
});

const source = (id: string): Source => ({ id, kind: "web", title: `Title ${id}` });

describe("the rules, on small drawings", () => {
  const plain = drawOrg(`
    Ministerie [ministry]
      Bestuur [directorate-general]
        Afdeling [department]
      Ander [directorate]
  `);

  it("keeps a ministry at the very top in the chain, but not an ordering group", () => {
    expect(chainIds(drawn(plain, "afdeling"))).toEqual(["ministerie", "bestuur", "afdeling"]);
    expect(chainIds(drawn(plain, "ministerie"))).toEqual(["ministerie"]);
    const grouped = drawOrg(`
      Alles [group]
        Ministerie [ministry]
          Bestuur
    `);
    expect(chainIds(drawn(grouped, "bestuur"))).toEqual(["ministerie", "bestuur"]);
    expect(chainIds(drawn(grouped, "alles"))).toEqual(["alles"]);
  });

  it("takes the source of the place before that of the unit", () => {
    const file = withUnit({ ...plain, sources: [source("a"), source("b")] }, "afdeling", {
      src: ["a"], placements: [{ parent: "bestuur", src: ["b"] }],
    });
    const profile = drawn(file, "afdeling");
    expect(profile.chain.map((step) => sourceIds(profile, step))).toEqual([[], [], ["b"]]);
    expect(sourceIds(profile, profile.validCite)).toEqual(["a"]);
  });

  it("numbers a source once and leaves out one that does not exist", () => {
    const profile = drawn({
      ...plain,
      sources: [source("a"), source("b"), source("unused")],
      tasks: [
        { unit: "ander", text: { nl: "een" }, src: ["b", "gone"] },
        { unit: "ander", text: { nl: "twee" }, src: ["a", "b"] },
        { unit: "ander", text: { nl: "drie" }, src: ["gone"] },
        { unit: "ander", text: { nl: "vier" } },
      ],
    }, "ander");
    expect(profile.tasks.map(({ numbers }) => numbers)).toEqual([[1], [2, 1], [], []]);
    expect(profile.sources.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("has earlier names with their years, not the name of the day", () => {
    const file = withUnit({ ...plain, sources: [source("a"), source("b")] }, "ander", {
      src: ["a"],
      names: [{ nl: "Oud", en: "Old", to: "2020", src: ["b"] }, { nl: "Nieuw", en: "New", from: "2020" }],
    });
    const profile = drawn(file, "ander", "en");
    expect(profile.unit.name).toEqual({ text: "New", lang: "en" });
    expect(profile.dutchName).toEqual({ text: "Nieuw", official: false });
    expect(profile.formerNames).toHaveLength(1);
    expect(profile.formerNames[0]).toMatchObject({ text: "Old", lang: "en", to: "2020" });
    expect(profile.formerNames.map((name) => sourceIds(profile, name))).toEqual([["b"]]);
  });

  it("tells an English name of the body itself from ours", () => {
    const named = (enBy: "official" | "project") => drawn(withUnit(plain, "ander", { names: [{ nl: "Raad", en: "Council", enBy }] }), "ander", "en");
    expect(named("official").dutchName).toEqual({ text: "Raad", official: true });
    expect(named("project").dutchName).toEqual({ text: "Raad", official: false });
  });

  it("falls back to Dutch, marked as Dutch, where there is no English", () => {
    const profile = drawn({
      ...plain,
      tasks: [{ unit: "ander", text: { nl: "Doet iets" } }, { unit: "ander", text: { nl: "Doet meer", en: "Does more" } }],
      descriptions: [{ unit: "ander", text: { nl: "Een onderdeel." }, note: { nl: "Let op" } }],
    }, "ander", "en");
    expect(profile.tasks.map(({ words }) => words)).toEqual([{ text: "Doet iets", lang: "nl" }, { text: "Does more", lang: "en" }]);
    expect(profile.description).toMatchObject({ words: { text: "Een onderdeel.", lang: "nl" }, note: { text: "Let op", lang: "nl" } });
    expect(profile.unit.name).toEqual({ text: "Ander", lang: "nl" });
    expect(profile.dutchName).toBeNull();
  });

  it("says who is acting, who shares a seat, and who held it before", () => {
    const file: OrgFile = {
      ...plain,
      offices: [
        { id: "dg", unit: "bestuur", role: "head", seats: 2, title: { nl: "directeur-generaal", en: "director-general" } },
        { id: "plv", unit: "bestuur", role: "deputy", title: { nl: "plaatsvervanger" } },
      ],
      people: [{ id: "an", name: "An" }, { id: "bo", name: "Bo" }, { id: "cas", name: "Cas" }, { id: "dre", name: "Dré" }, { id: "els", name: "Els" }],
      terms: [
        { office: "dg", person: "dre", from: "2010", to: "2015" },
        { office: "dg", person: "els", from: "2015", to: "2024" },
        { office: "dg", person: "an", from: "2024" },
        { office: "dg", person: "bo", from: "2025", acting: "acting" },
        { office: "plv", person: "cas", from: "2025" },
      ],
    };
    const profile = drawn(file, "bestuur", "en");
    expect(profile.holders.map(({ person, acting, title }) => [person, acting, title.text, title.lang])).toEqual([
      ["An", null, "director-general", "en"], ["Bo", "acting", "director-general", "en"], ["Cas", null, "plaatsvervanger", "nl"],
    ]);
    expect(profile.earlierHolders.map(({ person, term }) => [person, term])).toEqual([
      ["Els", { from: "2015", to: "2024" }], ["Dré", { from: "2010", to: "2015" }],
    ]);
    // A deputy does not head the unit.
    expect(drawn(file, "afdeling").chain[1]?.heads).toEqual(["An", "Bo (waarnemend)"]);
    expect(drawn(file, "afdeling", "en").chain[1]?.heads).toEqual(["An", "Bo (acting)"]);
  });

  it("shows a relation from both of its ends, and a line of succession as one", () => {
    const file: OrgFile = {
      ...plain,
      sources: [source("a")],
      relations: [
        { id: "r1", type: "funds", from: "bestuur", to: "ander", src: ["a"], valid: { from: "2020" } },
        { id: "r2", type: "predecessor", from: "afdeling", to: "ander" },
        { id: "r3", type: "merged-into", from: "bestuur", to: "ander" },
      ],
    };
    expect(groupOf(drawn(file, "bestuur"), "funds", "forward")).toEqual(["ander"]);
    const other = drawn(file, "ander");
    expect(groupOf(other, "funds", "backward")).toEqual(["bestuur"]);
    expect(other.relations.map(({ type }) => type)).toEqual(["funds"]);
    expect(other.relations[0]?.entries[0]?.valid).toEqual({ from: "2020" });
    expect(ids(other.predecessors)).toEqual(["afdeling", "bestuur"]);
    expect(ids(drawn(file, "afdeling").successors)).toEqual(["ander"]);
    expect(ids(drawn(file, "bestuur").successors)).toEqual(["ander"]);
    expect(drawn(file, "bestuur").predecessors).toEqual([]);
  });

  it("has political responsibility as a duty of its office and nowhere among the relations", () => {
    const file: OrgFile = {
      ...drawOrg(`
        Ministerie [ministry]
          Minister [political-office]
          Bestuur [directorate-general]
            Afdeling [department]
      `),
      relations: [{ id: "r1", type: "political-responsibility", from: "minister", to: "bestuur" }],
    };
    expect(drawn(file, "minister").duties?.stated.map(({ unit }) => unit.id)).toEqual(["bestuur"]);
    expect(drawn(file, "minister").relations).toEqual([]);
    expect(drawn(file, "bestuur").relations).toEqual([]);
    expect(drawn(file, "bestuur").answers).toMatchObject({ kind: "stated", via: null });
    const derived = drawn(file, "afdeling").answers;
    expect(derived).toMatchObject({ kind: "derived", via: { id: "bestuur" } });
    expect(derived.offices.map(({ office }) => office.id)).toEqual(["minister"]);
    expect(drawn(file, "minister").answers).toMatchObject({ kind: "self", offices: [] });
  });

  it("keeps apart what holds, what has ended and what is still to come", () => {
    const file: OrgFile = {
      ...plain,
      sources: [source("a"), source("b"), source("c")],
      relations: [
        { id: "r1", type: "serves", from: "bestuur", to: "ander", src: ["b"], valid: { from: "2010", to: "2020" } },
        { id: "r2", type: "serves", from: "bestuur", to: "afdeling", src: ["a"], valid: { from: "2020" } },
        { id: "r3", type: "serves", from: "bestuur", to: "ministerie", src: ["c"], valid: { from: "2030" } },
      ],
    };
    const profile = drawn(file, "bestuur");
    expect(groupOf(profile, "serves", "forward")).toEqual(["afdeling"]);
    expect(profile.pastRelations.map(({ type, entries }) => [type, ids(entries)])).toEqual([["serves", ["ander"]]]);
    expect(profile.sources.map(({ id }) => id)).toEqual(["a", "b"]);
    const earlier = unitProfile(orgModel(file), snapshotAt(orgModel(file), "2015-01-01"), "bestuur", "nl");
    expect(earlier?.relations.map(({ entries }) => ids(entries))).toEqual([["ander"]]);
    expect(earlier?.pastRelations).toEqual([]);
  });

  it("takes the source of the place on the day, and how sure it is where the place has none of its own", () => {
    const moved = withUnit({ ...plain, sources: [source("old"), source("new"), source("unit")] }, "afdeling", {
      src: ["unit"], confidence: "secondary",
      placements: [{ parent: "ander", to: "2020", src: ["old"] }, { parent: "bestuur", from: "2020", src: ["new"] }],
    });
    const profile = drawn(moved, "afdeling");
    expect(profile.chain.map(({ unit, confidence }) => [unit.id, confidence])).toEqual([["ministerie", null], ["bestuur", null], ["afdeling", null]]);
    expect(profile.chain.map((step) => sourceIds(profile, step)).at(-1)).toEqual(["new"]);
    const inherited = drawn(withUnit(moved, "afdeling", { placements: [{ parent: "bestuur" }] }), "afdeling");
    expect(inherited.chain.at(-1)).toMatchObject({ confidence: "secondary" });
    expect(sourceIds(inherited, inherited.chain.at(-1) ?? inherited.validCite)).toEqual(["unit"]);
  });

  it("says how each step hangs, and whether the unit stands outside the line", () => {
    const file = drawOrg(`
      Alles [group]
        Ministerie [ministry]
          Staf {staff}
            Bureau {dotted}
        Buiten [group] {beside}
          Raad [zbo]
    `);
    expect(drawn(file, "bureau").chain.map(({ line }) => line)).toEqual([null, "staff", "dotted"]);
    expect(["bureau", "ministerie", "raad", "buiten"].map((id) => drawn(file, id).isOutside)).toEqual([false, false, true, true]);
  });

  it("names nobody of today beside the last office of what is gone, and tells that office once", () => {
    const file: OrgFile = {
      ...drawOrg(`
        Ministerie [ministry]
          Minister [political-office]
          Oud (2001..2010)
          Ouder (2001..2010)
      `),
      offices: [{ id: "m", unit: "minister", role: "political", title: { nl: "minister" } }],
      people: [{ id: "an", name: "An" }],
      terms: [{ office: "m", person: "an", from: "2024" }],
      relations: [{ id: "r1", type: "remote-responsibility", from: "minister", to: "ouder", valid: { from: "2001", to: "2010" } }],
    };
    const said = drawn(withUnit(file, "oud", { answersTo: "minister" }), "oud").answers;
    expect(said.offices.map(({ office, holders }) => [office.id, holders])).toEqual([["minister", []]]);
    const related = drawn(file, "ouder").answers;
    expect(related).toMatchObject({ kind: "ended", before: [] });
    expect(related.offices.map(({ remote, until }) => [remote, until])).toEqual([[true, "2010"]]);
  });

  it("calls a name earlier only once it has ended", () => {
    const file = withUnit(plain, "ander", { names: [{ nl: "Eerst", to: "2010" }, { nl: "Nu", from: "2010", to: "2030" }, { nl: "Straks", from: "2030" }] });
    expect(drawn(file, "ander").formerNames.map(({ text }) => text)).toEqual(["Eerst"]);
    const before = unitProfile(orgModel(file), snapshotAt(orgModel(file), "2009-06-01", { withFormer: true }), "ander", "nl");
    expect(before?.formerNames).toEqual([]);
  });

  it("has the missions of a unit with their source, and that the grouping is ours", () => {
    const profile = drawn({
      ...plain,
      sources: [source("a")],
      themes: [{ id: "o1", kind: "mission", label: { nl: "Wonen" }, subjects: [], units: ["ander"], src: ["a"], note: { nl: "Onze indeling" } }],
    }, "ander");
    expect(profile.missions.map((mission) => [mission.words.text, sourceIds(profile, mission), mission.note?.text])).toEqual([["Wonen", ["a"], "Onze indeling"]]);
  });

  it("keeps another part in the same thing, from whichever table", () => {
    const profile = drawn({
      ...plain,
      subjects: [{ id: "wet", label: { nl: "Grondwet" }, units: [{ unit: "ander", role: "policy" }] }],
      topics: [{ id: "t1", unit: "ander", role: "responsible", label: { nl: "Grondwet" } }],
    }, "ander");
    expect(profile.topics.map(({ label, role }) => [label.text, role])).toEqual([["Grondwet", "policy"], ["Grondwet", "responsible"]]);
  });

  it("names every other unit in a subject once, and a topic of the same name not again", () => {
    const profile = drawn({
      ...plain,
      subjects: [{
        id: "wonen", label: { nl: "Wonen", en: "Housing" }, synonyms: { nl: ["huis"], en: ["home"] },
        units: [{ unit: "ander", role: "policy" }, { unit: "bestuur", role: "finances" }],
      }],
      topics: [
        { id: "t1", unit: "ander", role: "policy", label: { nl: "wonen", en: "housing" } },
        { id: "t2", unit: "ander", role: "executes", label: { nl: "bouwen" }, synonyms: ["stenen"] },
      ],
    }, "ander", "en");
    expect(profile.topics.map(({ label, role, others, synonyms }) => [label.text, role, others.map(({ unit }) => unit.id), synonyms])).toEqual([
      ["Housing", "policy", ["bestuur"], ["home"]], ["bouwen", "executes", [], ["stenen"]],
    ]);
  });
});
