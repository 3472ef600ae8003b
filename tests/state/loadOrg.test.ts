import { describe, expect, it, vi } from "vitest";
import type { OrgFile, OrgFilePart } from "@/core/org/fileFormat";
import type { OrgPart, OrgState } from "@/state/appState";
import { fetchedParts, loadOrg, type FetchText } from "@/state/loadOrg";
import { drawnFile } from "./drawnStore";

vi.mock("virtual:org-data", () => ({ structure: "./data/structure-1.json", details: "./data/details-2.json", tours: "./data/tours-3.json" }));

const sourced: OrgFile = {
  ...drawnFile,
  units: drawnFile.units.map((unit) => (unit.id === "a" ? { ...unit, src: ["wet"] } : unit)),
  sources: [{ id: "wet", kind: "law", title: "Een wet" }],
  descriptions: [{ unit: "a", text: { nl: "Doet iets." }, src: ["wet"] }],
};
const partOf = (keys: readonly (keyof OrgFilePart)[]): string =>
  JSON.stringify(Object.fromEntries(["format" as const, ...keys].map((key) => [key, sourced[key]])));
const structure = partOf(["meta", "units", "aliases"]);
const details = partOf(["sources", "descriptions"]);

async function load(fetchText: FetchText<OrgPart>): Promise<readonly OrgState[]> {
  const states: OrgState[] = [];
  for await (const state of loadOrg(fetchText)) states.push(state);
  return states;
}
const giving = (texts: { readonly structure: string; readonly details: string }): FetchText<OrgPart> => async (part) => texts[part];

describe("loadOrg", () => {
  it("gives what can be drawn, then the whole", async () => {
    const [first, second, ...more] = await load(giving({ structure, details }));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ status: "ready", detailed: false, problems: [], missing: [] });
    expect(second).toMatchObject({ status: "ready", detailed: true, problems: [], missing: [] });
    if (first?.status !== "ready" || second?.status !== "ready") throw new Error("not ready");
    expect(first.model.unitById.size).toBe(drawnFile.units.length);
    expect(first.model.descriptionOf("a")).toBeUndefined();
    expect(second.model.descriptionOf("a")?.text.nl).toBe("Doet iets.");
  });

  it("does not ask for the details before the structure is drawn", async () => {
    const asked: string[] = [];
    const loading = loadOrg(async (part) => {
      asked.push(part);
      return { structure, details }[part];
    });
    await loading.next();
    expect(asked).toEqual(["structure"]);
    await loading.next();
    expect(asked).toEqual(["structure", "details"]);
    expect(await loading.next()).toEqual({ done: true, value: undefined });
  });

  it("says that the structure did not arrive", async () => {
    expect(await load(() => Promise.reject(new Error("offline")))).toEqual([
      { status: "failed", problems: [], missing: ["structure"] },
    ]);
  });

  it.each([
    ["no JSON", "<!doctype html>", "not-json"],
    ["a circle", structure.replace('"parent":"alles"', '"parent":"a1"'), "cycle"],
  ])("says what is wrong with a structure that is %s", async (_name, text, code) => {
    const states = await load(giving({ structure: text, details }));
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({ status: "failed", missing: [] });
    expect(states[0]?.status === "failed" ? states[0].problems.map((problem) => problem.code) : []).toContain(code);
  });

  it.each([
    ["do not arrive", () => Promise.reject(new Error("offline"))],
    ["are no JSON", async () => "{"],
    ["name a source that is not there", async () => JSON.stringify({ format: "organogram/1" })],
  ])("keeps what can be drawn if the details %s", async (_name, fetchDetails) => {
    const states = await load((part) => (part === "details" ? fetchDetails() : Promise.resolve(structure)));
    expect(states).toHaveLength(2);
    expect(states[1]).toMatchObject({ status: "ready", detailed: false, missing: ["details"] });
  });
});

describe("fetchedParts", () => {
  it("asks for the files of this build, relative to the page", async () => {
    const ask = vi.spyOn(globalThis, "fetch").mockImplementation(async (address) =>
      new Response(`text of ${typeof address === "string" ? address : "something else"}`));
    expect(await fetchedParts()("structure")).toBe("text of ./data/structure-1.json");
    expect(await fetchedParts()("details")).toBe("text of ./data/details-2.json");
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("reads them from the page itself where they stand in it", async () => {
    vi.doMock("virtual:org-data", () => ({ structure: "#data-structure", details: "#data-details", tours: "#data-tours" }));
    vi.resetModules();
    const ask = vi.spyOn(globalThis, "fetch");
    const here = (await import("@/state/loadOrg")).fetchedParts();
    const data = document.createElement("script");
    data.type = "application/json";
    data.id = "data-structure";
    data.textContent = '{"format":"organogram/1"}';
    document.body.append(data);
    expect(await here("structure")).toBe('{"format":"organogram/1"}');
    await expect(here("details")).rejects.toThrow("#data-details");
    expect(ask).not.toHaveBeenCalled();
    data.remove();
  });

  it("takes an error page for no text", async () => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("Not found", { status: 404 }));
    await expect(fetchedParts()("details")).rejects.toThrow("details: 404");
  });
});
