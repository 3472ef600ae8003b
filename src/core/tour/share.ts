/**
 * A tour as a link. It stands behind the number sign, which a browser keeps to itself: no server sees it.
 *
 *   …?page=tours#tour=1.<base64url of deflated JSON>
 *   …?page=tours#tour=0.<base64url of JSON>          where the browser cannot deflate
 */
import { MAX_ADDRESS_CHARS } from "@/core/view/urlCodec";

const FRAGMENT = /^#?tour=([01])\.([\w-]+)$/;

export interface PackedTour {
  readonly isDeflated: boolean;
  /** base64url. */
  readonly packed: string;
}

/** `null`: too long to arrive everywhere. */
export function tourAddress(page: string, { isDeflated, packed }: PackedTour): string | null {
  const address = `${page}#tour=${isDeflated ? 1 : 0}.${packed}`;
  return address.length > MAX_ADDRESS_CHARS ? null : address;
}

/** `null`: the fragment holds no tour. What is cut off or changed on the way is found on unpacking. */
export function packedTour(fragment: string): PackedTour | "broken" | null {
  if (!/^#?tour=/.test(fragment)) return null;
  const [, way, packed] = FRAGMENT.exec(fragment) ?? [];
  return packed === undefined || fragment.length > MAX_ADDRESS_CHARS ? "broken" : { isDeflated: way === "1", packed };
}
