/** Tours as the reader of files gives them back: clean text, no empty fields. */
import fc from "fast-check";
import { cleanLine } from "@/core/org/cleanText";
import { TOUR_FORMAT, type Tour, type TourStop, type TourText } from "@/core/org/tourFormat";

const line = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).map(cleanLine).filter((text) => text !== "" && cleanLine(text) === text);
const text = fc.oneof(
  line.map((nl): TourText => ({ nl })), line.map((en): TourText => ({ en })), fc.tuple(line, line).map(([nl, en]): TourText => ({ nl, en })),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const view = fc.constantFrom("", "unit=logius", "v=1&date=2010-10-14&against=2010-10-13", "v=1&path=rvb~logius", "subject=paspoort", "v=1&unit=sg&open=a~b/c");

export const anyStop: fc.Arbitrary<TourStop> = fc.record(
  { view, text, notes: text, src: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }) }, { requiredKeys: ["view", "text"], noNullPrototype: true },
);
export const anyTour: fc.Arbitrary<Tour> = fc.record(
  { format: fc.constant(TOUR_FORMAT), id: slug, title: text, intro: text, minutes: fc.integer({ min: 1, max: 240 }), stops: fc.array(anyStop, { minLength: 1, maxLength: 6 }) },
  { requiredKeys: ["format", "id", "title", "stops"], noNullPrototype: true },
);
