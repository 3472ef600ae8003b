import { expect, it, vi } from "vitest";
import { memoizeLast } from "@/state/memoizeLast";

it("works again only when something differs from the last time", () => {
  const work = vi.fn<(a: number, b?: object) => object>((a, b) => ({ a, b }));
  const remembered = memoizeLast(work);
  const b = {};
  const first = remembered(1, b);
  expect(first).toEqual({ a: 1, b });
  expect(remembered(1, b)).toBe(first);
  expect(remembered(1, {})).not.toBe(first);
  expect(remembered(1)).toEqual({ a: 1, b: undefined });
  expect(remembered(Number.NaN)).toBe(remembered(Number.NaN));
  expect(work).toHaveBeenCalledTimes(4);
});

it("remembers an answer that is nothing", () => {
  const work = vi.fn<() => null>(() => null);
  const remembered = memoizeLast(work);
  remembered();
  remembered();
  expect(work).toHaveBeenCalledTimes(1);
});
