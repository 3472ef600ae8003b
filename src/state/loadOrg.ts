/**
 * The one port through which an organisation comes in, as text.
 *
 * It comes in two parts, so that the first screen does not wait for the sources: `structure` makes a model that can be
 * drawn, and both together the whole one. Where the text comes from is a fitting: `fetchedParts` asks the network, or
 * reads it from the page itself where it stands in there.
 */
import { details, structure, tours } from "virtual:org-data";
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { parseOrg, type OrgText } from "@/core/org/parseOrg";
import type { Problem } from "@/core/org/problem";
import type { OrgPart, OrgState } from "./appState";

/** Parts of the organisation, and the tours through it. */
export type DataPart = OrgPart | "tours";

/** Rejects if the text does not arrive. */
export type FetchText<Part extends DataPart = DataPart> = (part: Part) => Promise<string>;

/**
 * First the drawable organisation, then the whole one; or what is wrong. If only the details fail, the first stays
 * in use. Never throws.
 */
export async function* loadOrg(fetchText: FetchText<OrgPart>): AsyncGenerator<Exclude<OrgState, { status: "loading" }>, void> {
  // The rules come beside the data, and so not before the page.
  const [first, rules] = await Promise.all([arrived(fetchText, "structure"), import("@/core/org/validateOrg").catch(() => null)]);
  if (first === null || rules === null) {
    yield { status: "failed", problems: [], missing: ["structure"] };
    return;
  }
  const drawable = readParts([first], "structure", rules.validateOrg);
  if (drawable.file === null) {
    yield { status: "failed", problems: drawable.problems, missing: [] };
    return;
  }
  const model = orgModel(drawable.file);
  yield { status: "ready", model, detailed: false, problems: drawable.problems, missing: [] };

  const second = await arrived(fetchText, "details");
  const whole = second === null ? null : readParts([first, second], "details", rules.validateOrg);
  yield whole === null || whole.file === null
    ? { status: "ready", model, detailed: false, problems: whole?.problems ?? drawable.problems, missing: ["details"] }
    : { status: "ready", model: orgModel(whole.file), detailed: true, problems: whole.problems, missing: [] };
}

/** The files that belong to this build. */
export function fetchedParts(): FetchText {
  const addresses: Readonly<Record<DataPart, string>> = { structure, details, tours };
  return async (part) => {
    const address = addresses[part];
    if (address.startsWith("#")) return textInPage(address);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${part}: ${response.status}`);
    return response.text();
  };
}

function textInPage(address: string): string {
  const element = document.querySelector(address);
  if (element === null) throw new Error(`The page has no ${address}`);
  return element.textContent;
}

async function arrived(fetchText: FetchText<OrgPart>, name: OrgPart): Promise<OrgText | null> {
  try {
    return { name, text: await fetchText(name) };
  } catch {
    return null;
  }
}

interface Reading {
  /** `null` as soon as there is one error. */
  readonly file: OrgFile | null;
  readonly problems: readonly Problem[];
}

function readParts(parts: readonly OrgText[], last: OrgPart, validateOrg: (file: OrgFile) => readonly Problem[]): Reading {
  const parsed = parseOrg(parts);
  if (parsed.file === null) return parsed;
  const found = validateOrg(parsed.file);
  // The sources are in the second part, so until then every reference to one leads nowhere.
  const relevant = last === "structure" ? found.filter(({ code }) => code !== "unknown-source") : found;
  const problems = [...parsed.problems, ...relevant];
  return { file: problems.some(({ severity }) => severity === "error") ? null : parsed.file, problems };
}
