/** One stop in the making: what it shows, its sentence, its sources and its notes. */
import { useId, useMemo, useState, type DragEvent } from "react";
import { formatDate } from "@/core/i18n/format";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Lang, Source } from "@/core/org/fileFormat";
import { MAX_NOTES_CHARS, MAX_SENTENCE_CHARS, MAX_STOP_SOURCES, type TourStop } from "@/core/org/tourFormat";
import { otherThan, withText } from "@/core/tour/draft";
import { stopEvidence } from "@/core/tour/stopEvidence";
import { stopLabel } from "@/core/tour/stopLabel";
import { stopView } from "@/core/tour/stops";
import { useActions, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { focusMain } from "@/ui/panels/focusMain";
import { Field } from "./Field";
import type { Way } from "./StopList";
import styles from "./EditorPage.module.css";

interface Props {
  readonly id: number;
  readonly stop: TourStop;
  /** Counts from 0. */
  readonly at: number;
  readonly count: number;
  readonly isDragged: boolean;
  readonly onChange: (change: Partial<TourStop>) => void;
  readonly onMove: (to: number, way: Way) => void;
  readonly onRemove: () => void;
  readonly onDrag: (isOn: boolean) => void;
  readonly onDrop: () => void;
}

export function StopEditor({ id, stop, at, count, isDragged, onChange, onMove, onRemove, onDrag, onDrop }: Props) {
  const words = useMessages(tourMessages).editor;
  const model = useApp((state, select) => select.model(state));
  const lang = useApp(({ view }) => view.lang);
  const titleId = useId();
  const [isOver, setOver] = useState(false);
  const look = useLook(stop);
  const shows = model === null ? null : stopLabel(model, stop, lang);
  const other = otherThan(lang);
  const onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // A place to drop another stop; the buttons in it do the same for who does not drag.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.stop} data-stop={id} data-over={isOver && !isDragged ? "" : undefined} data-dragged={isDragged ? "" : undefined} aria-labelledby={titleId}
      onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <div className={styles.stopHead}>
        {/* For the mouse alone; the buttons beside it do the same. */}
        <span
          className={styles.handle} draggable aria-hidden="true" data-tip={words.drag} onDragEnd={() => onDrag(false)}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", String(at + 1));
            const card = event.currentTarget.closest("li");
            if (card !== null) event.dataTransfer.setDragImage(card, 16, 16);
            onDrag(true);
          }}
        />
        <h4 id={titleId}>{words.stop(at + 1)}: <span lang={shows?.lang}>{shows?.text}</span></h4>
        <span className={styles.tools}>
          <button type="button" className={styles.tool} data-way="up" aria-disabled={at === 0} aria-label={words.up(at + 1)} onClick={() => onMove(at - 1, "up")}><span className={styles.up}><Icon name="next" /></span></button>
          <button type="button" className={styles.tool} data-way="down" aria-disabled={at === count - 1} aria-label={words.down(at + 1)} onClick={() => onMove(at + 1, "down")}><span className={styles.down}><Icon name="next" /></span></button>
          <button type="button" className={styles.tool} aria-label={words.remove(at + 1)} onClick={onRemove}><Icon name="close" /></button>
        </span>
      </div>
      <Sentence stop={stop} lang={lang} label={words.sentence} onChange={onChange} />
      <Sources stop={stop} onChange={onChange} />
      <details className={styles.details}>
        <summary>{words.moreStop}</summary>
        <Sentence stop={stop} lang={other} label={words.sentenceOther} onChange={onChange} />
        <Notes stop={stop} lang={lang} label={words.notes} onChange={onChange} />
        <Notes stop={stop} lang={other} label={words.notesOther} onChange={onChange} />
      </details>
      <button type="button" className={styles.look} onClick={look}>{words.look} <span className="visually-hidden">{words.stop(at + 1)}</span></button>
    </li>
  );
}

interface TextProps extends Pick<Props, "stop" | "onChange"> {
  readonly lang: Lang;
  readonly label: string;
}

function Sentence({ stop, lang, label, onChange }: TextProps) {
  return <Field label={label} value={stop.text[lang]} lang={lang} most={MAX_SENTENCE_CHARS} rows={2} isCounted onChange={(text) => onChange({ text: withText(stop.text, lang, text) })} />;
}

function Notes({ stop, lang, label, onChange }: TextProps) {
  return <Field label={label} value={stop.notes?.[lang]} lang={lang} most={MAX_NOTES_CHARS} rows={3} onChange={(text) => onChange({ notes: withText(stop.notes, lang, text) })} />;
}

/** Goes to the place itself, outside of any tour, where what is there can be added as another stop. */
function useLook(stop: TourStop): () => void {
  const actions = useActions();
  const store = useAppStore();
  return () => {
    focusMain();
    const { lang, theme, mode } = store.getState().view;
    const { view, saysOpen } = stopView(stop);
    actions.showRequested({ view: { ...view, lang, theme, mode }, saysOpen, problems: [] });
  };
}

function Sources({ stop, onChange }: Pick<Props, "stop" | "onChange">) {
  const words = useMessages(tourMessages).editor;
  const model = useApp((state, select) => select.model(state));
  const isDetailed = useApp(({ org }) => org.status === "ready" && org.detailed);
  const { view, src } = stop;
  const sources = useMemo(
    () => (model === null || !isDetailed ? null : stopEvidence(model, { view, text: {}, ...(src === undefined ? {} : { src }) })),
    [model, isDetailed, view, src],
  );
  const chosen = new Set(src);
  const turn = (source: Source): void => {
    if (!chosen.delete(source.id)) chosen.add(source.id);
    onChange({ src: [...chosen].slice(0, MAX_STOP_SOURCES) });
  };
  return (
    <details className={styles.details}>
      <summary>{words.sources}: {words.chosen(chosen.size)}</summary>
      {sources === null ? <p>{words.sourcesComing}</p> : sources.length === 0 ? <p>{words.noSources}</p> : (
        <fieldset className={styles.sources}>
          <legend className="visually-hidden">{words.sources}</legend>
          {sources.map((source) => <Choice key={source.id} source={source} isChosen={chosen.has(source.id)} onTurn={() => turn(source)} />)}
        </fieldset>
      )}
    </details>
  );
}

function Choice({ source, isChosen, onTurn }: { readonly source: Source; readonly isChosen: boolean; readonly onTurn: () => void }) {
  const lang = useApp(({ view }) => view.lang);
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChosen} onChange={onTurn} />
      <span>
        <span lang={source.lang ?? "nl"}>{source.title}</span>
        {source.published !== undefined && <span className={styles.hint}> {formatDate(source.published, lang)}</span>}
      </span>
    </label>
  );
}
