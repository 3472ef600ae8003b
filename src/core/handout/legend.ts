/** What the colours and lines of a drawn chart mean, in words: colour is never alone, and two kinds of line are never mixed up. */
import { handoutMessages } from "@/core/i18n/handoutMessages";
import { kindNames } from "@/core/i18n/kindNames";
import type { Lang } from "@/core/org/fileFormat";
import { looks, type Family } from "@/core/scene/family";
import type { LinkMark, Scene } from "@/core/scene/scene";

export interface LegendEntry {
  readonly sign: string;
  readonly look: Family | LinkMark["grammar"];
  readonly text: string;
}

export function legendOf({ cards, links }: Pick<Scene, "cards" | "links">, lang: Lang): readonly LegendEntry[] {
  const words = handoutMessages[lang];
  const kinds = new Set(cards.filter(({ role, kind }) => role !== "heading" && kind !== "group").map(({ kind }) => kind));
  const grammars = new Set(links.map(({ grammar }) => grammar));
  const lines: readonly LegendEntry[] = [
    { sign: "─", look: "tree", text: words.partUnder }, { sign: "═", look: "answers", text: words.answers }, { sign: "→", look: "relation", text: words.relation },
  ];
  return [
    ...[...kinds].map((kind): LegendEntry => ({ sign: looks[kind].shape === "round" ? "●" : "■", look: looks[kind].family, text: kindNames[lang][kind].name })),
    // A chart of one kind of line needs no words for it.
    ...(grammars.has("answers") || grammars.has("relation") ? lines.filter(({ look }) => grammars.has(look as LinkMark["grammar"])) : []),
  ];
}
