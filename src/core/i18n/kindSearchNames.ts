/** By what readers look for a kind of unit: its name, its plural, and what people shorten it to, in both languages. */
import type { Lang, UnitKind } from "@/core/org/fileFormat";
import { kindNames } from "./kindNames";

const shortNames: readonly (readonly [kind: UnitKind, name: string, lang: Lang])[] = [
  ["zbo", "zbo", "nl"], ["directorate-general", "dg", "nl"], ["agency", "baten-lastenagentschap", "nl"],
  ["high-council", "hoge colleges", "nl"], ["political-office", "bewindslieden", "nl"],
];

export const kindSearchNames: readonly (readonly [kind: UnitKind, name: string, lang: Lang])[] = [
  ...(["nl", "en"] as const).flatMap((lang) => (Object.keys(kindNames[lang]) as readonly UnitKind[]).flatMap((kind) => {
    const { name, plural } = kindNames[lang][kind];
    // A heading, a task or another ministry is no kind that anyone looks for.
    return kind === "group" || kind === "task" || kind === "other-ministry" ? [] : [[kind, name, lang], [kind, plural, lang]] as const;
  })),
  ...shortNames,
];
