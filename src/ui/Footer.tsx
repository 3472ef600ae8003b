/** Where the facts stand, and the ways to an explanation. */
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { helpMessages } from "@/core/i18n/helpMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
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

export function Footer({ legendOpen, onLegend, onGlossary, onKeys, onLook }: Props) {
  const words = useMessages(appMessages);
  const pages = useMessages(pageMessages);
  const help = useMessages(helpMessages);
  const actions = useActions();
  const page = useApp(({ view }) => view.page);
  const lang = useApp(({ view }) => view.lang);
  const date = useApp((state, { snapshot }) => snapshot(state)?.date ?? null);
  return (
    <footer className={styles.footer}>
      {date !== null && <strong className={styles.date}>{words.status.asOf(formatDate(date, lang))}</strong>}
      <button type="button" onClick={onLook}>{help.look.start}</button>
      <button type="button" className={styles.help} aria-expanded={legendOpen} onClick={onLegend}>{words.toolbar.legend}</button>
      <button type="button" className={styles.help} onClick={onGlossary}>{words.toolbar.glossary}</button>
      <button type="button" data-present="" onClick={actions.startPresenting}>{pages.present}</button>
      <AddressLink to={{ page: "tours" }} aria-current={page === "tours" ? "page" : undefined} onGo={() => actions.showPage("tours")}>{pages.toursLink}</AddressLink>
      <SubjectsLink>{pages.subjectsLink}</SubjectsLink>
      <button type="button" className={styles.keys} onClick={onKeys}>{words.toolbar.keys}</button>
      <AddressLink to={{ page: "known" }} aria-current={page === "known" ? "page" : undefined} onGo={() => actions.showPage("known")}>{words.footer.known}</AddressLink>
      {(["reading", "accessibility", "privacy"] as const).map((each) => (
        <AddressLink key={each} to={{ page: each }} aria-current={page === each ? "page" : undefined} onGo={() => actions.showPage(each)}>{pages.titles[each]}</AddressLink>
      ))}
      {/* The build that is one file has no other file beside it. */}
      {import.meta.env.MODE !== "single" && <a href="bzk-tree.json" download>{words.footer.download}</a>}
      <PrintAddress className={styles.printOnly} />
      <span className={styles.official}>{words.status.notOfficial}</span>
    </footer>
  );
}
