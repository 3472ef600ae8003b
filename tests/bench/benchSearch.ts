/**
 * How fast the search is, each keystroke of a query by itself: for the organisation that we ship and for one of 100,000
 * units with names of the same kind. As a share of its goal, which is a frame (16.7 ms) and 50 ms.
 */
import { search } from "@/core/search/search";
import { searchIndex } from "@/core/search/searchIndex";
import type { OrgFile, Unit } from "@/core/org/fileFormat";
import { shippedFile } from "../support/shippedFile";
import { seeded } from "../support/randomTree";

const rounds = 5;
const queries = ["vastgoed", "wie gaat over de verkiezingen", "koninkrijks relaties", "rijksvastgoedbedijf", "DG DOO", "directie financien"];

export async function benchSearch(): Promise<void> {
  const shipped = shippedFile();
  for (const [name, file, goal] of [["the ministry", shipped, 16.7], ["100,000 units", grown(shipped, 100_000), 50]] as const) {
    const start = performance.now();
    const index = searchIndex({ file, kindNames: [] });
    const made = performance.now() - start;
    const times: { readonly typed: string; readonly time: number }[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const typed = query.slice(0, length);
        times.push({ typed, time: Math.min(...Array.from({ length: rounds }, () => timeOf(() => search(index, typed, "nl")))) });
      }
    }
    times.sort((a, b) => a.time - b.time);
    const middle = times[Math.floor(times.length / 2)]?.time ?? NaN;
    const worst = times.at(-1);
    process.stdout.write(`search, ${name}: a keystroke ${(middle / goal).toFixed(3)} × its goal of ${goal} ms, ` +
      `the slowest ("${worst?.typed ?? ""}") ${((worst?.time ?? NaN) / goal).toFixed(2)} × (${(worst?.time ?? NaN).toFixed(1)} ms); ` +
      `the index once ${(made).toFixed(0)} ms, ${index.entries.length} texts\n`);
    // Between two sizes the page around this may breathe.
    await Promise.resolve();
  }
}

/** The same units again with words of their names mixed, so that the words stay as common as they are. */
function grown(file: OrgFile, size: number): OrgFile {
  const next = seeded(size);
  const words = file.units.flatMap(({ names }) => names.flatMap(({ nl }) => nl.split(" ")));
  const pick = (): string => words[next(words.length)] ?? "";
  const units: Unit[] = [...file.units];
  while (units.length < size) {
    const id = `u${units.length}`;
    units.push({
      id, kind: "directorate", status: "current", placements: [{ parent: "bzk" }],
      names: [{ nl: `Directie ${pick()} ${pick()} ${pick()} ${next(5_000)}`, abbr: `D${next(36 ** 4).toString(36)}` }],
    });
  }
  return { ...file, units };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
