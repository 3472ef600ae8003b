/** Where the facts stand, and the ways to an explanation: one line on a wide screen, with what is needed less behind one button. */
import { useRef } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { helpMessages } from "@/core/i18n/helpMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import type { Page } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { PrintAddress } from "./PrintAddress";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/panels/AddressLink";
import { SubjectsLink } from "@/ui/panels/SubjectsLink";
import styles from "./App.module.css";

interface Props {
  readonly legendOpen: boolean;
  readonly onLegend: () => void;
  readonly onGlossary: () => void;
  readonly onKeys: () => void;
  readonly onLook: () => void;
}

export function Footer({ legendOpen, onLegend, onLook, ...help }: Props) {
  const words = useMessages(appMessages);
  const pages = useMessages(pageMessages);
  const { look } = useMessages(helpMessages);
  const actions = useActions();
  const lang = useApp(({ view }) => view.lang);
  const date = useApp((state, { snapshot }) => snapshot(state)?.date ?? null);
  return (
    <footer className={styles.footer}>
      <strong className={styles.date}>{date !== null && words.status.asOf(formatDate(date, lang))}</strong>
      <button type="button" onClick={onLook}>{look.start}</button>
      <HelpMenu {...help} />
      <button type="button" className={styles.help} aria-expanded={legendOpen} onClick={onLegend}>{words.toolbar.legend}</button>
      <button type="button" data-present="" onClick={actions.startPresenting}>{pages.present}</button>
      <PageLink page="tours">{pages.toursLink}</PageLink>
      <SubjectsLink>{pages.subjectsLink}</SubjectsLink>
      <PageLink page="accessibility">{pages.titles.accessibility}</PageLink>
      <PageLink page="privacy">{pages.titles.privacy}</PageLink>
      <PrintAddress className={styles.printOnly} />
      <span className={styles.official}>{words.status.notOfficial}</span>
    </footer>
  );
}

function HelpMenu({ onGlossary, onKeys }: Pick<Props, "onGlossary" | "onKeys">) {
  const words = useMessages(appMessages);
  const { titles } = useMessages(pageMessages);
  const label = useMessages(helpMessages).menu;
  const menu = useRef<HTMLDivElement>(null);
  // First closed, so that the keyboard is on the button to which it comes back afterwards.
  const close = (): void => menu.current?.hidePopover?.();
  const then = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <>
      <button type="button" className={styles.help} data-help="" popoverTarget="help-menu">{label}</button>
      <div ref={menu} id="help-menu" popover="auto" className={styles.menu} role="group" aria-label={label}>
        <PageLink page="reading" onGo={close}>{titles.reading}</PageLink>
        <button type="button" onClick={then(onGlossary)}>{words.toolbar.glossary}</button>
        <button type="button" onClick={then(onKeys)}>{words.toolbar.keys}</button>
        <PageLink page="known" onGo={close}>{titles.known}</PageLink>
        {/* The build that is one file has no other file beside it. */}
        {import.meta.env.MODE !== "single" && <a href="bzk-tree.json" download onClick={close}>{words.footer.download}</a>}
      </div>
    </>
  );
}

function PageLink({ page, onGo, children }: { readonly page: Page; readonly onGo?: () => void; readonly children: string }) {
  const isHere = useApp(({ view }) => view.page === page);
  const actions = useActions();
  const go = (): void => {
    onGo?.();
    actions.showPage(page);
  };
  return <AddressLink to={{ page }} aria-current={isHere ? "page" : undefined} onGo={go}>{children}</AddressLink>;
}
