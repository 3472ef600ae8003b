/** Which letters of a text a query found, so that the reader sees why it is an answer. */
import { foldText, foldWithPlaces } from "./foldText";
import { MAX_QUERY_CHARS } from "./search";
import { abbreviationKeys } from "./searchIndex";
import { isStopWord, stemsOf, wordsIn } from "./words";

/** Places in the text, in UTF-16 units, in order and apart. */
export type MatchRange = readonly [from: number, to: number];

/** Shorter bits inside a word are chance. */
const leastInside = 4;

/** Empty where the text was found by another word for it, or through typing errors. */
export function matchRanges(label: string, query: string): readonly MatchRange[] {
  const asked = foldText([...query].slice(0, MAX_QUERY_CHARS).join(""));
  const { text, from, to } = foldWithPlaces(label);
  const original = (start: number, end: number): MatchRange => [from?.[start] ?? start, to?.[end - 1] ?? end];
  const all = wordsIn(asked).map((word) => word.text);
  const telling = all.some((word) => !isStopWord(word)) ? all.filter((word) => !isStopWord(word)) : all;
  const keys = new Set(abbreviationKeys(asked));
  // `denb` is `D&B` as a whole.
  if (abbreviationKeys(text).some((key) => keys.has(key))) {
    const words = wordsIn(text);
    const [first, last] = [words[0], words.at(-1)];
    return first === undefined || last === undefined ? [] : [original(first.from, last.to)];
  }
  const ranges = wordsIn(text).flatMap((word): readonly MatchRange[] => {
    const stems = new Set(stemsOf(word.text, null));
    for (const each of telling) {
      if (each === word.text || stemsOf(each, null).some((stem) => stem.length > 3 && stems.has(stem))) return [original(word.from, word.to)];
    }
    const inside = telling.flatMap((each): readonly MatchRange[] => {
      const at = word.text.indexOf(each);
      if (at === 0 || (at > 0 && each.length >= leastInside)) return [[word.from + at, word.from + at + each.length]];
      return word.text.length >= leastInside && each.includes(word.text) ? [[word.from, word.to]] : [];
    });
    return joined(inside).map(([start, end]) => original(start, end));
  });
  return ranges;
}

/** In order, with those that touch as one. */
function joined(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}
