/**
 * Chance that can be repeated: the same text gives the same row of numbers on every machine. The text is hashed by FNV-1a
 * and stirred once more, so that "a" and "b" start far apart; the numbers come from mulberry32. Good enough to shuffle
 * a few hundred questions, and no more than that.
 */
export interface Chance {
  /** A whole number from 0 up to and not including `limit`. */
  readonly below: (limit: number) => number;
  /** A copy in another order (Fisher and Yates). */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

export function chanceFrom(text: string): Chance {
  let state = hashOf(text);
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    return Math.floor((stir(state) / 2 ** 32) * limit);
  };
  const shuffled = <T>(items: readonly T[]): readonly T[] => {
    const order = [...items];
    for (let at = order.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] as T, order[at] as T];
    }
    return order;
  };
  return { below, shuffled };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash) | 0;
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
