/** When there is nothing to draw: what went wrong, where, and what the reader can do. */
import { appMessages } from "@/core/i18n/appMessages";
import { problemText } from "@/core/org/problemText";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import styles from "./App.module.css";

const shownProblems = 50;

export function FailedScreen({ onRetry }: { readonly onRetry: () => void }) {
  const { loading } = useMessages(appMessages);
  const org = useApp((state) => state.org);
  const lang = useApp(({ view }) => view.lang);
  if (org.status !== "failed") return null;
  const missing = org.missing.length > 0;
  return (
    <div className={styles.centre} role="alert">
      <h2>{missing ? loading.failedHeading : loading.brokenHeading}</h2>
      <p>{missing ? loading.failedText : loading.brokenText}</p>
      {missing && <button type="button" className={styles.action} onClick={onRetry}>{loading.retry}</button>}
      {org.problems.length > 0 && (
        <details>
          <summary>{loading.problems(org.problems.length)}</summary>
          <ul>
            {org.problems.slice(0, shownProblems).map((problem, index) => (
              <li key={index}><code>{[problem.file, problem.path].filter(Boolean).join(": ")}</code> {problemText(problem, lang)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
