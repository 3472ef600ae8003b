/**
 * From places to things to draw. A card that is the same as in the scene before is the same object, so whoever draws
 * can skip it.
 */
import type { Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { Box } from "@/core/layout/geometry";
import type { Layout, LayoutNode } from "@/core/layout/layout";
import { ancestorsOf, type VisibleNode, type VisibleTree } from "@/core/view/visibleTree";
import type { FactsOf, CardFacts } from "./cardFacts";
import { cardText, type CardWords, type Detail, type TextLine } from "./cardText";
import { looks } from "./family";
import { placeLabel } from "./placeLabel";
import { routeAround } from "./routeAround";
import type { CardMark, FrameMark, LinkMark, Scene } from "./scene";
import type { Spotlight, SpotLine } from "./spotlight";
import type { TextMetrics } from "./textMetrics";

export interface SceneWords extends CardWords {
  /** Accessible name of a card. */
  cardLabel(facts: CardFacts, node: VisibleNode): string;
  /** Title of the frame of everything outside the line. */
  readonly besideTitle: string;
  /** "uw plek". */
  readonly yourPlace: string;
}

export interface SceneInput {
  readonly tree: VisibleTree;
  readonly layout: Layout;
  readonly factsOf: FactsOf;
  readonly words: SceneWords;
  readonly metrics: TextMetrics;
  readonly detail: Detail;
  readonly selectedId: UnitId | null;
  /** What stands out beside the selected unit, and its lines. */
  readonly spotlight: Spotlight;
  readonly kind: UnitKind | null;
  /** The unit where the reader works; left out: nobody is asked, as on a projector. */
  readonly placeId?: UnitId | null;
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
  const { tags, gaps, way, answering, lines: spotLines } = input.spotlight;
  const isLit = selected !== undefined || tags.size > 0 || way.size > 0;
  // Of several the first, as a map keeps the last.
  const hidden = new Map(spotLines.toReversed().flatMap(({ from, to, whenHidden }) =>
    (to === selectedId && whenHidden !== null && !layout.byId.has(from) ? [[to, whenHidden] as const] : [])));
  const old = new Map(previous?.cards.map((card) => [card.id, card]));
  const emphasised = (node: VisibleNode, facts: CardFacts): boolean =>
    kind !== null
      ? facts.kind === kind
      : path.has(node.id) || answering.has(node.id) || below.has(node.id) || tags.has(node.id) || way.has(node.id);

  const cards = layout.nodes.map((place): CardMark => {
    const node = tree.byId.get(place.id) as VisibleNode;
    const facts = factsOf(place.id);
    const look = looks[facts.kind];
    const tag = tags.get(place.id) ?? gaps.get(place.id) ?? hidden.get(place.id) ?? null;
    const isPlace = place.id === input.placeId && node.certainty !== "former" && node.certainty !== "gone";
    const name = words.cardLabel(facts, node) + (isPlace ? `, ${words.yourPlace}` : "");
    const fresh: CardMark = {
      id: place.id, role: place.role, box: place.box,
      kind: facts.kind, family: look.family, edge: look.edge, shape: look.shape,
      lines: linesOf(place, node, facts, detail, words, metrics),
      detail, lang: facts.nameLang, label: tag === null ? name : `${name}, ${tag}`,
      level: node.level, position: node.position, setSize: node.setSize,
      partCount: node.partCount, open: node.open, certainty: node.certainty, parentId: node.parentId,
      selected: place.id === selectedId,
      onPath: path.has(place.id) || way.has(place.id),
      tag, placeTag: isPlace ? `◎ ${words.yourPlace}` : null, isGap: !tags.has(place.id) && (gaps.has(place.id) || hidden.has(place.id)), tagLang: input.lang,
      answers: answering.has(place.id),
      marked: kind !== null && facts.kind === kind,
      dimmed: (isLit || kind !== null) && !emphasised(node, facts),
    };
    const before = old.get(place.id);
    return before !== undefined && sameCard(before, fresh) ? before : fresh;
  });

  const onWay = (a: UnitId, b: UnitId): boolean => (path.has(a) && path.has(b)) || (way.has(a) && way.has(b));
  const links: LinkMark[] = layout.links.map((link) => ({
    id: link.target, source: link.source, target: link.target, grammar: "tree", shape: link.shape, dotted: link.dotted,
    points: link.points,
    onPath: onWay(link.source, link.target),
    dimmed: isLit && !onWay(link.source, link.target),
    label: null,
  }));
  links.push(...routedLinks(spotLines, layout, metrics, detail));

  const frames: FrameMark[] = layout.frames.map((frame) => ({
    id: frame.id, shape: frame.shape, box: frame.box,
    title: frame.title === null ? null : words.besideTitle,
    // The frame of the head is the political leadership, through which the way to the top does not go.
    onPath: frame.shape === "band" && path.has(frame.id),
  }));
  return { cards, links, frames, extent: layout.extent, rem: metrics.rem };
}

/** Distances from the cards, in sixteenths of a rem. */
const lanes = [5, 10, 7.5, 2.5] as const;

/** Lines that are not the tree run round the cards, and round the words of those before them. */
function routedLinks(lines: readonly SpotLine[], layout: Layout, metrics: TextMetrics, detail: Detail): readonly LinkMark[] {
  const cards = layout.nodes.map((node) => node.box);
  const taken: Box[] = [...cards];
  return lines.flatMap(({ id, from, to, grammar, dotted, label }, index): readonly LinkMark[] => {
    const start = layout.byId.get(from)?.box;
    const end = layout.byId.get(to)?.box;
    if (start === undefined || end === undefined || from === to) return [];
    // Each in a lane of its own, so that no line hides in another; where that one is not free, in the common one.
    const lane = (lanes[index % lanes.length] ?? 5) / 16;
    const points = routeAround(start, end, cards, lane * metrics.rem) ?? routeAround(start, end, cards, (5 / 16) * metrics.rem);
    if (points === null) return [];
    const size = { width: metrics.width("strong", label) + metrics.rem, height: metrics.lineHeight("strong") + metrics.rem / 4 };
    // From farther away the words would be too small to read.
    const box = detail === "far" || detail === "shape" ? null : placeLabel(points, size, taken);
    if (box !== null) taken.push(box);
    return [{
      id, source: from, target: to, grammar, shape: "route", dotted, points, onPath: false, dimmed: false,
      label: box === null ? null : { text: label, box },
    }];
  });
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
