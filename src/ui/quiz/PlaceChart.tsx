/**
 * The chart beside a question about a place: the cards to choose from carry their letters, and nothing can be opened, so
 * that the answer is not given away. It is drawn from a store of its own; the reader's view stays as it was. For whoever
 * does not see it, or has no mouse, the answers beside it say the same.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import type { UnitId } from "@/core/org/fileFormat";
import { extentOf, type Box } from "@/core/layout/geometry";
import type { OrgModel } from "@/core/org/orgModel";
import type { Question, QuestionChart } from "@/core/quiz/question";
import type { Detail } from "@/core/scene/cardText";
import type { Scene } from "@/core/scene/scene";
import type { TextMetrics } from "@/core/scene/textMetrics";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { createSceneSelector } from "@/state/createSceneSelector";
import { AppProvider, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { besideTheReader } from "@/ui/chart/camera";
import { alone, detailAt, together, toTheRoom } from "@/ui/chart/Chart";
import { useAnimatedScene } from "@/ui/chart/useAnimatedScene";
import { useCamera } from "@/ui/chart/useCamera";
import { useTextMetrics } from "@/ui/chart/useTextMetrics";
import { Icon } from "@/ui/Icon";
import { SceneView } from "@/ui/render/SceneView";
import { lettered, type Lettering } from "./lettered";
import { letterOf } from "./letters";
import styles from "./PlaceChart.module.css";

interface Props {
  readonly question: Question;
  readonly choice: string | null;
  readonly isAnswered: boolean;
  /** Before a room: type that can be read from the back. */
  readonly isPresented?: boolean;
  /** With the id of an option. */
  readonly onChoose: (id: string) => void;
}

export function PlaceChart(props: Props) {
  const model = useApp((state, select) => select.model(state));
  return model === null || props.question.chart === null ? null : <OwnStore {...props} model={model} chart={props.question.chart} />;
}

interface OwnProps extends Props {
  readonly model: OrgModel;
  readonly chart: QuestionChart;
}

function OwnStore({ model, chart, ...props }: OwnProps) {
  const lang = useApp(({ view }) => view.lang);
  const [store] = useState(() => storeFor(model, chart));
  const { actions } = store.getState();
  const { isAnswered } = props;
  useLayoutEffect(() => actions.setLang(lang), [actions, lang]);
  useLayoutEffect(() => {
    if (isAnswered) actions.goTo(chart.hiddenId);
  }, [actions, isAnswered, chart]);
  return <AppProvider store={store}><Measured {...props} hiddenId={chart.hiddenId} /></AppProvider>;
}

function storeFor(model: OrgModel, { view }: QuestionChart): AppStore {
  const store = createAppStore();
  const { actions } = store.getState();
  actions.setOrg({ status: "ready", model, detailed: true, problems: [], missing: [] });
  actions.showRequested({ view: { ...store.getState().view, ...view }, saysOpen: true, problems: [] });
  return store;
}

interface InsideProps extends Props {
  readonly hiddenId: UnitId;
}

function Measured(props: InsideProps) {
  const sample = useRef<HTMLSpanElement>(null);
  const metrics = useTextMetrics(sample, props.isPresented === true ? "farSmall" : undefined);
  return (
    <div className={styles.place}>
      <span ref={sample} className={styles.sample} lang="nl" aria-hidden="true">Wie doet wat 0123</span>
      {metrics !== null && <Drawn {...props} metrics={metrics} />}
    </div>
  );
}

function Drawn({ metrics, ...props }: InsideProps & { readonly metrics: TextMetrics }) {
  const store = useAppStore();
  const select = useMemo(() => createSceneSelector(store.selectors), [store]);
  const [detail, setDetail] = useState<Detail>("normal");
  const screen = useMemo(() => ({ metrics, detail }), [metrics, detail]);
  const scene = useApp((state) => select(state, screen));
  return scene === null ? null : <Stage {...props} scene={scene} onDetail={setDetail} />;
}

/** All four in one picture, whatever lies between them: from so far away the letters still say which they are. */
const leastTogether = 0.2;
const forReader = { ...besideTheReader, leastTogether };
const forRoom = { ...toTheRoom, leastTogether };

/** In a room the short names, which are larger, can still be read from where long ones cannot; those are left out. */
const shortFrom = 0.53;
type Thresholds = Readonly<Record<keyof typeof alone, number>>;
const thresholds = (isPresented: boolean): Thresholds => (isPresented ? { ...together, far: shortFrom } : alone);

