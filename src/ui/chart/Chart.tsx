/**
 * The living chart: measures text, asks for the scene, and puts it into a viewport that can be moved. It listens for
 * all cards at once; what a click or key means is decided in `core/view`.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { chartMessages } from "@/core/i18n/chartMessages";
import type { Box } from "@/core/layout/geometry";
import type { Anchor } from "@/core/layout/layoutTree";
import type { Transform } from "@/core/layout/transform";
import type { Detail } from "@/core/scene/cardText";
import type { CardMark, Scene } from "@/core/scene/scene";
import type { TextMetrics } from "@/core/scene/textMetrics";
import { createSceneSelector } from "@/state/createSceneSelector";
import { useActions, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SceneView } from "@/ui/render/SceneView";
import { Minimap } from "./Minimap";
import { Toolbar } from "./Toolbar";
import { TwoFingers } from "./TwoFingers";
import { useAnimatedScene } from "./useAnimatedScene";
import { besideTheReader, type Camera, type Closeness } from "./camera";
import { useCamera } from "./useCamera";
import { useCulledScene } from "./useCulledScene";
import { useTextMetrics } from "./useTextMetrics";
import { useTreeKeys } from "./useTreeKeys";
import styles from "./Viewport.module.css";

interface ChartProps {
  /** For a room: type that can be read from the back, nothing floating, and a camera that follows the tour. */
  readonly isPresented?: boolean;
}

export function Chart({ isPresented = false }: ChartProps) {
  const sample = useRef<HTMLSpanElement>(null);
  const metrics = useTextMetrics(sample, isPresented ? "farSmall" : undefined);
  return (
    <>
      <span ref={sample} className={styles.sample} lang="nl" aria-hidden="true">Wie doet wat 0123</span>
      {metrics !== null && <MeasuredChart metrics={metrics} isPresented={isPresented} />}
    </>
  );
}

function MeasuredChart({ metrics, isPresented }: { readonly metrics: TextMetrics; readonly isPresented: boolean }) {
  const store = useAppStore();
  const select = useMemo(() => createSceneSelector(store.selectors), [store]);
  const [detail, setDetail] = useState<Detail>("normal");
  const screen = useMemo(() => ({ metrics, detail }), [metrics, detail]);
  const scene = useApp((state) => select(state, screen));
  return scene === null ? null : <Stage scene={scene} onDetail={setDetail} isPresented={isPresented} />;
}

/**
 * Scales at which cards say more or less, such that type on the screen stays legible: 14 px at 0.85 is 12, the 26 px of
 * the overview at 0.5 is 13 (long names, at 19 px, are 10 there), the 8 px of the close view at 1.75 is 14. Farther away
 * words are left out.
 */
export const alone = { near: 1.75, normal: 0.85, far: 0.5 } as const;
/**
 * In a room a root font size of 30 px on a screen of 1920 × 1080 makes the 14 px of a card 24 px at 0.915, and so
 * the 19 px of the overview at 0.675. Type for looking closely is for nobody there.
 */
export const together = { near: Infinity, normal: 0.92, far: 0.675 } as const;
export const toTheRoom: Closeness = { readable: 0.95, leastOpening: together.far, leastTogether: together.far, most: 1.25 };

export const detailAt = ({ k }: Transform, detailFrom: Readonly<Record<"near" | "normal" | "far", number>>): Detail =>
  k >= detailFrom.near ? "near" : k >= detailFrom.normal ? "normal" : k >= detailFrom.far ? "far" : "shape";

/** A card smaller than this on the screen is no target; a tap zooms in instead. */
const leastTarget = 24;

interface StageProps {
  readonly scene: Scene;
  readonly onDetail: (detail: Detail) => void;
  readonly isPresented: boolean;
}

function Stage({ scene, onDetail, isPresented }: StageProps) {
  const actions = useActions();
  const words = useMessages(chartMessages);
  const toolbar = useMessages(appMessages).toolbar;
  const viewport = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const day = useApp(({ view }) => `${view.date} ${view.basis}`);
  const shown = useAnimatedScene(scene, day);
  const camera = useCamera(viewport, world, scene, isPresented ? toTheRoom : besideTheReader);
  useEffect(() => camera.follow((transform) => onDetail(detailAt(transform, isPresented ? together : alone))), [camera, onDetail, isPresented]);
  const tabStop = useApp((state, selectors) => selectors.tabStop(state));
  const drawn = useCulledScene(shown, camera, tabStop);
  const orientation = useApp(({ view }) => view.orientation);
  const rootName = useApp((state, { snapshot }) => {
    const { rootId } = state.view;
    const onDay = snapshot(state);
    // A start that the day does not have gives the whole.
    return rootId === null || onDay?.parentOf.has(rootId) !== true ? null : onDay.nameOf(rootId).nl;
  });
  const boxOf = useCallback((id: string): Box | undefined => scene.cards.find((each) => each.id === id)?.box, [scene]);
  const anchorOf = useCallback((id: string): Anchor | undefined => {
    const at = boxOf(id);
    return at === undefined ? undefined : { id, at: { x: at.x, y: at.y } };
  }, [boxOf]);
  const onKeyDown = useTreeKeys({ camera, anchorOf, boxOf, viewport });
  useRevealSelected(camera, scene);
  // Another chart begins with its own opening picture; how it was looked at before means nothing there.
  // After the camera knows where the chosen card stands in it.
  const chart = useApp(({ view }) => `${view.rootId} ${view.orientation}`);
  const shownChart = useRef(chart);
  useLayoutEffect(() => {
    if (shownChart.current === chart) return;
    shownChart.current = chart;
    camera.startOver();
  }, [camera, chart]);
  useFollowDay(camera, day);
  useStage(camera, scene, isPresented);

  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>("[data-unit-id]");
    const id = card?.dataset["unitId"];
    if (card === null || id === undefined) return;
    const { height } = card.getBoundingClientRect();
    if (height < leastTarget) {
      camera.zoomTo(card.getBoundingClientRect());
      return;
    }
    actions.focus(id);
    if (target.closest("[data-toggle]") !== null) actions.toggle(id, anchorOf(id));
    else actions.select(id);
  };

  return (
    <>
      <div ref={viewport} className={styles.viewport} data-viewport={isPresented ? "whole" : "page"}>
        <div
          ref={world} className={styles.world} role="tree" tabIndex={-1} onClick={onClick} onKeyDown={onKeyDown}
          aria-label={rootName === null ? words.label : words.labelFrom(rootName)}
          // Named by what is on the screen: with the top at the top, what belongs together stands side by side.
          aria-orientation={orientation === "down" ? "horizontal" : "vertical"}
          style={{ width: scene.extent[1][0] - scene.extent[0][0], height: scene.extent[1][1] - scene.extent[0][1] }}
        >
          <SceneView scene={drawn} tabbableId={tabStop} />
        </div>
      </div>
      {!isPresented && <TwoFingers viewport={viewport} />}
      {!isPresented && <Toolbar camera={camera} />}
      {!isPresented && <Minimap scene={scene} title={toolbar.overviewMapHelp} follow={camera.follow} onMove={camera.centreOn} />}
    </>
  );
}

