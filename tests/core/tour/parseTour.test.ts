/** Whatever text comes in, there is an answer: a tour or the reasons why not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTour, readTour } from "@/core/org/parseTour";
import { MAX_SENTENCE_CHARS, MAX_STOPS, MAX_TOUR_CHARS, TOUR_FORMAT, type Tour } from "@/core/org/tourFormat";
import { tourProblemText } from "@/core/org/tourProblem";
import { writeTour } from "@/core/tour/draft";
import { anyTour } from "./anyTour";

const stop = { view: "unit=logius", text: { nl: "Een zin." } };
const good = { format: TOUR_FORMAT, id: "proef", title: { nl: "Proef" }, stops: [stop] };
const found = (value: unknown, isDraft = false) =>
  readTour(value, { isDraft }).problems.map(({ severity, code, stop: at, field }) => [severity, code, at, field].filter((part) => part !== null && part !== undefined).join(" "));

describe("parseTour", () => {
  it("gives back what was written", () => {
    fc.assert(fc.property(anyTour, fc.boolean(), (tour, isBrief) => {
      expect(parseTour(writeTour(tour, isBrief))).toEqual({ tour, problems: [] });
    }));
  });

  it("never throws, and says why in both languages", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.jsonValue().map((value) => JSON.stringify({ ...good, ...(value as object) }))), (text) => {
      const { tour, problems } = parseTour(text);
      expect(tour !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
      for (const problem of problems) for (const lang of ["nl", "en"] as const) expect(tourProblemText(problem, lang)).not.toMatch(/undefined|\?\?/);
    }));
  });

  it("takes any value in any field for what it is", () => {
    fc.assert(fc.property(fc.constantFrom("id", "title", "intro", "minutes", "stops", "__proto__"), fc.jsonValue(), (field, value) => {
      const { tour } = readTour({ ...good, [field]: value });
      if (tour !== null) expect(parseTour(writeTour(tour))).toEqual({ tour, problems: [] });
    }));
    fc.assert(fc.property(fc.constantFrom("view", "text", "notes", "src"), fc.jsonValue(), (field, value) => {
      const { tour } = readTour({ ...good, stops: [{ ...stop, [field]: value }] });
      if (tour !== null) expect(parseTour(writeTour(tour))).toEqual({ tour, problems: [] });
    }));
  });

  it.each([
    ["", "empty-file"], ["  \n", "empty-file"], ["{", "not-json"], ["null", "not-a-tour"], ["[]", "not-a-tour"], ["{}", "not-a-tour"],
    ['{"format":"organogram/1"}', "not-a-tour"], ['{"format":"organogram-tour/2"}', "newer-tour"], [" ".repeat(MAX_TOUR_CHARS + 1), "too-large"],
  ])("refuses %j", (text, code) => {
    expect(parseTour(text)).toEqual({ tour: null, problems: [{ code, severity: "error", stop: null }] });
  });

  it("says where it is wrong", () => {
    expect(found({ ...good, id: "A b" })).toEqual(["error bad-id id"]);
    expect(found({ ...good, stops: undefined })).toEqual(["error wrong-type stops"]);
    expect(found({ ...good, stops: [] })).toEqual(["error no-stops"]);
    expect(found({ ...good, title: {} })).toEqual(["error no-title"]);
    expect(found({ ...good, minutes: 2.5 })).toEqual(["error bad-number minutes"]);
    expect(found({ ...good, stops: [stop, { ...stop, text: { en: " " } }] })).toEqual(["error no-words 1"]);
    expect(found({ ...good, stops: [stop, { text: { nl: "Zin" } }] })).toEqual(["error missing-field 1 view"]);
    expect(found({ ...good, stops: [{ ...stop, view: "javascript:alert(1)" }] })).toEqual(["error bad-view 0 view"]);
    expect(found({ ...good, stops: [{ ...stop, text: { nl: "a".repeat(MAX_SENTENCE_CHARS + 1) } }] })).toEqual(["error too-long 0 text.nl"]);
    expect(found({ ...good, stops: Array.from({ length: MAX_STOPS + 1 }, () => stop) })).toEqual(["error too-many-stops stops"]);
    expect(tourProblemText({ code: "no-words", severity: "error", stop: 1 }, "nl")).toBe("Stop 2: deze stop zegt niets.");
  });

  it("warns of fields that it does not know and leaves them out", () => {
    const { tour, problems } = readTour({ ...good, colour: "red", stops: [{ ...stop, sound: "bell" }] });
    expect(problems.map(({ severity, code, field }) => [severity, code, field])).toEqual([["warning", "unknown-field", "colour"], ["warning", "unknown-field", "sound"]]);
    expect(tour).toEqual(good);
  });

  it("lets a draft lack what is still to be written", () => {
    expect(found({ ...good, title: {}, stops: [] }, true)).toEqual([]);
    expect(found({ ...good, stops: [{ view: "", text: {} }] }, true)).toEqual([]);
  });

  it("cleans text, and lets markup be the characters that it is", () => {
    const tour = readTour({ ...good, title: { nl: " \u202eA\u0000B  " }, stops: [{ ...stop, view: "?unit=rvb", text: { nl: "<img src=x onerror=alert(1)>" } }] }).tour as Tour;
    expect(tour.title).toEqual({ nl: "A B" });
    expect(tour.stops[0]).toEqual({ view: "unit=rvb", text: { nl: "<img src=x onerror=alert(1)>" } });
  });
});
