/** What is drawn of a stop: large enough to read, nothing over anything else, and nothing left out without a word. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { placeSources } from "@/core/handout/chartSources";
import { deckOf } from "@/core/handout/deck";
import { slideRoom } from "@/core/handout/slides";
import { stopChart, type StopChart } from "@/core/handout/stopChart";
import { overlaps } from "@/core/layout/geometry";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import type { Tour } from "@/core/org/tourFormat";
import { fonts } from "@/core/scene/textMetrics";
import { decodeView } from "@/core/view/urlCodec";
import { shippedFile } from "../../support/shippedFile";

let model: OrgModel;
beforeAll(() => {
  model = orgModel(shippedFile());
});

const chartOf = (address: string): StopChart | null => stopChart(model, decodeView(address), "nl", slideRoom);
const pointsOf = ({ scale }: StopChart): number => fonts.body.size * 16 * scale * 0.75;
const idsOf = (chart: StopChart | null): readonly string[] => chart?.scene.cards.map(({ id }) => id) ?? [];

function faultsOf(chart: StopChart): readonly string[] {
  const { scene: { cards }, bounds, scale, missing, day } = chart;
  const ids = new Set(cards.map(({ id }) => id));
  const faults: string[] = [];
  if (bounds.width * scale > slideRoom.width + 0.5 || bounds.height * scale > slideRoom.height + 0.5) faults.push("does not fit");
  if (pointsOf(chart) < slideRoom.leastPoints && cards.filter(({ parentId }) => parentId !== null).length > 4) faults.push("too small");
  cards.forEach((a, index) => cards.slice(index + 1).forEach((b) => {
    if (overlaps(a.box, b.box)) faults.push(`${a.id} lies over ${b.id}`);
  }));
  for (const card of cards) {
    if (card.parentId !== null && !ids.has(card.parentId)) faults.push(`${card.id} hangs on nothing`);
    const parts = day.drawn.childrenOf.get(card.id) ?? [];
    if ((missing.get(card.id) ?? 0) !== parts.filter((part) => !ids.has(part)).length) faults.push(`${card.id} miscounts`);
    if ((chart.lines.get(card.id) ?? []).length === 0) faults.push(`${card.id} has no words`);
  }
  if (chart.shown > cards.length || chart.shown > chart.total) faults.push("counts too many");
  return faults;
}

describe("the chart of a stop", () => {
  it("holds for every unit, on its own day and on another, and for subjects, ways and changes", () => {
    const units = model.file.units.map(({ id }) => id);
    const unit = fc.constantFrom(...units);
    const day = fc.constantFrom("", "&date=2010-10-14", "&date=2013-01-01&basis=decree", "&date=2012-11-05&against=2012-11-04", "&date=2024-07-02&against=2024-07-01");
    const address = fc.oneof(
      fc.tuple(unit, day).map(([id, on]) => `unit=${id}${on}`),
      fc.constantFrom(...model.file.subjects.map(({ id }) => id)).map((id) => `subject=${id}`),
      fc.tuple(unit, unit).map(([a, b]) => `path=${a}~${b}`),
      fc.tuple(unit, day).map(([id, on]) => `root=${id}${on}`),
      fc.constantFrom("agency", "zbo", "directorate-general", "political-office").map((kind) => `kind=${kind}`),
    );
    fc.assert(fc.property(address, (query) => {
      const chart = chartOf(query);
      expect({ query, faults: chart === null ? [] : faultsOf(chart) }).toEqual({ query, faults: [] });
    }), { numRuns: 40 });
  });

  it("draws what the stop is about: the unit and what it hangs on, the kind, both ends of a way", () => {
    expect(idsOf(chartOf("unit=logius"))).toEqual(expect.arrayContaining(["bzk", "logius"]));
    expect(idsOf(chartOf("path=rvb~aivd"))).toEqual(expect.arrayContaining(["rvb", "aivd"]));
    // Who makes the policy and who does the work, before who only has a part in it.
    expect(idsOf(chartOf("subject=brp"))).toEqual(expect.arrayContaining(["rvig", "dir-digitale-overheid"]));
    const agencies = chartOf("kind=agency")?.scene.cards.filter(({ kind }) => kind === "agency");
    expect(agencies?.length).toBeGreaterThan(1);
    expect(agencies?.every(({ marked }) => marked)).toBe(true);
  });

  it("starts lower down where the way up is too long for the room", () => {
    const chart = stopChart(model, decodeView("unit=rvb"), "nl", { width: 480, height: 200, leastPoints: 12 });
    expect(idsOf(chart)).toContain("rvb");
    expect(idsOf(chart)).not.toContain("bzk");
    expect(chart?.scale).toBeGreaterThan(1);
  });

  it("says on the card what changed, in words", () => {
    const chart = chartOf("date=2010-10-14&against=2010-10-13");
    const words = [...chart?.lines.values() ?? []].flat().map(({ text }) => text).join(" ");
    expect(words).toMatch(/nieuw/);
    expect(words).toMatch(/gestopt|verplaatst/);
  });

  it("keeps who answers apart from what sits under what", () => {
    const links = chartOf("unit=dgobdr")?.scene.links ?? [];
    expect(new Set(links.map(({ grammar }) => grammar))).toEqual(new Set(["tree", "answers"]));
  });

  it("has nothing to draw for a page or for another organisation", () => {
    expect(chartOf("page=mother")).toBeNull();
    expect(chartOf("elsewhere=e-rijbewijs")).toBeNull();
  });
});

describe("the tours that we ship, as decks", () => {
  const folder = join(import.meta.dirname, "../../../data/tours");
  const tours = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Tour);

  it.each(tours.map((tour) => [tour.id, tour] as const))("has a readable chart, a caption and sources at each stop: %s", (_, tour) => {
    for (const lang of ["nl", "en"] as const) {
      const deck = deckOf(tour, model, { lang, room: slideRoom, addressOf: ({ view }) => `https://example.nl/?${view}` });
      expect(deck.stops).toHaveLength(tour.stops.length);
      for (const { chart, caption, chartSources, sentence } of deck.stops) {
        expect(sentence.lang).toBe(lang);
        expect(caption).not.toBe("");
        if (chart === null) continue;
        expect(faultsOf(chart)).toEqual([]);
        expect(pointsOf(chart)).toBeGreaterThanOrEqual(slideRoom.leastPoints);
        expect(chartSources.length).toBeGreaterThan(0);
      }
      expect(deck.sources.map(({ number }) => number)).toEqual(deck.sources.map((_source, index) => index + 1));
    }
  });

  it("rests each drawn place on a document where there is one", () => {
    const chart = chartOf("unit=dgdoo");
    const kinds = chart === null ? [] : placeSources(model, chart.day, "dgdoo").map((id) => model.sourceById.get(id)?.kind);
    expect(kinds).toHaveLength(1);
    expect(["law", "decree", "gazette", "organogram", "register"]).toContain(kinds[0]);
  });
});