/**
 * Another day changes the chart under the reader's eyes. Only when the reader has arrived there does the camera see to it
 * that there is something to look at.
 */
function useFollowDay(camera: Camera, day: string): void {
  const isPassing = useApp(({ leaving }) => leaving !== null);
  const seen = useRef(day);
  useLayoutEffect(() => {
    if (isPassing || seen.current === day) return;
    seen.current = day;
    camera.arrive();
  }, [camera, day, isPassing]);
}

/**
 * Brings into sight what the view is about (the chosen card, the units of a subject, the way between two), and only if it
 * is out of sight: when it is chosen, and when the panel takes room.
 */
function useRevealSelected(camera: Camera, scene: Scene): void {
  const shown = useApp(({ view }) => view.selectedId ?? view.subjectId ?? view.path?.join(" ") ?? null);
  const selectedId = useApp(({ view }) => view.selectedId);
  const boxes = useMemo(
    () => scene.cards.filter(({ id, tag, isGap }) => (selectedId === null ? tag !== null && !isGap : id === selectedId)).map(({ box }) => box),
    [scene, selectedId],
  );
  const latest = useRef(boxes);
  useLayoutEffect(() => {
    latest.current = boxes;
    camera.keep(boxes);
  }, [camera, boxes]);
  // Only another choice moves the camera: a chosen card may travel out of sight when the reader opens a branch.
  const isReady = boxes.length > 0;
  useEffect(() => {
    if (shown !== null && isReady) camera.show(latest.current);
  }, [camera, shown, isReady]);
}

/**
 * In a room the picture belongs to the stop: what it is about is shown as large as it fits, with whatever it hangs under
 * and whoever answers for it if that can be read too. Whoever looks elsewhere is left alone until the next stop.
 */
function useStage(camera: Camera, scene: Scene, isPresented: boolean): void {
  const stop = useApp(({ view }) => `${view.tour?.id} ${view.tour?.stop} ${view.rootId} ${view.orientation}`);
  const groups = useMemo(() => (isPresented ? stageGroups(scene) : []), [scene, isPresented]);
  const seen = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!isPresented || (seen.current === stop && !camera.isStaged())) return;
    seen.current = stop;
    camera.stage(groups);
  }, [camera, stop, groups, isPresented]);
}

/** What the camera tries in turn: all that stands out, then as much of it as goes together, then what is chosen alone. */
function stageGroups({ cards, rem }: Scene): readonly (readonly Box[])[] {
  const chosen = cards.find(({ selected }) => selected);
  const tagged = cards.filter(({ tag, isGap }) => tag !== null && !isGap);
  const lit = cards.filter((card) => card === chosen || card.onPath || card.answers || card.marked || tagged.includes(card))
    .toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  const boxesOf = (group: readonly CardMark[]): readonly Box[] => group.map((card) => withTag(card, rem));
  if (lit.length > 1 && (chosen === undefined || tagged.length > 1)) return [...partsOf(lit, chosen).map(boxesOf), boxesOf(lit)];
  const near = chosen === undefined ? [] : cards.filter(({ id, parentId }) => id === chosen.id || id === chosen.parentId || parentId === chosen.id);
  return [lit, near, chosen === undefined ? [] : [chosen]].map(boxesOf);
}

/** All of it, then without what stands highest or lowest, and so on; of one row the first stay longest. The chosen card stays in. */
function partsOf(lit: readonly CardMark[], chosen: CardMark | undefined): readonly (readonly CardMark[])[] {
  const down = lit.toSorted((a, b) => a.box.y - b.box.y);
  const sizes = Array.from({ length: Math.min(down.length, mostTried) - 1 }, (_, less) => down.length - less);
  const isRow = down[0]?.box.y === down.at(-1)?.box.y;
  const shorter = (size: number): readonly (readonly CardMark[])[] => [down.slice(-size), down.slice(0, size)];
  return sizes.flatMap((size) => (isRow ? shorter(size).toReversed() : shorter(size))).filter((part) => chosen === undefined || part.includes(chosen));
}

/** Of hundreds that stand out, one more or less makes no other picture. */
const mostTried = 40;

/** Its words hang over its lower edge. */
const withTag = ({ box, tag }: CardMark, rem: number): Box => (tag === null ? box : { ...box, height: box.height + rem });
