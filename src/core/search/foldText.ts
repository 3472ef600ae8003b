/**
 * Text as it is compared: small letters, without marks, ligatures written out, typographic signs made plain. "Curaçao"
 * and "curacao" are one, and so are "IJ", "ĳ" and "ij".
 *
 * Letter by letter, so that each letter of the folded text knows where it came from: what was found in the folded text
 * can be marked in the text that the reader sees.
 */

export interface FoldedText {
  readonly text: string;
  /** Where the letter at this place of `text` begins and ends in the original. Missing: the same place. */
  readonly from?: readonly number[];
  readonly to?: readonly number[];
}

const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}+/gu;

/** What decomposition leaves whole. */
const SPELLINGS: Readonly<Record<string, string>> = {
  æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", ł: "l", ħ: "h", ı: "i",
  "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
  "\u00ad": "", "\u200b": "",
};

function foldLetter(letter: string): string {
  const plain = letter.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFKD").replace(MARKS, "");
  return SPELLINGS[plain] ?? plain;
}

export function foldText(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : [...text].map(foldLetter).join("");
}

/** The folded text with the way back. */
export function foldWithPlaces(text: string): FoldedText {
  if (ASCII.test(text)) return { text: text.toLowerCase() };
  let folded = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    const end = at + letter.length;
    for (let index = 0; index < plain.length; index++) {
      from.push(at);
      to.push(end);
    }
    // A mark that stands by itself belongs to the letter before it.
    if (plain === "") for (let index = to.length - 1; index >= 0 && to[index] === at; index--) to[index] = end;
    folded += plain;
    at = end;
  }
  return { text: folded, from, to };
}
