/** On another day than the file's own: what has no dates and was only looked up for that day, apart from the rest. */
import { formatDate } from "@/core/i18n/format";
import { historyMessages } from "@/core/i18n/historyMessages";
import type { UnitProfile } from "@/core/panel/unitProfile";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Figures, Gaps, Missions, Practical, RelationsOfToday, Tasks, Topics } from "./Sections";
import { SourceRefs } from "./SourceRefs";
import { WholeSections } from "./WholeSections";
import styles from "./Details.module.css";
import own from "./History.module.css";

export function OfToday({ profile, isDetailed }: { readonly profile: UnitProfile; readonly isDetailed: boolean }) {
  const words = useMessages(historyMessages).ofToday;
  const lang = useApp(({ view }) => view.lang);
  const { description, note, tasks, topics, figures, relationsOfToday, legal, website, address, missions, disputed, unknowns, whole, date, fileDay } = profile;
  const counts = [tasks, topics, figures, relationsOfToday, legal, missions, disputed, unknowns].reduce((sum, { length }) => sum + length, 0);
  if (counts === 0 && description === null && note === null && website === null && address === null) return null;
  return (
    <div className={own.today}>
      <h3 className={own.todayHeading}>{words.heading}</h3>
      <p className={styles.small}>{words.text(formatDate(fileDay, lang), formatDate(date, lang))}</p>
      {description !== null && <p><span lang={description.words.lang}>{description.words.text}</span><SourceRefs cite={description} /></p>}
      {note !== null && <p className={styles.small} lang={note.lang}>{note.text}</p>}
      {whole !== null && isDetailed && <WholeSections profile={profile} whole={whole} />}
      {tasks.length > 0 && <Tasks profile={profile} />}
      <Topics profile={profile} />
      {whole === null && figures.length > 0 && <Figures profile={profile} />}
      {isDetailed && <Gaps profile={profile} />}
      <RelationsOfToday profile={profile} />
      <Practical profile={profile} />
      <Missions profile={profile} />
    </div>
  );
}
