import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_STOPS, type Tour } from "@/core/org/tourFormat";
import { addStop, changeStop, emptyTour, freeId, insertStop, isFull, moveStop, removeStop, slugOf, withText } from "@/core/tour/draft";
import { anyTour } from "./anyTour";

/** Each stop with a view of its own, so that none can stand in for another. */
const numbered = anyTour.map((tour): Tour => ({ ...tour, stops: tour.stops.map((stop, at) => ({ ...stop, view: `unit=u${at}` })) }));
const place = fc.integer({ min: -1, max: 7 });

describe("a tour in the making", () => {
  it("keeps every stop when one is moved, and puts that one where it was sent", () => {
    fc.assert(fc.property(numbered, place, place, (tour, from, to) => {
      const moved = moveStop(tour, from, to);
      expect(new Set(moved.stops)).toEqual(new Set(tour.stops));
      expect(moved.stops).toHaveLength(tour.stops.length);
      if (moved === tour) return;
      expect(moved.stops[to]).toBe(tour.stops[from]);
      const others = (stops: Tour["stops"]) => stops.filter((stop) => stop !== tour.stops[from]);
      expect(others(moved.stops)).toEqual(others(tour.stops));
      expect(moveStop(moved, to, from)).toEqual(tour);
    }));
  });

  it("is as it was when a stop is taken out and put back", () => {
    fc.assert(fc.property(numbered, fc.nat(5), (tour, at) => {
      const stop = tour.stops[at];
      if (stop === undefined) expect(removeStop(tour, at)).toBe(tour);
      else expect(insertStop(removeStop(tour, at), at, stop)).toEqual(tour);
    }));
  });

  it("takes no more stops than a tour may have", () => {
    let tour = emptyTour("proef");
    for (let count = 0; count < MAX_STOPS; count++) tour = addStop(tour, `unit=u${count}`);
    expect(isFull(tour)).toBe(true);
    expect(addStop(tour, "unit=more")).toBe(tour);
  });

  it("leaves out a text that was emptied", () => {
    expect(withText({ nl: "Zin", en: "Sentence" }, "en", "")).toEqual({ nl: "Zin" });
    expect(changeStop(addStop(emptyTour("a"), ""), 0, { text: withText({}, "nl", "Zin ") }).stops).toEqual([{ view: "", text: { nl: "Zin " } }]);
  });
});

describe("names", () => {
  it("makes an id of any title that the format takes", () => {
    expect(slugOf("Wónen, in 5 minuten!")).toBe("wonen-in-5-minuten");
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }));
  });

  it("finds an id that is free", () => {
    expect(freeId("a", () => false)).toBe("a");
    expect(freeId("a", (id) => ["a", "a-2"].includes(id))).toBe("a-3");
  });
});
