/** A tour into a link and out of one. What comes out is unpacked no further than a tour may be, and then read like any file. */
import type { ParsedTour } from "@/core/org/parseTour";
import { parseTour } from "@/core/org/parseTour";
import { MAX_TOUR_CHARS, type Tour } from "@/core/org/tourFormat";
import { writeTour } from "@/core/tour/draft";
import { packedTour, tourAddress } from "@/core/tour/share";

/** `page`: the address of the page that reads it. `null`: too long for a link. */
export async function tourLink(tour: Tour, page: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(writeTour(tour, true));
  const deflated = await through(bytes, () => new CompressionStream("deflate-raw"), Infinity).catch(() => null);
  return tourAddress(page, { isDeflated: deflated !== null, packed: toBase64Url(deflated ?? bytes) });
}

/** `null`: the fragment holds no tour. Never rejects. */
export async function tourFromLink(fragment: string): Promise<ParsedTour | null> {
  const found = packedTour(fragment);
  if (found === null) return null;
  const broken: ParsedTour = { tour: null, problems: [{ code: "broken-link", severity: "error", stop: null }] };
  if (found === "broken") return broken;
  try {
    const bytes = fromBase64Url(found.packed);
    const whole = found.isDeflated ? await through(bytes, () => new DecompressionStream("deflate-raw"), MAX_TOUR_CHARS) : bytes;
    return parseTour(new TextDecoder("utf-8", { fatal: true }).decode(whole));
  } catch {
    return broken;
  }
}

/** Rejects as soon as more than `most` bytes come out: a few letters can hold a mountain of zeros. */
async function through(bytes: Uint8Array<ArrayBuffer>, filter: () => CompressionStream | DecompressionStream, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const reader = source.pipeThrough(filter()).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new RangeError("too large");
    }
    parts.push(step.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
