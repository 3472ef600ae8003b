/**
 * For a projector: nothing but the chart, one sentence, its source and where we are. What can be done stands in a bar that
 * shows itself when the mouse moves or the keyboard comes there, and on a screen that is touched; every key is in
 * `presentCommand`.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type PointerEvent } from "react";
import { presentMessages } from "@/core/i18n/presentMessages";
import { stopAddress } from "@/core/tour/stopAddress";
import { useActions, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Chart } from "@/ui/chart/Chart";
import { EmptyDay } from "@/ui/EmptyDay";
import { Beam } from "./Beam";
import { Caption } from "./Caption";
import { Controls } from "./Controls";
import { PhoneCode } from "./PhoneCode";
import { PresentKeys } from "./PresentKeys";
import type { PresentCommand } from "./presentCommand";
import { SpeakerView } from "./SpeakerView";
import { useFullScreen } from "./useFullScreen";
import { usePresentKeys } from "./usePresentKeys";
import { useSpeakerWindow } from "./useSpeakerWindow";
import { useSteps, type Steps } from "./useSteps";
import { useSwipe } from "./useSwipe";
import styles from "./Presenting.module.css";

/** The bar goes away when the mouse has been still for this long. */
const restingMilliseconds = 3_000;

type Layer = "blank" | "beam" | "code" | "keys";
const none: Readonly<Record<Layer, boolean>> = { blank: false, beam: false, code: false, keys: false };

export function Presenting() {
  const actions = useActions();
  const words = useMessages(presentMessages);
  const steps = useSteps();
  const isEmpty = useApp((state, select) => select.tree(state)?.nodes.length === 0);
  const isQuiet = useApp(({ preferences }) => preferences.keysOff !== null);
  const stage = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(none);
  const [said, setSaid] = useState("");
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [isAwake, wake] = useAwake();
  const turn = useCallback((layer: Layer, on?: boolean): void => setShown((before) => ({ ...before, [layer]: on ?? !before[layer] })), []);
  /** The innermost layer; the light is none, it only follows the mouse. */
  const escape = (): void => {
    const layer = (["blank", "keys", "code"] as const).find((each) => shown[each]);
    if (layer === undefined) actions.stopPresenting();
    else turn(layer, false);
  };
  // The Escape with which the browser leaves the full screen comes as a change and not as a key.
  const screen = useFullScreen(escape);
  const { speaker, isBlocked, open } = useSpeakerWindow(screen.expectLeaving);
  useLargeType();
  useFocusHere(stage);
  useArrival(steps);

  const goTo = (at: number): void => {
    // What had the focus may not be there at the next stop; and from the stage, arrows step again.
    if (stage.current?.querySelector("[data-unit-id]:focus") !== null) stage.current?.focus({ preventScroll: true });
    setSaid(steps.goTo(at) || steps.count === 0 ? "" : at < 0 ? words.isFirst : words.isLast);
  };
  const run = (command: PresentCommand): void => {
    switch (command) {
      case "next": return goTo(steps.at + 1);
      case "previous": return goTo(steps.at - 1);
      case "first": return goTo(0);
      case "last": return goTo(steps.count - 1);
      case "blank": return turn("blank");
      case "beam":
        setSaid(shown.beam ? words.beamOff : words.beamOn);
        return turn("beam");
      case "code": return turn("code");
      case "keys": return turn("keys");
      case "speaker": return open();
      case "fullScreen": return screen.toggle();
      case "stop": return actions.stopPresenting();
    }
  };
  const light = useCallback(() => turn("blank", false), [turn]);
  const back = (): void => {
    // The button goes as soon as the reader is back.
    stage.current?.focus({ preventScroll: true });
    goTo(steps.at);
  };
  usePresentKeys({ run: (command) => (command === "stop" ? escape() : run(command)), onAnyKey: shown.blank ? light : null, isQuiet, other: speaker?.page ?? null });
  const swipe = useSwipe((way) => run(way));

  const onPointerMove = ({ pointerType, clientY }: PointerEvent): void => {
    // With the spotlight the mouse is always on its way; the bar is where it points to then.
    if (pointerType === "mouse" && (!shown.beam || clientY > window.innerHeight * 5 / 6)) wake();
  };

  return (
    <>
      <main ref={stage} className={styles.present} tabIndex={-1} aria-label={words.main} onPointerMove={onPointerMove} {...swipe}>
        <div className={styles.picture}>
          <div className={styles.chart}>
            <Chart isPresented />
            {isEmpty && <div className={styles.nothing}><EmptyDay /></div>}
            {shown.beam && <Beam stage={stage} />}
          </div>
          {shown.code && <PhoneCode isOurs={steps.isOurs} onClose={() => turn("code", false)} />}
        </div>
        <Caption steps={steps} onBack={back} />
        <Controls
          isAwake={isAwake} steps={steps} hasBeam={shown.beam} hasCode={shown.code}
          problem={isBlocked ? words.speakerBlocked : null} onCommand={run}
        />
        {shown.blank && <Blank words={words.blanked} onBack={light} />}
        {shown.keys && <PresentKeys onClose={() => turn("keys", false)} />}
        <div role="status" className="visually-hidden">{said}</div>
      </main>
      {speaker !== null && (
        <SpeakerView
          speaker={speaker} steps={steps} isBlank={shown.blank} isFull={screen.isFull} startedAt={startedAt} onStart={setStartedAt} onCommand={run}
        />
      )}
    </>
  );
}

/** Nothing to look at but whoever speaks. */
function Blank({ words, onBack }: { readonly words: string; readonly onBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return <button ref={button} type="button" className={styles.blank} onClick={onBack}><span className="visually-hidden">{words}</span></button>;
}

/** True for a while after each call. */
function useAwake(): readonly [boolean, () => void] {
  const [isAwake, setAwake] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const wake = useCallback(() => {
    setAwake(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAwake(false), restingMilliseconds);
  }, []);
  return [isAwake, wake];
}

/** An address that names a stop and nothing else leads to what the stop shows, as it does beside the chart. */
function useArrival({ stop, at, goTo }: Steps): void {
  const store = useAppStore();
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current || stop === null) return;
    hasArrived.current = true;
    if (stopAddress(store.getState().view) === "" && stop.view !== "") goTo(at);
  }, [store, stop, at, goTo]);
}

/** All sizes are in rem: with a larger root everything is larger, the cards too. */
function useLargeType(): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-presenting", true);
    return () => document.documentElement.removeAttribute("data-presenting");
  }, []);
}

/** The keyboard comes along, and goes back to the button that begins a presentation, or to the content where there is none. */
function useFocusHere(stage: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    stage.current?.focus({ preventScroll: true });
    return () => {
      requestAnimationFrame(() => {
        const { activeElement } = document;
        const content = document.getElementById("content");
        // The content may have it already, as what catches a keyboard that is lost (`useKeptFocus`) may come first.
        if (activeElement !== null && activeElement !== document.body && activeElement !== content) return;
        (document.querySelector<HTMLElement>("[data-present]") ?? content)?.focus({ preventScroll: true });
      });
    };
  }, [stage]);
}
