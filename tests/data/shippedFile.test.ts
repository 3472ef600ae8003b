// @vitest-environment node
/** What holds for the shipped organisation as a whole: every id leads somewhere and every text can be read. */
import { describe, expect, it } from "vitest";
import { dataFiles, objectsIn, shippedData } from "./shippedData";

const data = shippedData();
const objects = [...dataFiles()].flatMap(([name, file]) => objectsIn(file, name));

const unitIds: ReadonlySet<string> = new Set(data.units.map(({ id }) => id));
const sourceIds: ReadonlySet<string> = new Set(data.sources.map(({ id }) => id));
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Units of which no source is known. Add one only with the reason why it is shown all the same. */
const WITHOUT_SOURCE: readonly string[] = [];

/** Read in the research, but everything they say is said by a better source. */
const READ_BUT_NOT_CITED: readonly string[] = ["ro-mandaat", "abd-vac-sg"];

/** Texts that have no English yet, as the test prints them. English may be missing, but never by oversight. */
const ONLY_DUTCH: readonly string[] = [];

describe("ids", () => {
  it("are given once", () => {
    for (const records of [
      data.units, data.sources, data.offices, data.people, data.relations, data.figures, data.topics, data.subjects,
      data.themes, data.elsewhere, data.contradictions, data.unknowns, data.events,
    ]) {
      expect(records.length).toBeGreaterThan(0);
      expect(repeated(records.map(({ id }) => id))).toEqual([]);
    }
    expect(repeated(data.facts.map(({ key }) => key))).toEqual([]);
    expect(repeated(data.descriptions.map(({ unit }) => unit))).toEqual([]);
  });

  it("of sources all exist, and every source is used", () => {
    const used = objects.flatMap(([path, { src }]) =>
      Array.isArray(src) ? src.map((id) => ({ path, id: String(id) })) : [],
    );
    expect(used.length).toBeGreaterThan(2000);
    expect(used.filter(({ id }) => !sourceIds.has(id))).toEqual([]);
    const usedIds = new Set(used.map(({ id }) => id));
    expect([...sourceIds].filter((id) => !usedIds.has(id))).toEqual(READ_BUT_NOT_CITED);
  });

  it("of units all exist", () => {
    const links = [
      ...data.units.flatMap(({ placements }) => placements.flatMap(({ parent }) => parent ?? [])),
      ...data.units.flatMap(({ answersTo = "unknown" }) => (answersTo === "unknown" ? [] : answersTo)),
      ...[data.descriptions, data.tasks, data.offices, data.figures, data.topics].flatMap((records) =>
        records.map(({ unit }) => unit),
      ),
      ...data.relations.flatMap(({ from, to }) => [from, to]),
      ...data.subjects.flatMap(({ units }) => units.map(({ unit }) => unit)),
      ...[data.themes, data.contradictions, data.unknowns].flatMap((records) => records.flatMap(({ units }) => units)),
      ...data.elsewhere.flatMap(({ unit = [] }) => unit),
      ...data.words.flatMap(({ about }) => (about.type === "unit" ? about.id : [])),
      ...data.events.flatMap(({ before, after }) => [...before, ...after]),
      ...data.aliases.map(({ to }) => to),
      ...data.meta.roots,
      data.meta.subject,
    ];
    expect(links.length).toBeGreaterThan(1500);
    expect(links.filter((id) => !unitIds.has(id))).toEqual([]);
    expect(data.aliases.filter(({ from }) => unitIds.has(from))).toEqual([]);
  });

  it("of subjects, seats and people all exist and are used", () => {
    const subjectIds = new Set(data.subjects.map(({ id }) => id));
    expect(data.themes.flatMap(({ subjects }) => subjects).filter((id) => !subjectIds.has(id))).toEqual([]);
    const held = new Set(data.terms.map(({ office }) => office));
    const holders = new Set(data.terms.map(({ person }) => person));
    expect(data.offices.filter(({ id }) => !held.has(id))).toEqual([]);
    expect(data.people.filter(({ id }) => !holders.has(id))).toEqual([]);
    expect([...held].filter((id) => !data.offices.some((office) => office.id === id))).toEqual([]);
    expect([...holders].filter((id) => !data.people.some((person) => person.id === id))).toEqual([]);
  });
});

