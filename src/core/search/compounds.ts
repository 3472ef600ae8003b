/**
 * A compound as the words that it is made of: `rijksvastgoedbedrijf` is `rijks`, `vastgoed` and `bedrijf`. Which words
 * there are, the organisation itself says: everything that stands in its names and subjects.
 */

/** Shorter parts are chance. */
const shortest = 4;
/** Letters between two parts. */
const links = ["", "s", "en", "e", "n"] as const;
/** Longer words are no words. */
const longest = 60;

/**
 * The parts of a word; empty if it is none or cannot be told. `isWord`: a word that stands somewhere by
 * itself. One part may be unknown, if the known one is long enough to be no chance.
 */
export function compoundParts(word: string, isWord: (text: string) => boolean): readonly string[] {
  if (word.length < 2 * shortest || word.length > longest) return [];
  return wholeSplit(word, isWord, 3) ?? halfSplit(word, isWord);
}

function wholeSplit(word: string, isWord: (text: string) => boolean, depth: number): readonly string[] | null {
  if (depth === 0) return null;
  // The longest first part: `koninkrijksrelaties` is not `koning` and a rest.
  for (let at = word.length - shortest; at >= shortest; at--) {
    const head = headOf(word.slice(0, at), isWord);
    if (head === null) continue;
    const rest = word.slice(at);
    if (isWord(rest)) return [head, rest];
    const more = wholeSplit(rest, isWord, depth - 1);
    if (more !== null) return [head, ...more];
  }
  return null;
}

/** One known word in it, the longest, with what stands before and behind. */
function halfSplit(word: string, isWord: (text: string) => boolean): readonly string[] {
  for (let length = word.length - shortest; length > shortest; length--) {
    for (let at = 0; at + length <= word.length; at++) {
      const known = word.slice(at, at + length);
      if (isWord(known)) return [word.slice(0, at), known, word.slice(at + length)].filter((part) => part.length >= shortest);
    }
  }
  return [];
}

/** The first part without the letters that tie it to the next. */
function headOf(text: string, isWord: (text: string) => boolean): string | null {
  for (const link of links) {
    const head = link === "" ? text : text.endsWith(link) ? text.slice(0, -link.length) : null;
    if (head !== null && head.length >= shortest && isWord(head)) return head;
  }
  return null;
}
