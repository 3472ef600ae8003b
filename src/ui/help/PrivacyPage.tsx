/** What the site keeps of its readers: nothing; and what a reader's own device keeps, by name, with the way to clear it. */
import { pageMessages } from "@/core/i18n/pageMessages";
import { statementMessages } from "@/core/i18n/statementMessages";
import { REACHED_KEY, TOURS_KEY } from "@/state/classroom";
import { PREFERENCES_KEY } from "@/state/preferences";
import { useMessages } from "@/state/useMessages";
import { DeviceBox } from "@/ui/panels/DeviceBox";
import { PageFrame } from "@/ui/panels/pages/PageFrame";
import { Points, Section } from "./AccessibilityPage";
import styles from "./Help.module.css";

/** On a narrow screen such a name goes on below its dot, and not just anywhere. */
function Breakable({ text }: { readonly text: string }) {
  const [start, ...rest] = text.split(".");
  return <>{start}.<wbr />{rest.join(".")}</>;
}

export function PrivacyPage() {
  const { titles } = useMessages(pageMessages);
  const words = useMessages(statementMessages).privacy;
  const keys = [[PREFERENCES_KEY, words.keeps.keys.preferences], [TOURS_KEY, words.keeps.keys.tours], [REACHED_KEY, words.keeps.keys.reached]] as const;
  return (
    <PageFrame heading={titles.privacy}>
      <p className={styles.intro}>{words.short}</p>
      <Section heading={words.keeps.heading}>
        <p>{words.keeps.choice}</p>
        <table className={styles.table}>
          <thead><tr><th scope="col">{words.keeps.name}</th><th scope="col">{words.keeps.what}</th></tr></thead>
          <tbody>{keys.map(([key, text]) => <tr key={key}><th scope="row"><code translate="no"><Breakable text={key} /></code></th><td>{text}</td></tr>)}</tbody>
        </table>
        <p>{words.keeps.site}</p>
      </Section>
      <Section heading={words.others.heading}><Points of={words.others} /></Section>
      <div className={styles.section}><DeviceBox /></div>
    </PageFrame>
  );
}
