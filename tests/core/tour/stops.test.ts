import { describe, expect, it } from "vitest";
import type { Tour } from "@/core/org/tourFormat";
import { TOUR_FORMAT } from "@/core/org/tourFormat";
import { orgModel } from "@/core/org/orgModel";
import { checkOurTour, checkTour } from "@/core/tour/checkTour";
import { isAtStop, stopAddress } from "@/core/tour/stopAddress";
import { stopEvidence } from "@/core/tour/stopEvidence";
import { stopLabel } from "@/core/tour/stopLabel";
import { stopView } from "@/core/tour/stops";
import { startView } from "@/core/view/viewState";
import { drawOrg, DRAWN_DAY, withUnit } from "../../support/drawOrg";

const source = (id: string) => ({ id, kind: "web", title: `Titel ${id}` }) as const;
const file = withUnit(drawOrg(`
  BZK [ministry]
    SG [leadership]
      Wonen [directorate]
      Oud [directorate] (2001..2010)
`, {
  sources: ["s1", "s2", "s3", "s4"].map(source),
  tasks: [{ unit: "wonen", text: { nl: "Taak" }, src: ["s2"] }],
  subjects: [{ id: "huur", label: { nl: "Huur", en: "Rent" }, units: [{ unit: "wonen", role: "policy", src: ["s3"] }] }],
  events: [{ id: "e1", date: "2010-03-01", type: "abolished", before: ["oud"], after: [], title: { nl: "Weg" }, src: ["s4"] }],
  aliases: [{ from: "huisvesting", to: "wonen" }],
}), "wonen", { names: [{ nl: "Directie Oud", to: "2015" }, { nl: "Directie Wonen", en: "Housing", abbr: "DW", from: "2015" }], src: ["s1"] });
const model = orgModel(file);
const stop = (view: string, src?: readonly string[]) => ({ view, text: { nl: "Zin.", en: "Sentence." }, ...(src === undefined ? {} : { src }) });
const tour = (...stops: Tour["stops"]): Tour => ({ format: TOUR_FORMAT, id: "proef", title: { nl: "Proef", en: "Trial" }, stops });
const codes = (problems: ReturnType<typeof checkTour>) => problems.map(({ code, severity, stop: at, id }) => `${severity} ${code} ${at} ${id ?? ""}`.trim());

describe("checkTour", () => {
  it("finds nothing in what is there", () => {
    const good = tour(stop("", ["s1"]), stop("unit=wonen", ["s1"]), stop("unit=huisvesting", ["s2"]), stop("subject=huur", ["s3"]), stop("v=1&unit=oud&date=2005-01-01", ["s1"]), stop("v=1&date=2010-06-01&against=2009-01-01", ["s4"]));
    expect(checkOurTour(model, good)).toEqual([]);
  });

  it("names what is not", () => {
    expect(codes(checkTour(model, tour(
      stop("unit=niets"), stop("v=1&unit=oud&date=2020-01-01"), stop("subject=niets"), stop("unit=wonen", ["s9"]), stop("v=1&page=known"), stop("date=vandaag"), stop("v=1&open=niets~wonen"),
    )))).toEqual([
      "warning unknown-place 0 niets", "warning absent-place 1 oud", "warning unknown-place 2 niets", "warning unknown-source 3 s9",
      "warning not-a-chart-view 4", "warning unreadable-view 5", "warning unknown-place 6 niets",
    ]);
  });

  it("asks of ours a source and two languages", () => {
    expect(codes(checkOurTour(model, { ...tour({ view: "", text: { nl: "Zin." } }), title: { nl: "Proef" } })))
      .toEqual(["error one-language null", "error one-language 0", "error unsourced 0"]);
  });
});

describe("a stop", () => {
  it("keeps of a view what the chart shows, and asks for nothing else", () => {
    const view = { ...startView, selectedId: "wonen", lang: "en", theme: "dark", page: "known", comparedIds: ["sg"], tour: { id: "a", stop: 1 }, presenting: true, mode: "list" } as const;
    expect(stopAddress(view)).toBe("unit=wonen");
    expect(stopView(stop("v=1&unit=wonen&page=quiz&present=1&lang=en&theme=dark&tour=a~2&view=list")).view).toEqual({ ...startView, selectedId: "wonen" });
  });

  it("knows whether the reader is still there", () => {
    const view = stopView(stop("unit=wonen")).view;
    expect(isAtStop(model, view, stop("unit=wonen"))).toBe(true);
    expect(isAtStop(model, view, stop("unit=huisvesting"))).toBe(true);
    expect(isAtStop(model, { ...view, toggledIds: new Set(["sg"]), orientation: "right" }, stop("unit=wonen"))).toBe(true);
    expect(isAtStop(model, view, stop(`v=1&unit=wonen&date=${DRAWN_DAY}`))).toBe(true);
    expect(isAtStop(model, { ...view, selectedId: "sg" }, stop("unit=wonen"))).toBe(false);
    expect(isAtStop(model, { ...view, date: "2012-01-01" }, stop("unit=wonen"))).toBe(false);
    expect(isAtStop(model, { ...view, selectedId: null, path: ["sg", "wonen"] }, stop("v=1&path=wonen~sg"))).toBe(false);
  });

  it("is called after what it shows, by the name of its day", () => {
    const label = (view: string, lang: "nl" | "en" = "nl") => stopLabel(model, stop(view), lang);
    expect(label("")).toEqual({ text: "Het hele schema", lang: "nl" });
    expect(label("unit=wonen", "en")).toEqual({ text: "Housing", lang: "en" });
    expect(label("unit=sg", "en")).toEqual({ text: "SG", lang: "nl" });
    expect(label("v=1&unit=wonen&date=2012-01-01")).toEqual({ text: "Directie Oud, 1 januari 2012", lang: "nl" });
    expect(label("subject=huur", "en")).toEqual({ text: "Rent", lang: "en" });
    expect(label("v=1&path=wonen~sg")).toEqual({ text: "DW – SG", lang: "nl" });
    expect(label("v=1&date=2010-06-01&against=2009-01-01").text).toBe("Wat veranderde van 1 januari 2009 tot en met 1 juni 2010");
    expect(label("unit=niets").text).toBe("niets");
  });

  it("offers the sources of what it shows, and those that it has", () => {
    const ids = (view: string, src?: readonly string[]) => stopEvidence(model, stop(view, src)).map(({ id }) => id);
    expect(ids("unit=huisvesting")).toEqual(["s1", "s2", "s3"]);
    expect(ids("subject=huur", ["s1"])).toEqual(["s1", "s3"]);
    expect(ids("v=1&date=2010-06-01&against=2009-01-01")).toEqual(["s4"]);
    expect(ids("")).toEqual([]);
  });
});
