/** Existence at its borders: stated and vague edges, known days, the file's own day, and the days after it. */
import { describe, expect, it } from "vitest";
import type { Unit } from "@/core/org/fileFormat";
import { existsOn, hasEndedBy } from "@/core/time/existsOn";

const AS_OF = "2026-01-01";
const unit = (changes: Partial<Unit>): Unit => ({
  id: "u", kind: "directorate", status: "current", names: [{ nl: "U" }], placements: [{ parent: null }], ...changes,
});
const on = (changes: Partial<Unit>, ...dates: string[]) => dates.map((date) => existsOn(unit(changes), date, AS_OF));

describe("on the file's day", () => {
  it("the status holds, whatever the dates say", () => {
    for (const dates of [{}, { valid: { to: "2020" } }, { valid: { from: "2030" } }, { attested: [{ at: "2010", src: [] }] }]) {
      expect(on({ status: "current", ...dates }, AS_OF)).toEqual(["yes"]);
      expect(on({ status: "uncertain", ...dates }, AS_OF)).toEqual(["uncertain"]);
      expect(on({ status: "former", ...dates }, AS_OF)).toEqual(["no"]);
    }
  });
});

describe("a stated edge", () => {
  it("known to the day is sharp", () => {
    const valid = { from: "2010-05-05", to: "2020-03-01" };
    expect(on({ status: "former", valid }, "2010-05-04", "2010-05-05", "2020-02-29", "2020-03-01")).toEqual(["no", "yes", "yes", "no"]);
  });

  it("that is vague is uncertain for as long as it can mean", () => {
    const valid = { from: "2010", to: "2020-03" };
    expect(on({ status: "former", valid }, "2009-12-31", "2010-01-01", "2010-12-30", "2010-12-31", "2020-02-29", "2020-03-01", "2020-03-31", "2020-04-01"))
      .toEqual(["no", "uncertain", "uncertain", "yes", "yes", "uncertain", "uncertain", "no"]);
  });

  it("that is vague is made sharper by a source within it", () => {
    expect(on({ valid: { from: "2010" }, attested: [{ at: "2010-06-01", src: [] }] }, "2010-05-31", "2010-06-01")).toEqual(["uncertain", "yes"]);
    expect(on({ status: "former", valid: { from: "2010-01-01", to: "2020" }, attested: [{ at: "2020-06-01", src: [] }] }, "2020-06-01", "2020-06-02", "2021-01-01"))
      .toEqual(["yes", "uncertain", "no"]);
  });

  it("that is vague is not made sharper by the heading under which the file keeps what is gone", () => {
    const placements = [{ parent: "a", from: "2010", to: "2019" }, { parent: "historie", from: "2019" }];
    expect(on({ status: "former", valid: { to: "2019" }, placements }, "2018-12-31", "2019-01-01", "2019-12-31", "2020-01-01"))
      .toEqual(["yes", "uncertain", "uncertain", "no"]);
  });

  it("holds against a source that contradicts it", () => {
    expect(on({ valid: { from: "2010-01-01" }, attested: [{ at: "2005-01-01", src: [] }] }, "2005-01-01", "2009-12-31")).toEqual(["no", "no"]);
    expect(on({ valid: { from: "2010" }, attested: [{ at: "2005-01-01", src: [] }] }, "2010-06-01")).toEqual(["uncertain"]);
    expect(on({ status: "former", valid: { from: "2010-01-01", to: "2020" }, attested: [{ at: "2022-01-01", src: [] }] }, "2019-12-31", "2020-06-01", "2022-01-01"))
      .toEqual(["yes", "uncertain", "no"]);
  });
});

describe("an edge that nobody states", () => {
  it("is uncertain for a year before the first known day, and further back there is nothing", () => {
    const attested = [{ at: "2015-07-01", src: [] }, { at: "2012-07-01", src: [] }];
    expect(on({ attested }, "2011-06-30", "2011-07-01", "2012-06-30", "2012-07-01", "2014-01-01", "2025-12-31"))
      .toEqual(["no", "uncertain", "uncertain", "yes", "yes", "yes"]);
  });

  it("a day that is known to the month only is certain at its end", () => {
    expect(on({ attested: [{ at: "2025-12", src: [] }] }, "2025-12-01", "2025-12-30", "2025-12-31")).toEqual(["uncertain", "uncertain", "yes"]);
  });

  it("is uncertain for a year after the last known day of a former unit, and never past the file's day", () => {
    const former = (at: string) => ({ status: "former", attested: [{ at, src: [] }] }) as const;
    expect(on(former("2015-07-01"), "2015-07-01", "2015-07-02", "2016-07-01", "2016-07-02")).toEqual(["yes", "uncertain", "uncertain", "no"]);
    expect(on(former("2025-12-01"), "2025-12-31", "2026-01-01", "2026-01-02")).toEqual(["uncertain", "no", "no"]);
  });

  it("before a stated end is uncertain for a year", () => {
    expect(on({ status: "former", valid: { to: "2020-03-01" } }, "2019-02-28", "2019-03-01", "2020-02-29", "2020-03-01")).toEqual(["no", "uncertain", "uncertain", "no"]);
    expect(on({ status: "former", valid: { to: "2020-03-01" }, attested: [{ at: "2015-03-01", src: [] }] }, "2015-03-01", "2018-01-01", "2020-02-29")).toEqual(["yes", "yes", "yes"]);
  });

  it("after a stated beginning of a former unit is uncertain for a year", () => {
    expect(on({ status: "former", valid: { from: "2011-01-01" } }, "2011-01-01", "2011-01-02", "2012-01-01", "2012-01-02")).toEqual(["yes", "uncertain", "uncertain", "no"]);
  });

  it("of a current unit: it exists from its first known day to the file's day", () => {
    expect(on({ asOf: "2024-05-01" }, "2023-04-30", "2023-05-01", "2024-05-01", "2025-12-31")).toEqual(["no", "uncertain", "yes", "yes"]);
  });

  it("of an uncertain unit: after its last known day it stays uncertain", () => {
    expect(on({ status: "uncertain", asOf: "2022-05-01" }, "2022-05-01", "2022-05-02", "2025-12-31", "2027-01-01")).toEqual(["yes", "uncertain", "uncertain", "uncertain"]);
  });

  it("the newest source of a former unit does not prove it: it may be the one that calls it former", () => {
    expect(on({ status: "former", valid: { to: "2023-01-01" }, asOf: "2024-07-02" }, "2023-01-01", "2024-07-02")).toEqual(["no", "no"]);
    expect(on({ status: "former", asOf: "2024-07-02" }, "2024-07-02")).toEqual(["no"]);
  });

  it("is also known from dated names and places", () => {
    expect(on({ names: [{ nl: "A", to: "2014-01-01" }, { nl: "B", from: "2014-01-01" }] }, "2012-12-31", "2013-01-01", "2013-12-31", "2014-01-01"))
      .toEqual(["no", "uncertain", "uncertain", "yes"]);
    expect(on({ status: "former", placements: [{ parent: null, to: "2014-01-01" }], attested: [{ at: "2010-01-01", src: [] }] }, "2013-12-31", "2014-01-01", "2015-01-01"))
      .toEqual(["yes", "uncertain", "no"]);
  });
});

