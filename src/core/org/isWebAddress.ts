/**
 * Whether a text may become a link: `http:` or `https:` with a host, and nothing in it that a browser would drop or
 * read otherwise than a person does. The core has no `URL`, and a strict pattern is easier to judge than a parser.
 */
import { MAX_URL_CHARS } from "./limits";

// No white space, control characters, quotes, angle brackets or backslashes anywhere; no user name before the host.
const WEB_ADDRESS = /^https?:\/\/[^\s\u0000-\u0020\u007f-\u009f"'<>\\^`{|}/?#@]+(?:[/?#][^\s\u0000-\u0020\u007f-\u009f"<>\\^`{|}]*)?$/i;
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

export function isWebAddress(text: string): boolean {
  return text.length <= MAX_URL_CHARS && WEB_ADDRESS.test(text) && !INVISIBLE.test(text);
}
