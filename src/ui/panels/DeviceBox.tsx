/** Says in plain words what this device keeps of the reader, and clears it, after asking once more in place. */
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { placeMessages } from "@/core/i18n/placeMessages";
import type { Classroom } from "@/state/appState";
import { clearKept, keptKeys } from "@/state/deviceStorage";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useClassroom } from "@/ui/useClassroom";
import { shortName } from "./compare/useUnitRefs";
import { usePlace } from "./place/usePlace";
import { useEscape } from "./useEscape";
import styles from "./place/Place.module.css";

const storage = (): Storage => window.localStorage;

type Step = "rest" | "asking" | "cleared" | "failed";

export function DeviceBox() {
  const words = useMessages(placeMessages).device;
  const actions = useActions();
  const [step, setStep] = useState<Step>("rest");
  const rows = useKept();
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  const keys = keptKeys(storage);
  // Each step takes the keyboard to what it has just put there; nothing of that is there before the reader begins.
  useEffect(() => {
    if (step === "rest" && !wasAsking.current) return;
    wasAsking.current = true;
    box.current?.querySelector<HTMLElement>("[data-next]")?.focus();
  }, [step]);

  const clear = (): void => {
    actions.forgetReader();
    // After the store, whose last change would otherwise be written down again.
    setStep(clearKept(storage) ? "cleared" : "failed");
  };
  const isEmpty = keys?.length === 0 && rows.length === 0;
  return (
    <section ref={box} className={styles.box} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.heading}</h3>
      <p>{keys === null ? words.closed : words.intro}</p>
      {isEmpty && step !== "cleared" && <p data-next="" tabIndex={-1}>{words.nothing}</p>}
      {keys !== null && !isEmpty && (
        <dl className={styles.kept}>
          {rows.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
          {rows.length === 0 && <div><dt>{words.other}</dt><dd>{words.items(keys.length)}</dd></div>}
        </dl>
      )}
      {navigator.serviceWorker?.controller != null && <p className={styles.status}>{words.site}</p>}
      {keys !== null && !isEmpty && (step === "rest" || step === "failed") && (
        <p className={styles.buttons}>
          <button type="button" data-next={step === "rest" ? "" : undefined} onClick={() => setStep("asking")}>{words.clear}</button>
        </p>
      )}
      {step === "asking" && <Question onYes={clear} onNo={() => setStep("rest")} />}
      {step === "cleared" && <p data-next="" tabIndex={-1}><strong>{words.cleared}</strong></p>}
      {step === "failed" && <p data-next="" tabIndex={-1}><strong>{words.notCleared}</strong></p>}
    </section>
  );
}

function Question({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const words = useMessages(placeMessages).device;
  const hasTours = countTours(useClassroom()) > 0;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onNo);
  return (
    <div ref={group} role="group" aria-labelledby={id}>
      <p id={id} data-next="" tabIndex={-1}><strong>{hasTours ? words.ask : words.askPlain}</strong></p>
      <p className={styles.buttons}>
        <button type="button" onClick={onYes}>{words.yes}</button>
        <button type="button" onClick={onNo}>{words.no}</button>
      </p>
    </div>
  );
}

/** With the one in the making, and without what is only looked at. */
function countTours(classroom: Classroom | null): number {
  if (classroom === null) return 0;
  const { own, draft, unkept = [] } = classroom;
  return new Set([...own, ...(draft === null ? [] : [draft])].map(({ id }) => id).filter((id) => id === draft?.id || !unkept.includes(id))).size;
}

/** What is kept, each with how much of it. */
function useKept(): readonly { readonly label: string; readonly value: ReactNode }[] {
  const words = useMessages(placeMessages).device;
  const { lang, theme, place: placeId, keysOff } = useApp(({ preferences }) => preferences);
  const classroom = useClassroom();
  const place = usePlace();
  const own = countTours(classroom);
  const reached = Object.keys(classroom?.reached ?? {}).filter((id) => classroom?.unkept?.includes(id) !== true).length;
  const rows: readonly (false | { readonly label: string; readonly value: ReactNode })[] = [
    lang !== null && { label: words.language, value: words.languages[lang] },
    theme !== null && { label: words.theme, value: words.themes[theme] },
    placeId !== null && place !== null && {
      label: words.place,
      value: place === "unknown" ? words.placeUnknown : <span lang={place.unit.name.lang}>{shortName(place.unit)}</span>,
    },
    keysOff === true && { label: words.keys, value: words.keysOff },
    own > 0 && { label: words.ownTours, value: words.tours(own) },
    reached > 0 && { label: words.reached, value: words.tours(reached) },
  ];
  return rows.filter((row) => row !== false);
}
