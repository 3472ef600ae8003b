import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfNumber, dayNumber } from "@/core/time/dayNumber";
import { readTypedDate } from "@/core/time/typedDate";

const read = (text: string) => readTypedDate(text, "1798-01-01", "2026-11-22");

describe("a typed date", () => {
  it.each([
    ["14-10-2010", "2010-10-14"], ["14/10/2010", "2010-10-14"], ["14.10.2010", "2010-10-14"], ["1-2-2010", "2010-02-01"],
    ["14 oktober 2010", "2010-10-14"], ["  14  Oktober 2010 ", "2010-10-14"], ["14 okt. 2010", "2010-10-14"],
    ["14 October 2010", "2010-10-14"], ["1 maart 2009", "2009-03-01"], ["3 mei 1945", "1945-05-03"], ["june 1999", "1999-06-01"],
    ["oktober 2010", "2010-10-01"], ["10-2010", "2010-10-01"], ["2010-10", "2010-10-01"], ["2010", "2010-01-01"],
    ["2010-10-14", "2010-10-14"], ["29 februari 2012", "2012-02-29"], ["1798", "1798-01-01"],
  ])("%s is %s", (text, day) => expect(read(text)).toEqual({ day, problem: null }));

  it.each([
    ["", "unreadable"], ["gisteren", "unreadable"], ["14 oktember 2010", "unreadable"], ["14-10-10", "unreadable"], ["2010-10-14-1", "unreadable"],
    ["31-2-2010", "impossible"], ["14-13-2010", "impossible"], ["29 februari 2011", "impossible"],
    ["31-12-1797", "early"], ["1648", "early"], ["2027", "late"], ["23-11-2026", "late"],
  ])("%s is %s", (text, problem) => expect(read(text)).toEqual({ day: null, problem }));

  it("counts the year in which the line begins also where the line begins later in it", () => {
    expect(readTypedDate("2003", "2003-04-05", "2026-11-22")).toEqual({ day: "2003-04-05", problem: null });
  });

  it("reads each day in each way of writing it", () => {
    fc.assert(fc.property(fc.integer({ min: dayNumber("1798-01-01"), max: dayNumber("2026-11-22") }), (number) => {
      const day = dayOfNumber(number);
      const [year = "", month = "", date = ""] = day.split("-");
      for (const text of [day, `${date}-${month}-${year}`, `${Number(date)}/${Number(month)}/${year}`]) expect(read(text)).toEqual({ day, problem: null });
    }));
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => { read(text); }));
  });
});
