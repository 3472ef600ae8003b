/**
 * The terms as bars, the newest at the top: the head of the ministry, other ministers, state secretaries, and beside them the
 * cabinets. The bars are one tab stop with the arrow keys between them; what the chosen one says stands beside the picture.
 */
import { useId, useMemo } from "react";
import { formatDate } from "@/core/i18n/format";
import { ministerMessages } from "@/core/i18n/ministerMessages";
import { actingNames } from "@/core/i18n/relations";
import type { MinisterTerm, MinisterTerms, OfficeGroup } from "@/core/panel/ministerTerms";
import { termBars, type TermPicture as Picture } from "@/core/scene/termBars";
import { earliestDay } from "@/core/time/partialDate";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { SourceRefs } from "../../details/SourceRefs";
import { SideScroll } from "../SideScroll";
import { useShowDay } from "../useShowDay";
import { useStops } from "../useStops";
import styles from "./Ministers.module.css";

const groups: readonly OfficeGroup[] = ["head", "minister", "state-secretary"];
const rem = (pixels: number): string => `${pixels / 16}rem`;

interface Props {
  readonly terms: MinisterTerms;
}

export function TermPicture({ terms: { terms, cabinets, asOf } }: Props) {
  const words = useMessages(ministerMessages);
  const acting = useMessages(actingNames);
  const lang = useApp(({ view }) => view.lang);
  const id = useId();
  const picture = useMemo(
    () => termBars(terms.map(({ from, to, group }) => ({ from: from ?? asOf, to, group })), asOf),
    [terms, asOf],
  );
  const stops = useStops(terms.length, 0);
  const place = columnPlaces(picture);
  const label = ({ title, person, acting: how, party, from, to }: MinisterTerm): string => [
    person + (how === null ? "" : ` (${acting[how]})`), party, title.text,
    words.span(from === null ? words.unknown : formatDate(from, lang), to === null ? words.now : formatDate(to, lang)),
  ].filter((each) => each !== null).join(", ");
  return (
    <div className={styles.pair}>
      <SideScroll label={words.scroll} className={styles.scroll}>
        <div className={styles.picture} style={{ minWidth: rem(place.least) }}>
          <div className={styles.heads}>
            <span className={styles.yearHead} />
            <span className={styles.cabinetHead}>{words.cabinets}</span>
            <span className={styles.heading}>
              {groups.filter((group) => picture.columnsOf(group) > 0).map((group) => <span key={group} style={place.of(group, 0, picture.columnsOf(group))}>{words.groups[group]}</span>)}
            </span>
          </div>
          <div className={styles.bars} style={{ height: rem(picture.height) }}>
            <div className={styles.years} aria-hidden="true">
              {picture.years.map(({ year, top }) => <span key={year} style={{ top: rem(top) }}>{year}</span>)}
            </div>
            <div className={styles.cabinets}>
              {cabinets.map(({ cabinets: names, from, to }) => (
                <span key={from} style={{ top: rem(picture.topOf(to)), height: rem(picture.topOf(from) - picture.topOf(to)) }} lang="nl">{names.toReversed().join(", ")}</span>
              ))}
            </div>
            <div className={styles.field} {...stops.group} aria-label={words.bars} aria-describedby={`${id}keys`}>
              {terms.map((term, index) => {
                const bar = picture.bars[index];
                return bar === undefined ? null : (
                  <button
                    key={term.key} type="button" {...stops.stop(index)} className={styles.bar} data-acting={term.acting ?? undefined} data-group={term.group}
                    style={{ ...place.of(term.group, bar.column, 1), top: rem(bar.top), height: rem(bar.height) }} aria-label={label(term)}
                  >
                    <span className={styles.who}>{term.person}</span>
                    {term.party !== null && <span className={styles.party} data-cut="">{term.party}</span>}
                    {term.acting !== null && <span className={styles.acting} data-cut="">{acting[term.acting]}</span>}
                  </button>
                );
              })}
            </div>
          </div>
        </div>
        <p id={`${id}keys`} className={styles.keys}>{words.keys}</p>
      </SideScroll>
      <Chosen terms={terms} stops={stops} />
    </div>
  );
}

/** Room of one column; its shares make the places, so that the picture takes the width that there is. */
const COLUMN = 168;

function columnPlaces(picture: Picture) {
  const before = new Map<OfficeGroup, number>();
  let total = 0;
  for (const group of groups) {
    before.set(group, total);
    total += picture.columnsOf(group);
  }
  return {
    least: total * COLUMN + 200,
    of: (group: OfficeGroup, column: number, count: number) => ({
      left: `${(((before.get(group) ?? 0) + column) / total) * 100}%`, width: `calc(${(count / total) * 100}% - 0.25rem)`,
    }),
  };
}

interface ChosenProps {
  readonly terms: readonly MinisterTerm[];
  readonly stops: ReturnType<typeof useStops>;
}

function Chosen({ terms, stops: { chosen, choose } }: ChosenProps) {
  const words = useMessages(ministerMessages);
  const acting = useMessages(actingNames);
  const lang = useApp(({ view }) => view.lang);
  const showDay = useShowDay();
  const term = terms[chosen];
  if (term === undefined) return null;
  const { person, title, party, cabinets, from, to } = term;
  return (
    <div className={styles.chosen}>
      <div className={styles.steps}>
        <button type="button" onClick={() => choose(chosen - 1)} disabled={chosen === 0}>{words.newer}</button>
        <span className={styles.count}>{words.place(chosen + 1, terms.length)}</span>
        <button type="button" onClick={() => choose(chosen + 1)} disabled={chosen === terms.length - 1}>{words.older}</button>
      </div>
      <p className={styles.person}>{person}{term.acting !== null && ` (${acting[term.acting]})`}<SourceRefs cite={term.cite} /></p>
      <p lang={title.lang}>{title.text}</p>
      <p className={styles.quiet}>{words.span(from === null ? words.unknown : formatDate(from, lang), to === null ? words.now : formatDate(to, lang))}</p>
      <p className={styles.quiet} lang="nl">{[party, cabinets.join(", ")].filter((each) => each !== null && each !== "").join(" · ")}</p>
      {term.cite.note !== null && <p className={styles.quiet} lang={term.cite.note.lang}>{term.cite.note.text}</p>}
      {from !== null && <button type="button" className={styles.day} onClick={() => showDay(earliestDay(from))}>{words.showDay(formatDate(earliestDay(from), lang))}</button>}
    </div>
  );
}
