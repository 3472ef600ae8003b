import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgEvent } from "@/core/org/fileFormat";
import { changeStops, eventsAround, inOrder, stopBeside } from "@/core/time/changeStops";
import { drawOrg } from "../../support/drawOrg";

const event = (date: string): OrgEvent => ({ id: `e${date}`, date, type: "created", before: [], after: [], title: { nl: date } });
const events = ["2012-11-05", "2010-10-14", "2014", "1798-02-12"].map(event);
const file = drawOrg(`
  BZK [ministry]
    A (2001..2010-06-05)
    Elders [other-ministry] (1877..)
`, { events });
const stops = changeStops(file);

describe("where a reader stops on the way from change to change", () => {
  it("is every begin and end of a unit and every event, once, and no other ministry's", () => {
    expect(stops).toEqual(["1798-02-12", "2001-01-01", "2010-06-05", "2010-10-14", "2012-11-05", "2014-01-01"]);
  });

  it("goes from each to the next and back, and ends at the ends", () => {
    expect(stopBeside(stops, "2010-10-14", 1, "1798-01-01", "2026-01-01")).toBe("2012-11-05");
    expect(stopBeside(stops, "2012-11-05", -1, "1798-01-01", "2026-01-01")).toBe("2010-10-14");
    expect(stopBeside(stops, "1798-02-12", -1, "1798-01-01", "2026-01-01")).toBeNull();
    expect(stopBeside(stops, "2011-01-01", 1, "1798-01-01", "2012-01-01")).toBeNull();
    fc.assert(fc.property(fc.constantFrom(...stops), (day) => {
      const next = stopBeside(stops, day, 1, "1798-01-01", "2026-01-01");
      if (next !== null) expect(stopBeside(stops, next, -1, "1798-01-01", "2026-01-01")).toBe(day);
    }));
  });

  it("knows what happened on the day, and the nearest before and after", () => {
    const { here, before, after } = eventsAround(inOrder(events), "2012-11-05", 2);
    const decree: OrgEvent = { ...event("2014"), id: "d", type: "decree" };
    expect(eventsAround(inOrder([decree, ...events]), "2014-01-01", 0).here.map(({ id }) => id)).toEqual(["e2014", "d"]);
    expect([here, before, after].map((list) => list.map(({ date }) => date))).toEqual([["2012-11-05"], ["2010-10-14", "1798-02-12"], ["2014"]]);
  });
});
