/**
 * A line in horizontal and vertical steps from one card to another that runs round every card in between.
 *
 * The line of political responsibility is not in the tree, so the layout has no place for it; it must still never
 * cross a card. The free lanes are the strips just beside the edges of cards. On the grid of those lanes this finds the
 * shortest way, where a bend costs extra so that the line stays calm (Dijkstra's algorithm; n cards give at most 2n
 * lanes each way).
 */
import { bottom, centreX, centreY, right, type Box, type CssPixels, type Point } from "@/core/layout/geometry";

/** @returns points from the edge of `from` to the edge of `to`, or `null` where no way is free. */
export function routeAround(from: Box, to: Box, cards: readonly Box[], lane: CssPixels): readonly Point[] | null {
  const starts = ports(from, lane);
  const ends = ports(to, lane);
  const xs = lanes([...cards.flatMap((box) => [box.x - lane, right(box) + lane]), ...[...starts, ...ends].map((p) => p.out.x)]);
  const ys = lanes([...cards.flatMap((box) => [box.y - lane, bottom(box) + lane]), ...[...starts, ...ends].map((p) => p.out.y)]);
  const { crossings: blocked, across, down } = blockedLanes(xs, ys, cards);
  const columnOf = new Map(xs.map((x, index) => [x, index]));
  const rowOf = new Map(ys.map((y, index) => [y, index]));
  const bend = lane * 12;

  // A state is a crossing of lanes with the direction in which the line came in: 0 across, 1 down.
  const stateOf = (column: number, row: number, direction: number): number => (row * xs.length + column) * 2 + direction;
  const cost = new Map<number, number>();
  const cameFrom = new Map<number, number>();
  const queue = new Heap();
  const startPort = new Map<number, Port>();
  for (const port of starts) {
    const column = columnOf.get(port.out.x) as number;
    const row = rowOf.get(port.out.y) as number;
    if (blocked[row * xs.length + column] === 1) continue;
    const state = stateOf(column, row, port.direction);
    cost.set(state, 0);
    startPort.set(state, port);
    queue.push(state, 0);
  }
  const endPort = new Map<number, Port>();
  for (const port of ends) {
    const column = columnOf.get(port.out.x) as number;
    const row = rowOf.get(port.out.y) as number;
    if (blocked[row * xs.length + column] === 0) endPort.set(stateOf(column, row, port.direction), port);
  }

  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const known = cost.get(state) as number;
    const port = endPort.get(state);
    if (port !== undefined) return pathOf(state, cameFrom, startPort, port, xs, ys);
    const direction = state % 2;
    const cell = (state - direction) / 2;
    const column = cell % xs.length;
    const row = (cell - column) / xs.length;
    const reach = (toColumn: number, toRow: number, toDirection: number, length: number): void => {
      if (toColumn < 0 || toRow < 0 || toColumn >= xs.length || toRow >= ys.length) return;
      if (blocked[toRow * xs.length + toColumn] === 1) return;
      const next = stateOf(toColumn, toRow, toDirection);
      const total = known + length + (toDirection === direction ? 0 : bend);
      if (total < (cost.get(next) ?? Infinity)) {
        cost.set(next, total);
        cameFrom.set(next, state);
        queue.push(next, total);
      }
    };
    if (across[cell] === 0) reach(column + 1, row, 0, step(xs, column));
    if (column > 0 && across[cell - 1] === 0) reach(column - 1, row, 0, step(xs, column - 1));
    if (down[cell] === 0) reach(column, row + 1, 1, step(ys, row));
    if (row > 0 && down[cell - xs.length] === 0) reach(column, row - 1, 1, step(ys, row - 1));
  }
  return null;
}

interface Port {
  /** On the edge of the card. */
  readonly edge: Point;
  /** In the lane outside it. */
  readonly out: Point;
  readonly direction: 0 | 1;
}

