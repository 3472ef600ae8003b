/** The bar under one thumb: search, list or chart, the day, and everything else. */
import { useRef } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { helpMessages } from "@/core/i18n/helpMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import type { Page } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { TimeRail } from "@/ui/time/TimeRail";
import styles from "./PhoneBar.module.css";

const pages: readonly Page[] = ["tours", "subjects", "known", "reading", "accessibility", "privacy"];

interface Props {
  readonly onExtra: (extra: "legend" | "glossary" | "keys" | "look") => void;
}

export function PhoneBar({ onExtra }: Props) {
  const words = useMessages(phoneMessages);
  const app = useMessages(appMessages);
  const { titles, present } = useMessages(pageMessages);
  const { look } = useMessages(helpMessages);
  const actions = useActions();
  const mode = useApp(({ view }) => view.mode);
  const day = useRef<HTMLDialogElement>(null);
  const more = useRef<HTMLDialogElement>(null);
  const other = mode === "chart" ? "list" : "chart";
  const then = (act: () => void) => () => {
    more.current?.close();
    act();
  };
  return (
    <nav className={styles.bar} aria-label={words.label}>
      <button type="button" onClick={() => document.querySelector<HTMLInputElement>('[role="search"] input')?.focus()}>{words.search}</button>
      <button type="button" onClick={() => actions.setMode(other)}>{app.header.modes[other]}</button>
      <button type="button" onClick={() => day.current?.showModal()}>{words.date}</button>
      <button type="button" onClick={() => more.current?.showModal()}>{words.more}</button>
      <dialog ref={day} className={styles.sheet} aria-labelledby="day-heading">
        <h2 id="day-heading">{words.dateHeading}</h2>
        <TimeRail />
        <form method="dialog"><button type="submit">{words.close}</button></form>
      </dialog>
      <dialog ref={more} className={styles.sheet} aria-labelledby="more-heading">
        <h2 id="more-heading">{words.moreHeading}</h2>
        <ul>
          <li><button type="button" onClick={then(() => onExtra("look"))}>{look.start}</button></li>
          <li><button type="button" onClick={then(() => onExtra("legend"))}>{app.toolbar.legend}</button></li>
          <li><button type="button" onClick={then(() => onExtra("glossary"))}>{app.toolbar.glossary}</button></li>
          <li><button type="button" onClick={then(() => onExtra("keys"))}>{app.toolbar.keys}</button></li>
          <li><button type="button" onClick={then(actions.startPresenting)}>{present}</button></li>
          {pages.map((page) => <li key={page}><AddressLink to={{ page }} onGo={then(() => actions.showPage(page))}>{titles[page]}</AddressLink></li>)}
        </ul>
        <form method="dialog"><button type="submit">{words.close}</button></form>
      </dialog>
    </nav>
  );
}
