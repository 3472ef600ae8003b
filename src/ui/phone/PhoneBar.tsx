/**
 * The bar under one thumb: search, list or chart, the day, and everything else. On a page the second one leads back to
 * where the reader was, and the third one too, for a page has no day.
 */
import { useState, type ReactNode } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { inFigures } from "@/ui/DayInput";
import { Icon, type IconName } from "@/ui/Icon";
import { openSearch } from "@/ui/panels/openSearch";
import { DateSheet } from "./DateSheet";
import { MoreSheet, type PhoneExtra } from "./MoreSheet";
import styles from "./PhoneBar.module.css";

interface Props {
  readonly onExtra: (extra: PhoneExtra) => void;
}

export function PhoneBar({ onExtra }: Props) {
  const words = useMessages(phoneMessages);
  const { modes } = useMessages(appMessages).header;
  const actions = useActions();
  const mode = useApp(({ view }) => view.mode);
  const isOnPage = useApp(({ view }) => view.page !== null);
  const date = useApp(({ view }) => view.date);
  const lang = useApp(({ view }) => view.lang);
  const [sheet, setSheet] = useState<"date" | "more" | null>(null);
  const other = mode === "chart" ? "list" : "chart";
  const next = isOnPage ? mode : other;
  const close = (): void => setSheet(null);
  const openDate = (): void => {
    actions.showPage(null);
    setSheet("date");
  };
  return (
    <>
      <nav className={styles.bar} aria-label={words.label}>
        <Item icon="search" onClick={openSearch}>{words.search}</Item>
        <Item icon={next === "chart" ? "tree" : "list"} onClick={() => actions.setMode(next)}>{modes[next]}</Item>
        <Item icon="day" opens isMarked={date !== null} onClick={openDate}>
          {date === null ? words.date : (
            <>
              <span className="visually-hidden">{words.date} {formatDate(date, lang)} </span>
              <span className={styles.figures}>{inFigures(date)}</span>
            </>
          )}
        </Item>
        <Item icon="more" opens onClick={() => setSheet("more")}>{words.more}</Item>
      </nav>
      {sheet === "date" && <DateSheet onClose={close} />}
      {sheet === "more" && <MoreSheet onExtra={onExtra} onClose={close} />}
    </>
  );
}

interface ItemProps {
  readonly icon: IconName;
  readonly onClick: () => void;
  /** A sheet. */
  readonly opens?: boolean;
  readonly isMarked?: boolean;
  readonly children: ReactNode;
}

function Item({ icon, onClick, opens = false, isMarked = false, children }: ItemProps) {
  return (
    <button type="button" className={styles.item} aria-haspopup={opens ? "dialog" : undefined} data-marked={isMarked || undefined} onClick={onClick}>
      <Icon name={icon} />
      <span className={styles.word}>{children}</span>
    </button>
  );
}