interface StageProps extends InsideProps {
  readonly scene: Scene;
  readonly onDetail: (detail: Detail) => void;
}

function Stage({ question, choice, isAnswered, isPresented = false, hiddenId, onChoose, scene: plain, onDetail }: StageProps) {
  const words = useMessages(appMessages).toolbar;
  const viewport = useRef<HTMLDivElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const [isShort, setShort] = useState(false);
  const lettering = useMemo((): Lettering => ({
    letters: new Map(question.options.flatMap(({ unit }, index) => (unit === null ? [] : [[unit, letterOf(index)]]))),
    chosen: question.options.find(({ id }) => id === choice)?.unit ?? null,
    isAnswered,
    isShort,
  }), [question, choice, isAnswered, isShort]);
  const scene = useMemo(() => lettered(plain, lettering), [plain, lettering]);
  const shown = useAnimatedScene(scene, null);
  const camera = useCamera(viewport, world, scene, isPresented ? forRoom : forReader);
  useEffect(() => camera.follow((transform) => {
    world.current?.style.setProperty("--zoom", String(transform.k));
    setShort(isPresented && transform.k < together.far);
    onDetail(detailAt(transform, thresholds(isPresented)));
  }), [camera, onDetail, isPresented]);
  // First all that can be chosen; and then where the answer is, with the others if all can still be read.
  useLayoutEffect(() => {
    const options = question.options.map(({ unit }) => unit);
    const parent = question.options.find(({ id }) => id === question.answerId)?.unit ?? null;
    const all = boxesOf(scene, isAnswered ? [...options, hiddenId] : options);
    const isLegible = viewport.current !== null && scaleOf(all, viewport.current) >= thresholds(isPresented).far;
    camera.stage(isAnswered && !isLegible ? [boxesOf(scene, [parent, hiddenId]), boxesOf(scene, [hiddenId])] : [all]);
  }, [camera, scene, question, isAnswered, isPresented, hiddenId]);

  const onClick = ({ target }: MouseEvent): void => {
    const id = (target as Element).closest<HTMLElement>("[data-unit-id]")?.dataset["unitId"];
    const option = question.options.find(({ unit }) => unit !== null && unit === id);
    if (option !== undefined && !isAnswered) onChoose(option.id);
  };

  // Cards take the keyboard where they stand for it; here the answers do.
  const keepFocus = (event: MouseEvent): void => event.preventDefault();

  return (
    <>
      <div ref={viewport} className={styles.viewport} data-viewport="" aria-hidden="true">
        <div
          ref={world} role="presentation" className={styles.world} onMouseDown={keepFocus} onClick={onClick} data-answered={isAnswered || undefined}
          style={{ width: scene.extent[1][0] - scene.extent[0][0], height: scene.extent[1][1] - scene.extent[0][1] }}
        >
          <SceneView scene={shown} tabbableId={null} />
          {shown.cards.map(({ id, box }) => lettering.letters.has(id) && (
            <span
              key={id} className={styles.letter} data-chosen={id === lettering.chosen || undefined} data-unit-id={id}
              style={{ translate: `${box.x}px ${box.y}px` }}
            >
              <span>{lettering.letters.get(id)}</span>
            </span>
          ))}
        </div>
      </div>
      <div className={styles.zoom}>
        <button type="button" aria-label={words.zoomIn} onClick={() => camera.zoomBy(1.25)}><Icon name="plus" /></button>
        <button type="button" aria-label={words.zoomOut} onClick={() => camera.zoomBy(0.8)}><Icon name="minus" /></button>
        <button type="button" aria-label={words.wholeChart} onClick={camera.wholeChart}><Icon name="whole" /></button>
      </div>
    </>
  );
}

/** With the letter beside each card. */
function boxesOf({ cards, rem }: Scene, ids: readonly (UnitId | null)[]): readonly Box[] {
  return cards.filter(({ id }) => ids.includes(id))
    .map(({ box: { x, y, width, height } }) => ({ x: x - rem, y: y - rem, width: width + rem, height: height + rem }));
}

/** At which the boxes just fit. */
function scaleOf(boxes: readonly Box[], { clientWidth, clientHeight }: HTMLElement): number {
  const [[x0, y0], [x1, y1]] = extentOf(boxes);
  return Math.min(clientWidth / Math.max(1, x1 - x0), clientHeight / Math.max(1, y1 - y0));
}
