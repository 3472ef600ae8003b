import { vi } from "vitest";

/**
 * Waits for what should come, as long as a busy machine needs: a test says what happens, `bench` says how fast.
 *
 * @throws what `check` threw last, when 15 s have passed
 */
export const until = <Value>(check: () => Value | Promise<Value>): Promise<Value> => vi.waitFor(check, { timeout: 15_000 });
