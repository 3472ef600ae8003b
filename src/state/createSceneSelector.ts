/**
 * The last steps of the chain in `createSelectors`: from the drawn tree to the things to draw.
 *
 *   tree ─▶ layout (kept around the touched card) ─▶ scene
 *
 * They need to know how wide text is on this screen and how close the reader looks, which the chart passes in. One
 * chain for each chart.
 */
import type { Lang, UnitId } from "@/core/org/fileFormat";
import { spacingAt, type Layout } from "@/core/layout/layout";
import { anchored, createLayoutTree, type Anchor } from "@/core/layout/layoutTree";
import { buildScene } from "@/core/scene/buildScene";
import type { FactsOf } from "@/core/scene/cardFacts";
import { cardSize, type Detail } from "@/core/scene/cardText";
import { factsFromModel } from "@/core/scene/factsFromModel";
import type { Scene } from "@/core/scene/scene";
import { sceneWords } from "@/core/scene/sceneWords";
import { noSpotlight, type Spotlight } from "@/core/scene/spotlight";
import type { TextMetrics } from "@/core/scene/textMetrics";
import type { Selectable, Selectors } from "./createSelectors";
import { memoizeLast } from "./memoizeLast";

export interface Screen {
  readonly metrics: TextMetrics;
  readonly detail: Detail;
}

export type SceneSelector = (state: Selectable, screen: Screen) => Scene | null;

export function createSceneSelector(selectors: Selectors): SceneSelector {
  const factsOf = memoizeLast(factsFromModel);
  const wordsOf = memoizeLast(sceneWords);
  const layouterOf = memoizeLast((facts: FactsOf, metrics: TextMetrics, lang: Lang) =>
    createLayoutTree((node, role) => cardSize(facts(node.id), node, role, wordsOf(lang), metrics), spacingAt(metrics.rem, metrics.least !== undefined)));
  const layoutOf = memoizeLast((layouter: ReturnType<typeof createLayoutTree>, ...rest: Parameters<typeof layouter>) => layouter(...rest));
  const anchoredOf = createSteadyLayout();
  let last: Scene | undefined;
  const sceneOf = memoizeLast(
    (
      tree: NonNullable<ReturnType<Selectors["tree"]>>, layout: Layout, facts: FactsOf, metrics: TextMetrics, detail: Detail,
      selectedId: UnitId | null, lit: Spotlight, kind: Selectable["view"]["kind"], lang: Lang,
      placeId: UnitId | null,
    ) => {
      last = buildScene({
        tree, layout, factsOf: facts, words: wordsOf(lang), metrics, detail, selectedId, spotlight: lit, kind, lang, placeId,
      }, last);
      return last;
    },
  );

  return (state, { metrics, detail }) => {
    const model = selectors.model(state);
    const snapshot = selectors.drawn(state);
    const tree = selectors.tree(state);
    if (model === null || snapshot === null || tree === null) return null;
    const { lang, orientation, selectedId, kind } = state.view;
    const facts = factsOf(model, snapshot, lang);
    const layout = anchoredOf(layoutOf(layouterOf(facts, metrics, lang), tree, orientation), state);
    return sceneOf(tree, layout, facts, metrics, detail, selectedId, selectors.spotlight(state) ?? noSpotlight, kind, lang, selectors.place(state));
  };
}

/**
 * Puts each new layout where the one before stood, so that the picture changes under the reader's eyes and does not leap:
 * around the card that was touched, or else around the chosen card, or the first one that both pictures have. So it does
 * on another day: the chosen unit stays where it is on the screen while its surroundings change. A chart that starts
 * elsewhere or turns begins anew.
 */
function createSteadyLayout(): (layout: Layout, state: Selectable) => Layout {
  let seen: { readonly from: Layout; readonly anchor: Anchor | null; readonly chart: string; readonly placed: Layout } | null = null;
  return (from, { view, pointer }) => {
    const chart = `${view.rootId} ${view.orientation}`;
    if (seen !== null && seen.from === from && seen.anchor === pointer.anchor && seen.chart === chart) return seen.placed;
    const before = seen !== null && seen.chart === chart ? seen : null;
    const isTouched = pointer.anchor !== null && pointer.anchor !== before?.anchor;
    const anchor = isTouched ? pointer.anchor : before === null ? null : standIn(before.placed, from, view.selectedId);
    const placed = anchored(from, anchor);
    seen = { from, anchor: pointer.anchor, chart, placed };
    return placed;
  };
}

function standIn(before: Layout, now: Layout, selectedId: UnitId | null): Anchor | null {
  const chosen = selectedId === null ? undefined : before.byId.get(selectedId);
  const kept = chosen !== undefined && now.byId.has(chosen.id) ? chosen : before.nodes.find(({ id }) => now.byId.has(id));
  return kept === undefined ? null : { id: kept.id, at: { x: kept.box.x, y: kept.box.y } };
}