describe("the tree of today", () => {
  /** The place that has not ended. */
  const openPlaces = data.units.map(({ id, placements }) => ({ id, open: placements.filter(({ to }) => to === undefined) }));
  const parentOf = new Map(openPlaces.map(({ id, open }) => [id, open[0]?.parent ?? null]));
  const pathOf = (id: string): readonly string[] => {
    const path = [id];
    for (let up = parentOf.get(id); up !== null && up !== undefined; up = parentOf.get(up)) {
      if (path.includes(up)) return [...path, up, "and round again"];
      path.push(up);
    }
    return path;
  };

  /** Bodies that never came under the ministry, or of which no source says so: in the file for what happened to them. */
  const OUTSIDE: readonly string[] = ["coa", "politie-bes"];

  it("gives every unit of today one place, and one that is gone one at most", () => {
    const inNoTree = new Set(OUTSIDE);
    for (const { id, kind } of data.units) if (kind === "other-ministry" || kind === "task") inNoTree.add(id);
    const gone = new Set(data.units.filter(({ status }) => status === "former").map(({ id }) => id));
    expect(openPlaces.filter(({ id, open }) => open.length !== 1 && !(open.length === 0 && (gone.has(id) || inNoTree.has(id))))).toEqual([]);
    expect(openPlaces.filter(({ id, open }) => inNoTree.has(id) && open.length > 0)).toEqual([]);
  });

  it("has one root, and every unit with a place hangs on it", () => {
    const placed = openPlaces.filter(({ open }) => open.length > 0).map(({ id }) => id);
    const roots = placed.filter((id) => parentOf.get(id) === null);
    expect(roots).toEqual(["bzk-en-omgeving"]);
    expect(data.meta.roots).toEqual(roots);
    // What went to another ministry hangs there, and so stands in no tree.
    const tops = new Set(["bzk-en-omgeving", ...data.units.filter(({ kind }) => kind === "other-ministry").map(({ id }) => id)]);
    expect(placed.filter((id) => !tops.has(pathOf(id).at(-1) ?? ""))).toEqual([]);
  });

  it("has no living unit under an ended one, and no other ministry's unit inside BZK", () => {
    const byId = new Map(data.units.map((unit) => [unit.id, unit]));
    const orphans = data.units
      .filter(({ status }) => status !== "former")
      .filter(({ id }) => pathOf(id).some((up) => byId.get(up)?.status === "former"));
    expect(orphans.map(({ id }) => id)).toEqual([]);
    const foreign = data.units.filter(({ belongsTo }) => belongsTo !== undefined);
    expect(foreign.filter(({ id }) => pathOf(id).includes("bzk")).map(({ id }) => id)).toEqual([]);
  });

  it("gives brothers and sisters different places, the directorates-general in the order of the chart", () => {
    const places = data.units.flatMap(({ id, placements }) =>
      placements
        .filter(({ to, order }) => to === undefined && order !== undefined)
        .map(({ parent, order }) => ({ id, parent, order: order ?? 0 })),
    );
    expect(places).toHaveLength(296);
    expect(repeated(places.map(({ parent, order }) => `${parent} ${order}`))).toEqual([]);
    const kindOf = new Map(data.units.map(({ id, kind }) => [id, kind]));
    const directorates = places
      .filter(({ id, parent }) => parent === "sg" && kindOf.get(id) === "directorate-general")
      .toSorted((a, b) => a.order - b.order);
    expect(directorates.map(({ id }) => id)).toEqual(
      ["dgobdr", "dgdoo", "dgkr", "dgvb", "dgro", "dgvbr", "dgabd", "aivd"],
    );
  });
});

describe("what a reader sees", () => {
  it("is there in Dutch, without loose blanks", () => {
    const texts = objects.filter(([, { nl, en }]) => typeof nl === "string" || typeof en === "string");
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(([, { nl }]) => typeof nl !== "string" || nl === "").map(([path]) => path)).toEqual([]);
    const untidy = texts.filter(([, { nl, en }]) => [nl, en].some((text) => typeof text === "string" && text !== text.trim()));
    expect(untidy.map(([path]) => path)).toEqual([]);
  });

  it("is there in English too, except what the sources support", () => {
    const onlyDutch = objects
      .filter(([path, { nl, en }]) => typeof nl === "string" && en === undefined && !path.startsWith("sources.json"))
      .map(([path]) => path);
    expect(onlyDutch).toEqual(ONLY_DUTCH);
  });

  it("links only to the web", () => {
    const isAddress = (link: unknown) => typeof link === "string" && /^https?:\/\/[^/\s]+\.[^\s]+$/.test(link);
    const links = objects.flatMap(([path, { url, website }]) =>
      [url, website].filter((link) => link !== undefined).map((link) => ({ path, link })),
    );
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter(({ link }) => !isAddress(link))).toEqual([]);
  });

  it("rests on a source for every unit that is an organisation", () => {
    const bare = data.units.filter(({ kind, src = [] }) => kind !== "group" && src.length === 0).map(({ id }) => id);
    expect(bare).toEqual(WITHOUT_SOURCE);
  });
});
