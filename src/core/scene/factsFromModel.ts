/** The facts of a card, read from the organisation on a day. Each unit is read once and kept. */
import { formatDate, formatList } from "@/core/i18n/format";
import { ministryName } from "@/core/i18n/ministryName";
import { actingNames } from "@/core/i18n/relations";
import type { Lang, UnitId } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { decreeLag } from "@/core/time/decreeLag";
import { isPlaceUnknown } from "@/core/time/placeUnknown";
import type { OrgSnapshot } from "@/core/time/snapshotAt";
import { termsOn } from "@/core/time/termsOn";
import type { CardFacts, FactsOf } from "./cardFacts";

export function factsFromModel(model: OrgModel, snapshot: OrgSnapshot, lang: Lang): FactsOf {
  const kept = new Map<UnitId, CardFacts>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const unit = model.unitById.get(id);
    const name = snapshot.nameOf(id);
    const translated = lang === "en" ? name?.en : undefined;
    const task = snapshot.date === model.meta.asOf ? model.tasksOf(id)[0]?.text : undefined;
    const ended = unit?.valid?.to;
    const lagged = snapshot.certaintyOf.get(id) === "yes" ? decreeLag(model, snapshot, id)?.date ?? null : null;
    const facts: CardFacts = {
      kind: unit?.kind ?? "group",
      name: translated ?? name?.nl ?? id,
      nameLang: translated === undefined ? "nl" : "en",
      abbr: name?.abbr ?? null,
      short: (translated === undefined ? name?.short?.nl : name?.short?.en) ?? null,
      head: headOf(model, id, snapshot.date, lang),
      firstTask: (translated === undefined ? task?.nl : (task?.en ?? null)) ?? null,
      ended: ended === undefined ? null : formatDate(ended, lang),
      belongsTo: unit?.belongsTo === undefined ? null : ministryName(unit.belongsTo, translated === undefined ? "nl" : "en"),
      placeUnknown: unit !== undefined && snapshot.certaintyOf.get(id) === "yes" && isPlaceUnknown(unit, snapshot),
      eventDay: lagged === null ? null : formatDate(lagged, lang),
    };
    kept.set(id, facts);
    return facts;
  };
}

function headOf(model: OrgModel, id: UnitId, date: string, lang: Lang): string | null {
  const heads = termsOn(model, id, date).current.filter(({ office }) => office.role === "political" || office.role === "head");
  if (heads.length === 0) return null;
  return formatList(heads.map(({ person, term }) =>
    term.acting === undefined ? person.name : `${person.name} (${actingNames[lang][term.acting]})`), lang);
}
