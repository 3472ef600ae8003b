import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TOUR_CHARS, type Tour } from "@/core/org/tourFormat";
import { packedTour, tourAddress } from "@/core/tour/share";
import { tourFromLink, tourLink } from "@/state/tourLink";
import { anyTour } from "./anyTour";

const fragmentOf = (address: string): string => address.slice(address.indexOf("#"));
const broken = { tour: null, problems: [{ code: "broken-link", severity: "error", stop: null }] };

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const filter = new CompressionStream("deflate-raw");
  const writer = filter.writable.getWriter();
  void writer.write(bytes).then(() => writer.close());
  return Buffer.from(await new Response(filter.readable).arrayBuffer()).toString("base64url");
}

describe("a tour in a link", () => {
  it("comes out as it went in", async () => {
    await fc.assert(fc.asyncProperty(anyTour, async (tour) => {
      const address = await tourLink(tour, "https://example.org/?page=tours");
      expect(address).toMatch(/^https:\/\/example\.org\/\?page=tours#tour=1\.[\w-]+$/);
      expect(await tourFromLink(fragmentOf(address ?? ""))).toEqual({ tour, problems: [] });
    }), { numRuns: 50 });
  });

  it("is refused when it would get too long", async () => {
    // Signs without a pattern do not get shorter.
    const noise = (seed: number): string => Array.from({ length: 280 }, (_each, at) => String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729) % 20_000))).join("");
    const tour: Tour = { format: "organogram-tour/1", id: "lang", title: { nl: "Lang" }, stops: Array.from({ length: 40 }, (_each, at) => ({ view: "", text: { nl: noise(at) } })) };
    expect(await tourLink(tour, "https://example.org/")).toBeNull();
  });

  it("answers to any fragment", async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.string().map((text) => `#tour=${text}`), fc.base64String().map((text) => `#tour=1.${text}`)), async (fragment) => {
      const found = await tourFromLink(fragment);
      expect(found === null || found.tour === null).toBe(true);
    }));
    expect(await tourFromLink("#bronnen")).toBeNull();
    expect(await tourFromLink("#tour=2.abc")).toEqual(broken);
    expect(packedTour(`#tour=1.${"a".repeat(9_000)}`)).toBe("broken");
    expect(tourAddress("x", { isDeflated: false, packed: "a".repeat(9_000) })).toBeNull();
  });

  it("unpacks no mountain", async () => {
    const packed = await deflated(new Uint8Array(MAX_TOUR_CHARS * 20));
    expect(packed.length).toBeLessThan(8_000);
    expect(await tourFromLink(`#tour=1.${packed}`)).toEqual(broken);
  });

  it("reads a link from a browser that could not deflate", async () => {
    const text = JSON.stringify({ format: "organogram-tour/1", id: "a", title: { nl: "É" }, stops: [{ view: "", text: { nl: "Zin" } }] });
    expect((await tourFromLink(`#tour=0.${Buffer.from(text).toString("base64url")}`))?.tour?.title).toEqual({ nl: "É" });
  });
});
