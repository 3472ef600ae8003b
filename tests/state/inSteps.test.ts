import { describe, expect, it, vi } from "vitest";
import { inSteps, stepsUntil } from "@/state/inSteps";

function* counting(upTo: number, taken: number[] = []): Generator<undefined, string, undefined> {
  for (let at = 1; at <= upTo; at++) {
    taken.push(at);
    yield;
  }
  return `${upTo} steps`;
}

describe("inSteps", () => {
  it("gives what the work gives", async () => {
    expect(await inSteps(counting(0))).toBe("0 steps");
    expect(await inSteps(counting(1_000))).toBe("1000 steps");
  });

  it("lets the page in before the work is done", async () => {
    let isIn = false;
    const came = (): boolean => isIn;
    setTimeout(() => {
      isIn = true;
    });
    await inSteps((function* (): Generator<undefined, void, undefined> {
      for (let step = 0; !came(); step++) {
        if (step > 1e9) throw new Error("nothing else had its turn");
        yield;
      }
    })());
    expect(isIn).toBe(true);
  });

  it("rejects with what a step throws", async () => {
    await expect(inSteps((function* (): Generator<undefined, void, undefined> {
      yield;
      throw new Error("no");
    })())).rejects.toThrow("no");
  });
});

describe("stepsUntil", () => {
  it("takes a step at least, and no more once the time has come", () => {
    const taken: number[] = [];
    const steps = counting(5, taken);
    vi.spyOn(performance, "now").mockReturnValueOnce(1).mockReturnValueOnce(2).mockReturnValue(9);
    expect(stepsUntil(steps, 2).done).toBe(false);
    expect(taken).toEqual([1, 2]);
    expect(stepsUntil(steps, 2).done).toBe(false);
    expect(taken).toEqual([1, 2, 3]);
    expect(stepsUntil(steps, 10)).toEqual({ done: true, value: "5 steps" });
  });
});
