/**
 * State that outlives its part of the page, so that Back leads to the question where the reader was. It is kept in
 * memory only: nothing of it reaches the device, and it is gone with the page.
 */
import { useState } from "react";

const kept = new Map<string, unknown>();

/** The key names one kind of state as well, so a key always has the same type. */
export function useKeptState<Value>(key: string, start: Value): readonly [Value, (next: Value) => void] {
  const [, redraw] = useState({});
  const value = kept.has(key) ? (kept.get(key) as Value) : start;
  return [value, (next) => {
    kept.set(key, next);
    redraw({});
  }];
}

/** Forgets every round. */
export const forgetRounds = (): void => kept.clear();
