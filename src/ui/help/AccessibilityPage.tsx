/** For whom the site works, and where it still falls short: a draft of the statement that the publisher has to make. */
import { useId, type ReactNode } from "react";
import { formatDate } from "@/core/i18n/format";
import { pageMessages } from "@/core/i18n/pageMessages";
import { appMessages } from "@/core/i18n/appMessages";
import { statementMessages } from "@/core/i18n/statementMessages";
import { useActions, useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { AddressLink } from "@/ui/AddressLink";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { contactMailbox } from "@/ui/siteSettings";
import styles from "./Help.module.css";

/** When the limits below were last held against the site. */
const WRITTEN = "2026-11-27";

export function AccessibilityPage() {
  const { titles } = useMessages(pageMessages);
  const { header } = useMessages(appMessages);
  const words = useMessages(statementMessages).accessibility;
  const lang = useApp(({ view }) => view.lang);
  const actions = useActions();
  const mailbox = contactMailbox();
  const showList = (): void => {
    actions.setMode("list");
    actions.showPage(null);
  };
  return (
    <PageFrame heading={titles.accessibility}>
      <p className={styles.draft}><strong>{words.draft}</strong> {words.written(formatDate(WRITTEN, lang))}</p>
      <Section heading={words.aim.heading}>
        <p>{words.aim.text}</p>
        <p>{words.aim.unproven}</p>
      </Section>
      <Section heading={words.tested.heading}><Points of={words.tested} /></Section>
      <Section heading={words.limits.heading}><Points of={words.limits} /></Section>
      <Section heading={words.ways.heading}>
        <ul className={styles.points}>
          <li>{words.ways.list} <AddressLink to={{ mode: "list" }} onGo={showList}>{header.modes.list}</AddressLink></li>
          <li>{words.ways.search}</li>
          <li>{words.ways.data}</li>
          <li>{words.ways.keys}</li>
        </ul>
      </Section>
      <Section heading={words.report.heading}>
        <p>{words.report.ask}</p>
        <p>{mailbox === null ? words.report.none : <>{words.report.mail} <a href={`mailto:${mailbox}`}>{mailbox}</a></>}</p>
      </Section>
      <Section heading={words.publisher.heading}><Points of={words.publisher} /></Section>
    </PageFrame>
  );
}

export function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}

export function Points({ of: { heading: _heading, ...points } }: { readonly of: Readonly<Record<string, string>> & { readonly heading: string } }) {
  return <ul className={styles.points}>{Object.entries(points).map(([key, text]) => <li key={key}>{text}</li>)}</ul>;
}
