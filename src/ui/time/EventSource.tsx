/** Where an event comes from: its first source as a link, and how sure it is where that is less than an official document. */
import { confidenceNames } from "@/core/i18n/relations";
import { timeMessages } from "@/core/i18n/timeMessages";
import type { OrgEvent } from "@/core/org/fileFormat";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import type { Rail } from "./useRail";
import styles from "./TimeRail.module.css";

export function EventSource({ event: { src = [], confidence }, rail: { model } }: { readonly event: OrgEvent; readonly rail: Pick<Rail, "model"> }) {
  const words = useMessages(timeMessages).events;
  const lang = useApp(({ view }) => view.lang);
  const known = src.flatMap((id) => model.sourceById.get(id) ?? []);
  const source = known.find(({ url }) => url !== undefined) ?? known[0];
  const isSure = confidence === undefined || confidence === "primary";
  return (
    <span className={styles.source}>
      {source === undefined && words.unsourced}
      {source !== undefined && source.url === undefined && <>{words.source}: <span lang={source.lang ?? "nl"}>{source.title}</span></>}
      {source?.url !== undefined && (
        // The title is in the language of its source, the word in front of it in the reader's.
        <a href={source.url} rel="noreferrer" lang={source.lang ?? "nl"} data-tip={source.title}>
          <span lang={lang}>{words.source}</span><span className="visually-hidden">: {source.title}</span>
        </a>
      )}
      {!isSure && <> ({confidenceNames[lang][confidence]})</>}
    </span>
  );
}
