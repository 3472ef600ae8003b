/** The sentence, where it comes from, and where we are. */
import { useMemo } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { presentMessages } from "@/core/i18n/presentMessages";
import { confidenceNames } from "@/core/i18n/relations";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Lang } from "@/core/org/fileFormat";
import { tourText } from "@/core/tour/stops";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { CoverageLine } from "@/ui/CoverageLine";
import { SourceLine } from "@/ui/panels/SourceLine";
import { sayingOf, type Saying } from "./sayingOf";
import type { Steps } from "./useSteps";
import styles from "./Presenting.module.css";

interface Props {
  readonly steps: Steps;
  readonly onBack: () => void;
}

export function Caption({ steps, onBack }: Props) {
  const words = useMessages(presentMessages);
  const lang = useApp(({ view }) => view.lang);
  const { asOf } = useMessages(appMessages).status;
  const day = useApp((state, select) => select.snapshot(state)?.date ?? null);
  const saying = useSaying(steps);
  const isMissing = useApp(({ notice }) => notice?.code === "units-dropped");
  const { tour, at, count, isAstray } = steps;
  const title = tour === null ? null : tourText(tour.title, lang);
  return (
    <div className={styles.caption}>
      {title !== null && <h1 className="visually-hidden" lang={title.lang}>{title.text}</h1>}
      <div className={styles.said} aria-live="polite" aria-atomic="true">
        {tour !== null && <p className="visually-hidden">{words.placeSpoken(at + 1, count)}</p>}
        {saying !== null && <Sentence saying={saying} isHeading={title === null} />}
        {steps.isUnknown && <p className={styles.remark}>{words.unknownTour}</p>}
        {isMissing && <p className={styles.remark}>{words.gone}</p>}
      </div>
      {saying !== null && <Origin saying={saying} lang={lang} />}
      <div className={styles.place}>
        {isAstray && <button type="button" onClick={onBack}>{words.back(at + 1)}</button>}
        {day !== null && saying !== null && saying.kind !== "caption" && <p>{asOf(formatDate(day, lang))}</p>}
        {tour !== null && <p className={styles.count} aria-hidden="true">{words.place(at + 1, count)}</p>}
      </div>
    </div>
  );
}

function Sentence({ saying, isHeading }: { readonly saying: Saying; readonly isHeading: boolean }) {
  const { title, titleLang, text, lang, kind } = saying;
  const Main = isHeading && title === null ? "h1" : "p";
  const Title = isHeading ? "h1" : "p";
  return (
    <>
      {title !== null && <Title className={styles.title} lang={titleLang}>{title}</Title>}
      <Main className={styles.sentence} lang={lang} data-kind={kind} data-long={text.length > longSentence ? "" : undefined}>{text}</Main>
    </>
  );
}

/** More than this would take the room of the chart at the largest size. */
const longSentence = 150;

/** In one line: the first source whole, the others by number; in the panel and in the hand-outs they stand whole. */
function Origin({ saying, lang }: { readonly saying: Saying; readonly lang: Lang }) {
  const words = presentMessages[lang];
  const { sources, kind, asOf, confidence } = saying;
  const [first, ...others] = sources;
  if (kind === "gap") return null;
  if (kind === "caption") return <CoverageLine className={styles.source} />;
  if (first === undefined) return <p className={styles.source}>{kind === "stop" ? tourMessages[lang].unsourced : words.noSource}</p>;
  const isSure = confidence === null || confidence === "primary";
  return (
    <p className={styles.source}>
      {words.source} <SourceLine source={first} lang={lang} />
      {others.length > 0 && ` ${words.moreSources(others.length)}`}
      {asOf !== null && ` · ${words.asOf(formatDate(asOf, lang))}`}
      {!isSure && ` · ${confidenceNames[lang][confidence]}`}
    </p>
  );
}

/** `null`: what it rests on is still on its way. */
export function useSaying({ stop, isAstray, isWaiting }: Steps): Saying | null {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const isWhole = useApp(({ org }) => org.status === "ready" && (org.detailed || org.missing.length > 0));
  const view = useApp((state) => state.view);
  const said = isAstray ? null : stop;
  return useMemo(
    () => (model === null || snapshot === null || !isWhole || isWaiting ? null : sayingOf(model, snapshot, view, said)),
    [model, snapshot, view, said, isWhole, isWaiting],
  );
}
