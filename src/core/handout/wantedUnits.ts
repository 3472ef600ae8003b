/**
 * Which units a stop is about, the most important first. A slide has room for a dozen cards, so what comes first is drawn
 * and the rest as far as it fits. Each group is one thought: the way up, who answers, the parts, what stands beside it.
 */
import type { Id, SubjectRole, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import { isOpen } from "@/core/view/transitions";
import { visibleTree } from "@/core/view/visibleTree";
import type { StopDay } from "./stopDay";

export function wantedUnits(model: OrgModel, day: StopDay): readonly (readonly UnitId[])[] {
  const groups = [...subjectOf(model, day), ...(isAboutSomething(day) && !day.saysOpen ? [] : openUnits(day))];
  // A heading comes along with what stands under it, and says nothing alone.
  return groups.map((ids) => ids.filter((id) => day.drawn.parentOf.has(id) && model.unitById.get(id)?.kind !== "group"));
}

function isAboutSomething({ view, changes }: StopDay): boolean {
  return view.selectedId !== null || view.subjectId !== null || view.path !== null || view.kind !== null || (changes !== null && changes.rows.length > 0);
}

function subjectOf(model: OrgModel, day: StopDay): readonly (readonly UnitId[])[] {
  const { view, spotlight, changes } = day;
  if (view.selectedId !== null) return aboutUnit(day, view.selectedId);
  if (view.subjectId !== null) return inSubject(model, view.subjectId).map((unit) => [unit]);
  if (view.path !== null) return [[...spotlight.way], view.path];
  if (view.kind !== null && changes === null) return ofKind(model, day, view.kind);
  // What changed for one kind only, if the address asks for that; the marks say which.
  return changes === null ? [] : changes.rows.filter(({ unit }) => spotlight.tags.has(unit)).map(({ unit }) => [unit]);
}

const roleOrder: readonly SubjectRole[] = ["responsible", "policy", "executes", "supervises", "advises", "finances", "owner"];

/** Who decides and who does the work first; what belongs to another ministry after what is our own. */
function inSubject(model: OrgModel, subjectId: Id): readonly UnitId[] {
  const rank = ({ unit, role }: { readonly unit: UnitId; readonly role: SubjectRole }): number =>
    roleOrder.indexOf(role) + (model.unitById.get(unit)?.belongsTo === undefined ? 0 : roleOrder.length);
  return (model.subjectById.get(subjectId)?.units ?? []).toSorted((a, b) => rank(a) - rank(b)).map(({ unit }) => unit);
}

/** The ones nearest to the top first. */
function ofKind(model: OrgModel, { drawn, context, view }: StopDay, kind: UnitKind): readonly (readonly UnitId[])[] {
  const all = drawn.unitIds.filter((id) =>
    model.unitById.get(id)?.kind === kind && drawn.certaintyOf.get(id) !== "former" && context.ancestorsFrom(view.rootId, id) !== null);
  const near = Math.min(...all.map((id) => context.ancestorsFrom(view.rootId, id)?.length ?? Infinity));
  const isNear = (id: UnitId): boolean => (context.ancestorsFrom(view.rootId, id)?.length ?? Infinity) <= near;
  return [all.filter(isNear), all.filter((id) => !isNear(id))];
}

function aboutUnit({ drawn, spotlight }: StopDay, id: UnitId): readonly (readonly UnitId[])[] {
  const parent = drawn.parentOf.get(id) ?? null;
  const siblings = parent === null ? [] : drawn.childrenOf.get(parent) ?? [];
  return [
    [id], spotlight.lines.flatMap(({ from, to }) => [from, to]), drawn.childrenOf.get(id) ?? [], [...spotlight.tags.keys()],
    // The nearest first, as they stand on the chart.
    siblings.toSorted((a, b) => Math.abs(siblings.indexOf(a) - siblings.indexOf(id)) - Math.abs(siblings.indexOf(b) - siblings.indexOf(id))),
  ];
}

/** What the view has open, generation by generation, first in the line and then what stands beside it. */
function openUnits({ view, context }: StopDay): readonly (readonly UnitId[])[] {
  const source = context.sourceFrom(view.rootId);
  const defaults = context.defaultsFrom(view.rootId);
  const tree = visibleTree(source, (id) => isOpen(view, defaults, id));
  const top = (id: UnitId): UnitId => {
    const parent = tree.byId.get(id)?.parentId ?? null;
    return parent === null ? id : top(parent);
  };
  const isBeside = (id: UnitId): boolean => ["beside", "frame"].includes(source.lineOf(top(id)));
  const levels = Math.max(0, ...tree.nodes.map(({ level }) => level));
  const generation = (level: number, beside: boolean): readonly UnitId[] =>
    tree.nodes.filter((node) => node.level === level && isBeside(node.id) === beside).map(({ id }) => id);
  return [false, true].flatMap((beside) => Array.from({ length: levels }, (_, index) => generation(index + 1, beside)));
}
