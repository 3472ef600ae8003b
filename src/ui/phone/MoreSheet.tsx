/** What the header and the footer have on a larger screen, in groups. */
import type { ReactNode } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { helpMessages } from "@/core/i18n/helpMessages";
import { pageMessages } from "@/core/i18n/pageMessages";
import { phoneMessages } from "@/core/i18n/phoneMessages";
import type { Page, Theme } from "@/core/view/viewState";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { focusMain } from "@/ui/panels/focusMain";
import { BarSheet, useCloseSheet } from "./BarSheet";
import styles from "./MoreSheet.module.css";

export type PhoneExtra = "legend" | "glossary" | "keys" | "look";

const themes: readonly Theme[] = ["system", "light", "dark", "projector"];

interface Props {
  readonly onExtra: (extra: PhoneExtra) => void;
  readonly onClose: () => void;
}

export function MoreSheet({ onExtra, onClose }: Props) {
  const words = useMessages(phoneMessages);
  return (
    <BarSheet heading={words.moreHeading} onClose={onClose}>
      <div className={styles.groups}>
        <Help onExtra={onExtra} />
        <SeeMore />
        <Settings />
        <AboutSite />
      </div>
    </BarSheet>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.items}>{children}</ul>
    </section>
  );
}

function PageItem({ page, children }: { readonly page: Page; readonly children: ReactNode }) {
  const close = useCloseSheet();
  const actions = useActions();
  const isHere = useApp(({ view }) => view.page === page);
  const go = (): void => {
    close();
    focusMain();
    actions.showPage(page);
  };
  return <li><AddressLink className={styles.item} to={{ page }} aria-current={isHere ? "page" : undefined} onGo={go}>{children}</AddressLink></li>;
}

function Help({ onExtra }: Pick<Props, "onExtra">) {
  const close = useCloseSheet();
  const words = useMessages(phoneMessages);
  const { toolbar } = useMessages(appMessages);
  const { titles } = useMessages(pageMessages);
  const { look } = useMessages(helpMessages);
  const extras = [["look", look.start], ["legend", toolbar.legend], ["glossary", toolbar.glossary], ["keys", toolbar.keys]] as const;
  return (
    <Group heading={words.help}>
      {extras.map(([extra, name]) => (
        <li key={extra}>
          <button
            type="button" className={styles.item}
            onClick={() => {
              close();
              onExtra(extra);
            }}
          >
            {name}
          </button>
        </li>
      ))}
      <PageItem page="reading">{titles.reading}</PageItem>
    </Group>
  );
}

function SeeMore() {
  const close = useCloseSheet();
  const words = useMessages(phoneMessages);
  const { toursLink, subjectsLink, present, titles } = useMessages(pageMessages);
  const actions = useActions();
  return (
    <Group heading={words.see}>
      <PageItem page="tours">{toursLink}</PageItem>
      <PageItem page="subjects">{subjectsLink}</PageItem>
      <PageItem page="known">{titles.known}</PageItem>
      <li>
        <button
          type="button" className={styles.item}
          onClick={() => {
            close();
            actions.startPresenting();
          }}
        >
          {present}
        </button>
      </li>
    </Group>
  );
}

function Settings() {
  const { header } = useMessages(appMessages);
  const actions = useActions();
  const theme = useApp(({ view }) => view.theme);
  const lang = useApp(({ view }) => view.lang);
  const other = lang === "nl" ? "en" : "nl";
  return (
    <Group heading={header.label}>
      <li>
        <label className={styles.item}>
          <span>{header.theme}</span>
          <select className={styles.select} value={theme} onChange={(event) => actions.setTheme(event.target.value as Theme)}>
            {themes.map((each) => <option key={each} value={each}>{header.themes[each]}</option>)}
          </select>
        </label>
      </li>
      <li>
        <button type="button" className={styles.item} lang={other} aria-label={header.otherLanguageLabel} onClick={() => actions.setLang(other)}>
          {header.otherLanguage}
        </button>
      </li>
    </Group>
  );
}

function AboutSite() {
  const { footer, status } = useMessages(appMessages);
  const { titles } = useMessages(pageMessages);
  const lang = useApp(({ view }) => view.lang);
  const asOf = useApp((state, { model }) => model(state)?.meta.asOf ?? null);
  return (
    <>
      <Group heading={footer.label}>
        {/* The build that is one file has no other file beside it. */}
        {import.meta.env.MODE !== "single" && <li><a className={styles.item} href="bzk-tree.json" download>{footer.download}</a></li>}
        <PageItem page="accessibility">{titles.accessibility}</PageItem>
        <PageItem page="privacy">{titles.privacy}</PageItem>
      </Group>
      <p className={styles.status}>{asOf !== null && <>{status.asOf(formatDate(asOf, lang))}. </>}{status.notOfficial}.</p>
    </>
  );
}