describe("after the file's day", () => {
  it("nothing is certain, and what is former stays away", () => {
    expect(on({}, "2026-01-02", "2040-01-01")).toEqual(["uncertain", "uncertain"]);
    expect(on({ valid: { from: "2010-01-01", to: "2027-01-01" } }, "2026-12-31", "2027-01-01")).toEqual(["uncertain", "no"]);
    expect(on({ status: "former", valid: { from: "2010-01-01" } }, "2026-01-02")).toEqual(["no"]);
    expect(on({ status: "uncertain", valid: { from: "2026-06-01" } }, "2026-05-31", "2026-06-01")).toEqual(["no", "uncertain"]);
  });

  it("an end to come is a plan and proves nothing of the days before", () => {
    expect(on({ status: "uncertain", valid: { from: "2023-01-01", to: "2027-01-01" } }, "2023-01-01", "2025-06-01")).toEqual(["yes", "uncertain"]);
    expect(on({ status: "current", valid: { from: "2023-01-01", to: "2027-01-01" } }, "2025-06-01")).toEqual(["yes"]);
    expect(on({ status: "uncertain", valid: { to: "2026-07-01" } }, "2025-06-30", "2025-07-01", "2025-12-31", "2026-06-30", "2026-07-01"))
      .toEqual(["no", "uncertain", "uncertain", "uncertain", "no"]);
  });
});

describe("a unit without any date", () => {
  it("is known on the file's day only", () => {
    expect(on({}, "2024-12-31", "2025-01-01", "2025-12-31", AS_OF, "2026-01-02")).toEqual(["no", "uncertain", "uncertain", "yes", "uncertain"]);
    expect(on({ status: "uncertain" }, "2024-12-31", "2025-01-01", AS_OF, "2026-01-02")).toEqual(["no", "uncertain", "uncertain", "uncertain"]);
    expect(on({ status: "former" }, "1900-01-01", "2025-12-31", AS_OF)).toEqual(["no", "no", "no"]);
  });
});

describe("an ordering group", () => {
  it("follows its status on every day", () => {
    expect(on({ kind: "group", asOf: "2026-01-01" }, "1900-01-01", AS_OF, "2030-01-01")).toEqual(["yes", "yes", "yes"]);
    expect(on({ kind: "group", status: "former" }, "1900-01-01", AS_OF)).toEqual(["no", "no"]);
  });

  it("with dates is like any other unit", () => {
    expect(on({ kind: "group", valid: { from: "2010-01-01" } }, "2009-12-31", "2010-01-01")).toEqual(["no", "yes"]);
  });
});

describe("gone", () => {
  const gone = (changes: Partial<Unit>, ...dates: string[]) => dates.map((date) => hasEndedBy(unit(changes), date, AS_OF));

  it("means that the end has passed, or that the status says so", () => {
    expect(gone({ status: "former", valid: { to: "2020-03-01" } }, "2020-02-29", "2020-03-01", AS_OF)).toEqual([false, true, true]);
    expect(gone({ status: "former", valid: { to: "2020" } }, "2020-12-31", "2021-01-01")).toEqual([false, true]);
    expect(gone({ status: "former" }, "2025-12-31", AS_OF, "2026-01-02")).toEqual([false, true, true]);
    expect(gone({ status: "current", valid: { to: "2027-01-01" } }, "2026-12-31", "2027-01-01")).toEqual([false, true]);
    expect(gone({ status: "current", valid: { to: "2020" } }, AS_OF)).toEqual([false]);
  });

  it("is not the same as not yet begun", () => {
    expect(gone({ status: "former", valid: { from: "2010", to: "2020" } }, "2005-01-01")).toEqual([false]);
  });

  it("of a heading is its status", () => {
    expect(gone({ kind: "group", status: "former" }, "1990-01-01")).toEqual([true]);
  });
});
