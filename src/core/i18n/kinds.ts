/** Name and explanation of each kind of unit together, for whoever needs both. */
import type { Lang, UnitKind } from "@/core/org/fileFormat";
import { kindExplanations } from "./kindExplanations";
import { kindNames } from "./kindNames";

export interface KindWords {
  readonly name: string;
  readonly plural: string;
  readonly explanation: string;
}

export const kinds: Readonly<Record<Lang, Readonly<Record<UnitKind, KindWords>>>> = {
  nl: both("nl"),
  en: both("en"),
};

function both(lang: Lang): Readonly<Record<UnitKind, KindWords>> {
  const names = Object.entries(kindNames[lang]) as [UnitKind, (typeof kindNames)["nl"][UnitKind]][];
  return Object.fromEntries(
    names.map(([kind, words]) => [kind, { ...words, explanation: kindExplanations[lang][kind] }]),
  ) as Record<UnitKind, KindWords>;
}
