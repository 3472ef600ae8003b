/** The way through the tree from one unit to another: up to the nearest unit above both, and down again. */
import type { UnitId } from "@/core/org/fileFormat";

export interface PathBetween {
  /** From the first unit up, that unit included and the top not. */
  readonly up: readonly UnitId[];
  /**
   * The nearest that both stand under; the unit itself where one stands under the other. `null`: nothing stands above
   * both, and `up` and `down` are the whole lines of the two.
   */
  readonly top: UnitId | null;
  /** From just below the top down to the second unit, that unit included and the top not. */
  readonly down: readonly UnitId[];
}

/** `null`: one of the two is not in this tree. */
export function pathBetween(parentOf: ReadonlyMap<UnitId, UnitId | null>, from: UnitId, to: UnitId): PathBetween | null {
  if (!parentOf.has(from) || !parentOf.has(to)) return null;
  const rising = lineUp(parentOf, from);
  const other = lineUp(parentOf, to);
  const above = new Set(other);
  const top = rising.find((id) => above.has(id)) ?? null;
  return {
    up: top === null ? rising : rising.slice(0, rising.indexOf(top)),
    top,
    down: (top === null ? other : other.slice(0, other.indexOf(top))).toReversed(),
  };
}

/** The unit and all above it, the nearest first. */
function lineUp(parentOf: ReadonlyMap<UnitId, UnitId | null>, id: UnitId): readonly UnitId[] {
  const line: UnitId[] = [];
  for (let at: UnitId | null | undefined = id; at !== null && at !== undefined; at = parentOf.get(at)) line.push(at);
  return line;
}
