/**
 * Breaks text into lines that fit. Nothing is ever cut: a word that is too long is broken, at the joint of a Dutch
 * compound where we know one, else wherever it fits.
 */
import type { CssPixels } from "@/core/layout/geometry";
import type { FontId, TextMetrics } from "./textMetrics";

/** Last parts of long compounds that occur in names of government bodies; a hyphen may stand before them. */
const lastParts = [
  "ondersteuning", "huishouding", "organisatie", "ontwikkeling", "samenwerking", "voorziening", "advisering",
  "bedrijfsvoering", "beveiliging", "veiligheid", "bestuurders", "ambtenaren", "betrekkingen", "verhoudingen",
  "bestuursorganen", "gegevens", "onderzoeken", "standaardisatie", "discriminatie", "management", "beleid", "dienst",
  "commissaris", "commissies", "commissie", "vertegenwoordiger", "vertegenwoordiging", "colleges", "organen",
  "bouw", "zaken", "raad", "orgaan", "fonds", "stichting", "instituut",
];

/**
 * @param width room of a line
 * @param firstInset what is taken from the end of the first line, by a mark that stands there
 */
export function wrapText(
  text: string, font: FontId, width: CssPixels, metrics: TextMetrics, firstInset: CssPixels = 0,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const room = (): CssPixels => (lines.length === 0 ? width - firstInset : width);
  const fits = (candidate: string): boolean => metrics.width(font, candidate) <= room();

  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const candidate = line === "" ? word : `${line} ${word}`;
    if (fits(candidate)) {
      line = candidate;
      continue;
    }
    if (line !== "") {
      lines.push(line);
      line = "";
    }
    let rest = word;
    while (!fits(rest)) {
      const part = breakWord(rest, fits);
      lines.push(part.shown);
      rest = part.rest;
    }
    line = rest;
  }
  if (line !== "") lines.push(line);
  return lines;
}

function breakWord(word: string, fits: (text: string) => boolean): { readonly shown: string; readonly rest: string } {
  const characters = [...word];
  const folded = word.toLowerCase();
  for (const part of lastParts) {
    const at = folded.endsWith(part) ? word.length - part.length : -1;
    if (at >= 3 && fits(`${word.slice(0, at)}-`)) return { shown: `${word.slice(0, at)}-`, rest: word.slice(at) };
  }
  const joint = Math.max(word.indexOf("-"), word.indexOf("/"));
  if (joint > 0 && joint < word.length - 1 && fits(word.slice(0, joint + 1))) {
    return { shown: word.slice(0, joint + 1), rest: word.slice(joint + 1) };
  }
  // No lonely letters at either end.
  let count = Math.max(1, characters.length - 3);
  while (count > 1 && !fits(`${characters.slice(0, count).join("")}-`)) count--;
  // At least one character per line, or a narrow card would never end.
  const shown = characters.slice(0, Math.max(1, count)).join("");
  return { shown: count > 1 ? `${shown}-` : shown, rest: characters.slice(Math.max(1, count)).join("") };
}
