/**
 * Text from a file made fit to be shown: one Unicode form, no invisible signs that turn or break a line, no letters
 * piled up with marks. Markup is left alone on purpose: it is shown as the characters that it is.
 */
import { MAX_COMBINING_MARKS } from "./limits";

const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const CONTROLS_EXCEPT_NEWLINE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;
/** Direction marks, overrides and isolates, zero-width blanks, and a byte order mark inside the text. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const PILED_MARKS = new RegExp(`(\\p{M}{${MAX_COMBINING_MARKS}})\\p{M}+`, "gu");

const clean = (text: string): string =>
  text.replace(INVISIBLE, "").replace(LONE_SURROGATE, "\ufffd").normalize("NFC").replace(PILED_MARKS, "$1").trim();

/** Text of one line: each run of control characters, line ends too, becomes one blank. */
export function cleanLine(text: string): string {
  return PLAIN.test(text) ? text : clean(text.replace(CONTROLS, " "));
}

/** Text of several lines: line ends stay, as `\n`. */
export function cleanProse(text: string): string {
  return PLAIN.test(text)
    ? text
    : clean(text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(CONTROLS_EXCEPT_NEWLINE, " "));
}
