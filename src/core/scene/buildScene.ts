/**
 * From places to things to draw. A card that is the same as in the scene before is the same object, so whoever draws
 * can skip it.
 */
import type { Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { Layout, LayoutNode } from "@/core/layout/layout";
import { ancestorsOf, type VisibleNode, type VisibleTree } from "@/core/view/visibleTree";
import type { FactsOf, CardFacts } from "./cardFacts";
import { cardText, type CardWords, type Detail, type TextLine } from "./cardText";
import { looks } from "./family";
import { routeAround } from "./routeAround";
import type { CardMark, FrameMark, LinkMark, Scene } from "./scene";
import type { TextMetrics } from "./textMetrics";

export interface SceneWords extends CardWords {
  /** Accessible name of a card. */
  cardLabel(facts: CardFacts, node: VisibleNode): string;
  /** Title of the frame of everything outside the line. */
  readonly besideTitle: string;
}

/** An office that answers in parliament for the selected unit; `remote`: only for what it decides itself. */
export interface Answering {
  readonly office: UnitId;
  readonly remote: boolean;
}

export interface SceneInput {
  readonly tree: VisibleTree;
  readonly layout: Layout;
  readonly factsOf: FactsOf;
  readonly words: SceneWords;
  readonly metrics: TextMetrics;
  readonly detail: Detail;
  readonly selectedId: UnitId | null;
  /** As far as a source says so. */
  readonly answering: readonly Answering[];
  readonly kind: UnitKind | null;
  /** Language of the interface. */
  readonly lang: Lang;
}

export function buildScene(input: SceneInput, previous?: Scene): Scene {
  const { tree, layout, factsOf, words, metrics, detail, selectedId, kind } = input;
  const selected = selectedId === null ? undefined : tree.byId.get(selectedId);
  const path = new Set<UnitId>(
    selected === undefined ? [] : [selected.id, ...ancestorsOf(tree, selected.id).map((node) => node.id)],
  );
  const below = new Set<UnitId>();
  const collect = (node: VisibleNode): void => node.children.forEach((child) => {
    below.add(child.id);
    collect(child);
  });
  if (selected !== undefined) collect(selected);
  const answering = new Set(selected === undefined ? [] : input.answering.map(({ office }) => office));
  const old = new Map(previous?.cards.map((card) => [card.id, card]));
  const emphasised = (node: VisibleNode, facts: CardFacts): boolean =>
    kind !== null
      ? facts.kind === kind
      : path.has(node.id) || answering.has(node.id) || below.has(node.id);

  const cards = layout.nodes.map((place): CardMark => {
    const node = tree.byId.get(place.id) as VisibleNode;
    const facts = factsOf(place.id);
    const look = looks[facts.kind];
    const fresh: CardMark = {
      id: place.id, role: place.role, box: place.box,
      kind: facts.kind, family: look.family, edge: look.edge, shape: look.shape,
      lines: linesOf(place, node, facts, detail, words, metrics),
      detail, lang: facts.nameLang, label: words.cardLabel(facts, node),
      level: node.level, position: node.position, setSize: node.setSize,
      partCount: node.partCount, open: node.open, certainty: node.certainty, parentId: node.parentId,
      selected: place.id === selectedId,
      onPath: path.has(place.id),
      answers: answering.has(place.id),
      marked: kind !== null && facts.kind === kind,
      dimmed: (selected !== undefined || kind !== null) && !emphasised(node, facts),
    };
    const before = old.get(place.id);
    return before !== undefined && sameCard(before, fresh) ? before : fresh;
  });

  const links: LinkMark[] = layout.links.map((link) => ({
    id: link.target, source: link.source, target: link.target, grammar: "tree", shape: link.shape, dotted: link.dotted,
    points: link.points,
    onPath: path.has(link.target) && path.has(link.source),
    dimmed: selected !== undefined && !(path.has(link.target) && path.has(link.source)),
  }));
  if (selected !== undefined) {
    for (const each of input.answering) links.push(...answersLink(each, selected.id, layout, metrics.rem));
  }

  const frames: FrameMark[] = layout.frames.map((frame) => ({
    id: frame.id, shape: frame.shape, box: frame.box,
    title: frame.title === null ? null : words.besideTitle,
    // The frame of the head is the political leadership, through which the way to the top does not go.
    onPath: frame.shape === "band" && path.has(frame.id),
  }));
  return { cards, links, frames, extent: layout.extent, rem: metrics.rem };
}

function answersLink({ office, remote }: Answering, unit: UnitId, layout: Layout, rem: number): readonly LinkMark[] {
  const from = layout.byId.get(office)?.box;
  const to = layout.byId.get(unit)?.box;
  if (from === undefined || to === undefined || office === unit) return [];
  const points = routeAround(from, to, layout.nodes.map((node) => node.box), (5 / 16) * rem);
  if (points === null) return [];
  return [{
    id: `answers ${office}`, source: office, target: unit, grammar: "answers", shape: "route", dotted: remote, points,
    onPath: false, dimmed: false,
  }];
}

const keptLines = new WeakMap<VisibleNode, Map<string, { readonly facts: CardFacts; readonly metrics: TextMetrics; readonly lines: readonly TextLine[] }>>();

/** The words of a card do not change while its branch, its facts and the fonts stay the same. */
function linesOf(
  place: LayoutNode, node: VisibleNode, facts: CardFacts, detail: Detail, words: CardWords, metrics: TextMetrics,
): readonly TextLine[] {
  const key = `${detail} ${place.role} ${place.box.height}`;
  const ofNode = keptLines.get(node) ?? new Map<string, never>();
  const known = ofNode.get(key);
  if (known !== undefined && known.facts === facts && known.metrics === metrics) return known.lines;
  const lines = cardText(facts, node, place.role, detail, place.box, words, metrics);
  keptLines.set(node, new Map(ofNode).set(key, { facts, metrics, lines }));
  return lines;
}

function sameCard(a: CardMark, b: CardMark): boolean {
  return (
    (Object.keys(b) as (keyof CardMark)[]).every((key) => key === "box" || a[key] === b[key]) &&
    a.box.x === b.box.x && a.box.y === b.box.y && a.box.width === b.box.width && a.box.height === b.box.height
  );
}
