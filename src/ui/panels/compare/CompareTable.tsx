/** Units side by side in a table; on a narrow page each row becomes a block with the units under each other. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table that is
   laid out as blocks is no table to every browser, unless its roles are written out */
import { useId, type ReactNode } from "react";
import { compareMessages } from "@/core/i18n/compareMessages";
import { isWebAddress } from "@/core/org/isWebAddress";
import type { UnitRef, Words } from "@/core/panel/citer";
import type { Cell, CellEntry, CompareRow, RowId, Verdict } from "@/core/panel/compareUnits";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { Folded } from "../details/Folded";
import { SourceRefs } from "../details/SourceRefs";
import { UnitLink } from "../UnitLink";
import { Absent } from "./Absent";
import { shortName } from "./useUnitRefs";
import styles from "./CompareTable.module.css";

interface Props {
  readonly units: readonly UnitRef[];
  readonly rows: readonly CompareRow[];
  readonly onRemove: (unit: UnitRef) => void;
}

export function CompareTable({ units, rows, onRemove }: Props) {
  const words = useMessages(compareMessages);
  const id = useId();
  return (
    <div className={styles.room}>
      <table className={styles.table} role="table" data-columns={units.length}>
        <caption className="visually-hidden">{words.page.table}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.what}>{words.page.what}</th>
            {units.map((unit) => (
              // Named by its unit alone: the button in it would be read out with each cell.
              <th key={unit.id} role="columnheader" scope="col" aria-labelledby={`${id}${unit.id}`}>
                <div className={styles.column}>
                  <span id={`${id}${unit.id}`}><UnitLink unit={unit} /></span>
                  <button type="button" className={styles.remove} data-remove="" data-tip={words.tray.remove.replace(/:$/, "")} onClick={() => onRemove(unit)}>
                    <span className="visually-hidden">{words.tray.remove} <span lang={unit.name.lang}>{shortName(unit)}</span></span>
                    <Icon name="close" />
                  </button>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row" data-verdict={row.verdict}>
              <th role="rowheader" scope="row">
                {row.heading}
                {row.verdict !== null && <VerdictMark verdict={row.verdict} />}
              </th>
              {row.cells.map((cell, index) => {
                const unit = units[index];
                return unit === undefined ? null : (
                  <td key={unit.id} role="cell">
                    <span className={styles.of} lang={unit.name.lang}>{shortName(unit)}</span>
                    <CellContent row={row.id} cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const signs: Readonly<Record<Verdict, string>> = { differs: "≠", same: "=", unclear: "?" };

function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = useMessages(compareMessages);
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">{signs[verdict]}</span>{verdicts[verdict]}
    </span>
  );
}

/** So many are shown of what may be long. */
const shown: Readonly<Partial<Record<RowId, number>>> = { tasks: 4, money: 5, counts: 5, subjects: 8, unknowns: 3, disputed: 2 };

function CellContent({ row, cell }: { readonly row: RowId; readonly cell: Cell }) {
  const item = (entry: CellEntry, index: number): ReactNode => (
    <li key={`${index} ${entry.words?.text ?? entry.unit?.id ?? ""}`} className={entry.isGap ? styles.gap : undefined} aria-current={entry.isSelf && row === "chain" ? "true" : undefined}>
      <Entry entry={entry} dated={row === "exists" || row === "people"} />
    </li>
  );
  return (
    <>
      {cell.absence !== null && <p><Absent absence={cell.absence} /></p>}
      {cell.because !== null && <p className={styles.because} lang={cell.because.lang}>{cell.because.text}</p>}
      {cell.entries.length > 0 && (row === "chain"
        ? <ol className={styles.entries} data-line="under">{cell.entries.map(item)}</ol>
        : (
          <Folded
            items={cell.entries.map((entry, index) => [entry, index] as const)} shown={shown[row] ?? cell.entries.length}
            className={styles.entries} renderItem={([entry, index]) => item(entry, index)}
          />
        ))}
    </>
  );
}

function Entry({ entry: { words, href, unit, isSelf, aside, note, cite }, dated }: { readonly entry: CellEntry; readonly dated: boolean }) {
  return (
    <>
      {words !== null && (href !== null && isWebAddress(href) ? <a href={href} lang={words.lang} rel="noreferrer external">{words.text}</a> : <Said words={words} />)}
      {words !== null && unit !== null && " "}
      {unit !== null && (isSelf ? <strong lang={unit.name.lang}>{shortName(unit)}</strong> : <UnitLink unit={unit} />)}
      {aside.map((each, index) => {
        const before = (index === 0 ? words?.text : aside[index - 1]?.text) ?? "";
        const isApart = (index === 0 && unit !== null) || /[.?]$/.test(before);
        return <span key={each.text} className={styles.aside}>{isApart ? " " : " · "}<Said words={each} /></span>;
      })}
      {cite !== null && <SourceRefs cite={cite} dated={dated} />}
      {note !== null && <p className={styles.because} lang={note.lang}>{note.text}</p>}
    </>
  );
}

const Said = ({ words }: { readonly words: Words }) => <span lang={words.lang}>{words.text}</span>;
