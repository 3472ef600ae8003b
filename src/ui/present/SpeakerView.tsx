/** What the speaker sees and the room does not: the notes, what comes next, and the time. */
import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { appMessages } from "@/core/i18n/appMessages";
import { presentMessages } from "@/core/i18n/presentMessages";
import type { Lang } from "@/core/org/fileFormat";
import { tourText, type SpokenText } from "@/core/tour/stops";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { useSaying } from "./Caption";
import type { PresentCommand } from "./presentCommand";
import type { SpeakerWindow } from "./useSpeakerWindow";
import type { Steps } from "./useSteps";
import styles from "./SpeakerView.module.css";

interface Props {
  readonly speaker: SpeakerWindow;
  readonly steps: Steps;
  readonly isBlank: boolean;
  /** The presentation has the whole of its screen. */
  readonly isFull: boolean;
  /** In milliseconds of the clock; `null`: the time does not run. */
  readonly startedAt: number | null;
  readonly onStart: (at: number) => void;
  readonly onCommand: (command: PresentCommand) => void;
}

export function SpeakerView({ speaker, steps, isBlank, isFull, startedAt, onStart, onCommand }: Props) {
  const words = useMessages(presentMessages);
  const lang = useApp(({ view }) => view.lang);
  const saying = useSaying(steps);
  const now = useClock();
  useFurnished(speaker);
  const notes = tourText(steps.stop?.notes, lang);
  const following = tourText(steps.following?.text, lang);
  return createPortal(
    <main className={styles.speaker}>
      <header className={styles.top}>
        <h1>{words.speakerTitle}</h1>
        {steps.tour !== null && <p className={styles.place}>{words.place(steps.at + 1, steps.count)}</p>}
        <dl className={styles.times}>
          <div><dt>{words.clock}</dt><dd>{clockTime(now, lang)}</dd></div>
          <div><dt>{words.elapsed}</dt><dd>{spent(startedAt === null ? 0 : now - startedAt)}</dd></div>
        </dl>
        <button type="button" onClick={() => onStart(Date.now())}>{startedAt === null ? words.start : words.reset}</button>
      </header>
      {isBlank && <p className={styles.blank} role="status">{words.blankNow}</p>}
      <section className={styles.now}>
        <h2>{words.now}</h2>
        {saying !== null && <p lang={saying.lang}>{saying.title !== null && <strong lang={saying.titleLang}>{saying.title} </strong>}{saying.text}</p>}
      </section>
      <section className={styles.notes}>
        <h2>{words.notes}</h2>
        {notes === null ? <p className={styles.quiet}>{words.noNotes}</p> : <Paragraphs text={notes} />}
      </section>
      <section className={styles.next}>
        <h2>{words.comingUp}</h2>
        {following === null ? <p className={styles.quiet}>{words.noneAfter}</p> : <p lang={following.lang}>{following.text}</p>}
      </section>
      <div className={styles.buttons} role="group" aria-label={words.controls}>
        <button type="button" aria-disabled={steps.at === 0} onClick={() => onCommand("previous")}>{words.previous}</button>
        <button type="button" aria-disabled={steps.following === null} onClick={() => onCommand("next")}>{words.next}</button>
        <button type="button" aria-pressed={isBlank} onClick={() => onCommand("blank")}>{isBlank ? words.unblank : words.blank}</button>
        {!isFull && <p className={styles.hint}>{words.fullHint}</p>}
        <button type="button" onClick={() => onCommand("stop")}>{words.stop}</button>
      </div>
    </main>,
    speaker.root,
  );
}

const Paragraphs = ({ text: { text, lang } }: { readonly text: SpokenText }) => (
  <div lang={lang}>{text.split(/\n+/).map((line, index) => <p key={index}>{line}</p>)}</div>
);

/** The window has the language, the theme and a title of its own document. */
function useFurnished({ page }: SpeakerWindow): void {
  const lang = useApp(({ view }) => view.lang);
  const theme = useApp(({ view }) => view.theme);
  useLayoutEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const apply = (): void => {
      furnishHead(page.document, lang, theme === "system" ? (dark.matches ? "dark" : "light") : theme);
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [page, lang, theme]);
}

function furnishHead(own: Document, lang: Lang, theme: string): void {
  own.title = appMessages[lang].pageTitle(presentMessages[lang].speakerTitle);
  own.documentElement.lang = lang;
  own.documentElement.dataset["theme"] = theme;
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const clockTime = (now: number, lang: string): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "nl-NL", { hour: "2-digit", minute: "2-digit" }).format(now);

/** Minutes and seconds. */
function spent(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
