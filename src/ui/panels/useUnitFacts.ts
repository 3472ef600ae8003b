/** What the cards say about their units, for the panels: the same words in every way of looking. */
import { useMemo } from "react";
import type { CardFacts, FactsOf } from "@/core/scene/cardFacts";
import { factsFromModel } from "@/core/scene/factsFromModel";
import { useApp } from "@/state/useApp";

/** `null` until there is an organisation. */
export function useUnitFacts(): FactsOf | null {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.drawn(state));
  const lang = useApp(({ view }) => view.lang);
  return useMemo(
    () => (model === null || snapshot === null ? null : factsFromModel(model, snapshot, lang)),
    [model, snapshot, lang],
  );
}

/** "Directoraat-generaal Koninkrijksrelaties (DGKR)"; some official names have the abbreviation in them already. */
export function fullName({ name, abbr }: Pick<CardFacts, "name" | "abbr">): string {
  return abbr === null || abbr === name || name.includes(`(${abbr})`) ? name : `${name} (${abbr})`;
}