function ports(box: Box, lane: CssPixels): readonly Port[] {
  const y = centreY(box);
  const x = centreX(box);
  return [
    { edge: { x: box.x, y }, out: { x: box.x - lane, y }, direction: 0 },
    { edge: { x: right(box), y }, out: { x: right(box) + lane, y }, direction: 0 },
    { edge: { x, y: bottom(box) }, out: { x, y: bottom(box) + lane }, direction: 1 },
    { edge: { x, y: box.y }, out: { x, y: box.y - lane }, direction: 1 },
  ];
}

const lanes = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** Length of the piece of a lane between crossing `at` and the next one. */
const step = (values: readonly number[], at: number): number => (values[at + 1] ?? Infinity) - (values[at] as number);

interface Blocked {
  /** 1 where a crossing lies inside a card. */
  readonly crossings: Uint8Array;
  /** 1 where the piece from a crossing to the next one on its right meets a card. */
  readonly across: Uint8Array;
  /** The same for the piece to the next crossing below. */
  readonly down: Uint8Array;
}

function blockedLanes(xs: readonly number[], ys: readonly number[], cards: readonly Box[]): Blocked {
  const width = xs.length;
  const crossings = new Uint8Array(width * ys.length);
  const across = new Uint8Array(width * ys.length);
  const down = new Uint8Array(width * ys.length);
  for (let row = 0; row < ys.length; row++) across[row * width + width - 1] = 1;
  for (let column = 0; column < width; column++) down[(ys.length - 1) * width + column] = 1;
  for (const box of cards) {
    // First and last crossing inside the card; the pieces just before the first one enter it.
    const c0 = firstAbove(xs, box.x);
    const r0 = firstAbove(ys, box.y);
    const c1 = firstAtLeast(xs, right(box));
    const r1 = firstAtLeast(ys, bottom(box));
    for (let row = r0; row < r1; row++) {
      for (let column = Math.max(0, c0 - 1); column < c1; column++) {
        across[row * width + column] = 1;
        if (column >= c0) crossings[row * width + column] = 1;
      }
    }
    for (let row = Math.max(0, r0 - 1); row < r1; row++) {
      for (let column = c0; column < c1; column++) down[row * width + column] = 1;
    }
  }
  return { crossings, across, down };
}

const firstAbove = (values: readonly number[], limit: number): number => search(values, (value) => value > limit);
const firstAtLeast = (values: readonly number[], limit: number): number => search(values, (value) => value >= limit);

function search(values: readonly number[], passed: (value: number) => boolean): number {
  let low = 0, high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passed(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pathOf(
  last: number, cameFrom: ReadonlyMap<number, number>, startPort: ReadonlyMap<number, Port>, end: Port,
  xs: readonly number[], ys: readonly number[],
): readonly Point[] {
  const back: Point[] = [];
  let state: number | undefined = last;
  let first = last;
  while (state !== undefined) {
    const cell: number = (state - (state % 2)) / 2;
    back.push({ x: xs[cell % xs.length] as number, y: ys[Math.floor(cell / xs.length)] as number });
    first = state;
    state = cameFrom.get(state);
  }
  const start = startPort.get(first) as Port;
  const points = [start.edge, ...back.reverse(), end.edge];
  // Only the corners matter.
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

/** A binary heap of numbers with a price, cheapest first. */
class Heap {
  readonly #items: number[] = [];
  readonly #prices: number[] = [];

  push(item: number, price: number): void {
    let at = this.#items.length;
    this.#items.push(item);
    this.#prices.push(price);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((this.#prices[up] as number) <= price) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): number | undefined {
    const top = this.#items[0];
    const lastItem = this.#items.pop();
    const lastPrice = this.#prices.pop();
    if (this.#items.length > 0 && lastItem !== undefined && lastPrice !== undefined) {
      this.#items[0] = lastItem;
      this.#prices[0] = lastPrice;
      let at = 0;
      for (;;) {
        let least = at;
        for (const down of [2 * at + 1, 2 * at + 2]) {
          if (down < this.#items.length && (this.#prices[down] as number) < (this.#prices[least] as number)) least = down;
        }
        if (least === at) break;
        this.#swap(at, least);
        at = least;
      }
    }
    return top;
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b] as number, this.#items[a] as number];
    [this.#prices[a], this.#prices[b]] = [this.#prices[b] as number, this.#prices[a] as number];
  }
}
