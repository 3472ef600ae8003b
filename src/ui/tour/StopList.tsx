/**
 * The stops of a tour in the making, in their order: changed by dragging, and by a button for each step. A stop keeps what
 * is unfolded in it, and the keyboard, wherever it goes.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import { MAX_STOPS, type Tour, type TourStop } from "@/core/org/tourFormat";
import { changeStop, insertStop, moveStop, removeStop } from "@/core/tour/draft";
import { useMessages } from "@/state/useMessages";
import { StopEditor } from "./StopEditor";
import styles from "./EditorPage.module.css";

interface Props {
  readonly draft: Tour;
  readonly onChange: (tour: Tour) => void;
}

export type Way = "up" | "down";

export function StopList({ draft, onChange }: Props) {
  const words = useMessages(tourMessages).editor;
  const [keys, setKeys] = useState(() => draft.stops.map((_stop, at) => at));
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<{ readonly at: number; readonly key: number; readonly stop: TourStop } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  /** What gets the keyboard when the list stands in its new order. */
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  /** Stops that came from another tab have no key yet. */
  const keyOf = (at: number): number => keys[at] ?? MAX_STOPS + at;

  const move = (from: number, to: number, way: Way | null): void => {
    const next = moveStop(draft, from, to);
    if (next === draft) return;
    const key = keyOf(from);
    setKeys(keys.toSpliced(from, 1).toSpliced(to, 0, key));
    if (way !== null) wanted.current = `[data-stop="${key}"] [data-way="${way}"]`;
    setSaid(words.moved(to + 1, draft.stops.length));
    onChange(next);
  };
  const remove = (at: number): void => {
    const stop = draft.stops[at];
    if (stop === undefined) return;
    setRemoved({ at, key: keyOf(at), stop });
    setKeys(keys.toSpliced(at, 1));
    setSaid("");
    onChange(removeStop(draft, at));
  };
  const restore = ({ at, key, stop }: NonNullable<typeof removed>): void => {
    setKeys(keys.toSpliced(at, 0, key));
    wanted.current = `[data-stop="${key}"] textarea`;
    setRemoved(null);
    onChange(insertStop(draft, at, stop));
  };
  return (
    <>
      <ol ref={list} className={styles.stops}>
        {draft.stops.map((stop, at) => (
          <StopEditor
            key={keyOf(at)} id={keyOf(at)} stop={stop} at={at} count={draft.stops.length} isDragged={dragged === at}
            onChange={(change) => onChange(changeStop(draft, at, change))}
            onMove={(to, way) => move(at, to, way)}
            onRemove={() => remove(at)}
            onDrag={(isOn) => setDragged(isOn ? at : null)}
            onDrop={() => {
              if (dragged !== null) move(dragged, at, null);
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <div role="status" className="visually-hidden">{said}</div>
      {removed !== null && <Removed key={removed.key} at={removed.at} onUndo={() => restore(removed)} />}
    </>
  );
}

/** The keyboard goes from the button that went with the stop to the one that brings it back. */
function Removed({ at, onUndo }: { readonly at: number; readonly onUndo: () => void }) {
  const words = useMessages(tourMessages).editor;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={styles.undo}>
      <span role="status">{words.removed(at + 1)}</span>
      <button ref={button} type="button" className={styles.button} onClick={onUndo}>{words.undo}</button>
    </p>
  );
}
