/** A phone reads what we wrote: each code goes through a reader that has nothing to do with its maker. */
import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrCode, qrPath, QUIET_ZONE, type QrCode } from "@/core/tour/qrCode";

/** The path as a picture of `scale` dots a module, black on white. */
function drawn({ size, ...code }: QrCode, scale: number): Uint8ClampedArray {
  const side = size * scale;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of qrPath({ size, ...code }).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++) dots.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return dots;
}

function read(text: string): string | undefined {
  const code = qrCode(text);
  if (code === null) throw new Error(`no code for ${text}`);
  return jsQR(drawn(code, 4), code.size * 4, code.size * 4)?.data;
}

describe("qrCode", () => {
  it.each([
    "https://organogram.example.org/?unit=logius",
    "https://organogram.example.org/?v=1&unit=logius&tour=digitaal~3&lang=en",
    `https://organogram.example.org/bzk/?v=1&open=${Array.from({ length: 40 }, (_, index) => `unit-${index}`).join("~")}`,
  ])("is read back as it was: %s", (address) => {
    expect(read(address)).toBe(address);
  });

  it("is read back, whatever an address holds", () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, size: "small" }), (address) => read(address) === address), { numRuns: 30 });
  });

  it("has light all round", () => {
    const { size, modules } = qrCode("https://organogram.example.org/") as QrCode;
    const isEdge = (at: number): boolean => at < QUIET_ZONE || at >= size - QUIET_ZONE;
    expect(modules).toHaveLength(size);
    expect(modules.flatMap((row, y) => row.filter((dark, x) => dark && (isEdge(x) || isEdge(y))))).toEqual([]);
    expect(QUIET_ZONE).toBeGreaterThanOrEqual(4);
  });

  it("says so when an address is too long", () => {
    expect(qrCode("x".repeat(3_000))).toBeNull();
  });
});
