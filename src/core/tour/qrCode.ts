/** An address as a QR code: modules as data, and as the path of a picture. The one door to uqr. */
import { encode } from "uqr";

/** Light modules round the code, as the standard asks; without them a phone does not find it. */
export const QUIET_ZONE = 4;

export interface QrCode {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** By row and column; true is dark. */
  readonly modules: readonly (readonly boolean[])[];
}

/** `null`: more than a code of this kind can hold. */
export function qrCode(text: string): QrCode | null {
  try {
    // At M a code survives glare and a bad angle; a longer address would need smaller modules at Q.
    const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
    return { size, modules: data };
  } catch (problem) {
    if (problem instanceof RangeError || (problem instanceof Error && /too long/i.test(problem.message))) return null;
    throw problem;
  }
}

/** The dark modules as one path on a grid of `size`, a rectangle for each run. */
export function qrPath({ modules }: QrCode): string {
  return modules.flatMap((row, y) => runsIn(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)).join("");
}

function runsIn(row: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const length = row.slice(from).indexOf(false);
    return [from, length === -1 ? row.length : from + length];
  });
}
