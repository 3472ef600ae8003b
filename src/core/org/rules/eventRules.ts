/**
 * Events against intervals: what begins or ends by an event does so on its date, as far as both are known. Of an end a
 * source may give the last day, and an interval always ends on the first day after.
 */
import type { EventType, OrgEvent, OrgFile, PartialDate, Unit, UnitId } from "../fileFormat";
import { latestDay, mayBeSameDay, nextDay } from "../partialDate";
import type { Problem } from "../problem";
import { warning } from "./rule";

/** What begins (`after`) and what ends (`before`). A unit on both sides goes on and does neither. */
const EFFECT: Readonly<Partial<Record<EventType, { readonly begins: boolean; readonly ends: boolean }>>> = {
  created: { begins: true, ends: false },
  merged: { begins: true, ends: true },
  // A part that leaves may do so while the old unit goes on under its own name.
  split: { begins: true, ends: false },
  abolished: { begins: false, ends: true },
};

export function eventsAgainstIntervals(file: OrgFile): readonly Problem[] {
  const byId = new Map(file.units.map((unit) => [unit.id, unit]));
  return file.events.flatMap((event, index) => {
    const effect = EFFECT[event.type];
    if (effect === undefined) return [];
    return [
      ...(effect.begins ? mismatches(event, event.after, event.before, "from", byId) : []),
      ...(effect.ends ? mismatches(event, event.before, event.after, "to", byId) : []),
    ].map(({ id, stated }) => warning("event-mismatch", {
      path: `events[${index}]`, unitIds: [id], params: { event: event.id, id, date: event.date, stated },
    }));
  });
}

function mismatches(
  event: OrgEvent, ids: readonly UnitId[], otherSide: readonly UnitId[], edge: "from" | "to",
  byId: ReadonlyMap<UnitId, Unit>,
): readonly { readonly id: UnitId; readonly stated: PartialDate }[] {
  return ids.filter((id) => !otherSide.includes(id)).flatMap((id) => {
    const stated = byId.get(id)?.valid?.[edge];
    if (stated === undefined || mayBeSameDay(stated, event.date)) return [];
    return edge === "to" && mayBeSameDay(stated, nextDay(latestDay(event.date))) ? [] : [{ id, stated }];
  });
}
