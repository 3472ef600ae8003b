/** The words that a scene needs, in one language. */
import { chartMessages } from "@/core/i18n/chartMessages";
import { kindNames } from "@/core/i18n/kindNames";
import type { Lang } from "@/core/org/fileFormat";
import type { SceneWords } from "./buildScene";

export function sceneWords(lang: Lang): SceneWords {
  const words = chartMessages[lang];
  return {
    kindName: (kind) => kindNames[lang][kind].name,
    uncertain: words.marks.uncertain,
    gone: words.marks.gone,
    placeUnknown: words.marks.placeUnknown,
    eventOn: words.marks.eventOn,
    ended: (date) => (date === null ? words.marks.former : words.marks.until(date)),
    belongsTo: words.marks.belongsTo,
    besideTitle: words.frames.beside,
    yourPlace: words.marks.yourPlace,
    cardLabel(facts, node) {
      const parts = [facts.abbr === null || facts.name.includes(facts.abbr) ? facts.name : `${facts.name} (${facts.abbr})`];
      // Whatever the card shows is part of its name, so that it can be called by what is seen.
      if (facts.short !== null && !facts.name.includes(facts.short)) parts.push(facts.short);
      if (facts.kind !== "group") parts.push(kindNames[lang][facts.kind].name);
      if (facts.head !== null) parts.push(words.card.head(facts.head));
      if (node.certainty === "uncertain") parts.push(words.marks.uncertain);
      if (node.certainty === "gone") parts.push(words.marks.gone);
      if (facts.placeUnknown) parts.push(words.marks.placeUnknown);
      if (facts.eventDay !== null) parts.push(words.marks.eventOn(facts.eventDay));
      if (node.certainty === "former" && facts.kind !== "group") parts.push(facts.ended === null ? words.marks.former : words.marks.until(facts.ended));
      if (facts.belongsTo !== null) parts.push(words.marks.belongsTo(facts.belongsTo));
      if (node.partCount > 0) parts.push(words.card.parts(node.partCount));
      return parts.join(", ");
    },
  };
}
