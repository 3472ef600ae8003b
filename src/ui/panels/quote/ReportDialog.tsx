/**
 * A report of an error, written here and sent by the reader: copied, or as a mail of their own where the publisher has
 * a mailbox for it. The text that leaves is the text that is shown.
 */
import { useEffect, useId, useMemo, useRef } from "react";
import { reportMessages } from "@/core/i18n/reportMessages";
import { errorReport, MAX_OWN_WORDS, reportGroups, reportMail, reportText } from "@/core/panel/errorReport";
import type { QuoteContext } from "@/core/panel/quote";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useMessages } from "@/state/useMessages";
import { contactMailbox } from "@/ui/siteSettings";
import { copyText } from "./copyText";
import { useBriefly } from "./useBriefly";
import styles from "./Quote.module.css";

export interface Draft {
  /** Place of the statement in the list; -1: something else. */
  readonly statement: number;
  readonly ownWords: string;
}

export const emptyDraft: Draft = { statement: -1, ownWords: "" };

interface Props {
  readonly context: QuoteContext;
  readonly profile: UnitProfile;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onClose: () => void;
}

export function ReportDialog({ context, profile, draft, onDraft, onClose }: Props) {
  const words = useMessages(reportMessages);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const result = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useBriefly<"copied" | "not copied" | null>(null);
  const groups = useMemo(() => numbered(reportGroups(context, profile)), [context, profile]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const chosen = groups.flatMap(({ entries }) => entries)[draft.statement]?.quote ?? null;
  const report = errorReport(context, profile, chosen);
  const text = reportText(context, report, draft.ownWords);
  const mailbox = contactMailbox();
  const mail = mailbox === null ? null : reportMail(context, mailbox, report, draft.ownWords);
  const onCopy = (): void => {
    void copyText(text).then((isDone) => {
      setOutcome(isDone ? "copied" : "not copied");
      if (!isDone) {
        result.current?.focus();
        result.current?.select();
      }
    });
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}heading`} onClose={onClose}>
      <h2 id={`${id}heading`}>{words.heading}</h2>
      <p>{words.intro}{mailbox === null && <> {words.noMailbox}</>}</p>

      <label htmlFor={`${id}which`}>{words.which}</label>
      <select id={`${id}which`} value={draft.statement} onChange={({ target }) => onDraft({ ...draft, statement: Number(target.value) })}>
        <option value={-1}>{words.other}</option>
        {groups.map(({ heading, entries }) => (
          <optgroup key={heading} label={heading}>
            {entries.map(({ number, label }) => <option key={number} value={number}>{label}</option>)}
          </optgroup>
        ))}
      </select>

      <label htmlFor={`${id}words`}>{words.ownWords}</label>
      <p id={`${id}hint`} className={styles.hint}>{words.ownWordsHint}</p>
      <textarea
        id={`${id}words`} rows={4} maxLength={MAX_OWN_WORDS} value={draft.ownWords} aria-describedby={`${id}hint`}
        onChange={({ target }) => onDraft({ ...draft, ownWords: target.value })}
      />

      <label htmlFor={`${id}result`}>{words.result}</label>
      <textarea ref={result} id={`${id}result`} className={styles.result} readOnly rows={8} value={text} />

      {mail?.isShortened === true && <p className={styles.hint}>{words.tooLong}</p>}
      <form method="dialog" className={styles.buttons}>
        <button type="button" className={styles.main} onClick={onCopy}>{outcome === "copied" ? words.copied : words.copy}</button>
        {mail !== null && <a href={mail.href}>{words.mail}</a>}
        <button type="submit">{words.close}</button>
      </form>
      <p role="status" className={outcome === "not copied" ? styles.hint : "visually-hidden"}>
        {outcome === null ? "" : outcome === "copied" ? words.copiedLong : words.notCopied}
      </p>
    </dialog>
  );
}

/** Each statement with its place in the whole list, which stays the same for as long as the panel is open. */
function numbered(groups: ReturnType<typeof reportGroups>) {
  let count = 0;
  return groups.map(({ heading, entries }) => ({ heading, entries: entries.map((entry) => ({ ...entry, number: count++ })) }));
}
