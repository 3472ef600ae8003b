/** While a tour is being made: what is on the screen can become its next stop. */
import { useState } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { addStop, isFull } from "@/core/tour/draft";
import { stopAddress } from "@/core/tour/stopAddress";
import { stopLabel } from "@/core/tour/stopLabel";
import { tourText } from "@/core/tour/stops";
import type { Classroom } from "@/state/appState";
import { useActions, useApp, useAppStore } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { Icon } from "@/ui/Icon";
import { focusMain } from "@/ui/panels/focusMain";
import styles from "./TourBar.module.css";

export function DraftBar({ classroom, draft }: { readonly classroom: Classroom; readonly draft: Tour }) {
  const words = useMessages(tourMessages);
  const store = useAppStore();
  const actions = useActions();
  const lang = useApp(({ view }) => view.lang);
  const model = useApp((state, select) => select.model(state));
  const address = useApp((state, select) => stopAddress(state.view, select.impliedIds(state) ?? undefined));
  const [added, setAdded] = useState<{ readonly address: string; readonly stop: number } | null>(null);
  const title = tourText(draft.title, lang);
  const here = model === null ? null : stopLabel(model, { view: address, text: {} }, lang);
  const add = (): void => {
    const now = store.getState().classroom?.draft ?? draft;
    actions.setClassroom({ ...classroom, draft: addStop(now, address) });
    setAdded({ address, stop: now.stops.length + 1 });
  };
  const toEditor = (): void => {
    focusMain();
    actions.showPage("editor");
  };
  return (
    <section className={styles.bar} aria-label={words.draftBar.label}>
      <div className={styles.told}>
        <p className={styles.title}>
          {words.draftBar.label}{title !== null && <>: <span lang={title.lang}>{title.text}</span></>} · {words.stops(draft.stops.length)}
        </p>
        <p className={styles.sentence} lang={here?.lang}>{here?.text}</p>
      </div>
      <div className={styles.actions}>
        {/* Said in place of the offer, and for as long as the reader is there. */}
        <p role="status" className={styles.quiet}>{isFull(draft) ? words.draftBar.full : added?.address === address ? words.draftBar.added(added.stop) : ""}</p>
        <button type="button" className={styles.main} aria-disabled={isFull(draft)} onClick={() => !isFull(draft) && add()}>
          <Icon name="plus" /><span>{words.draftBar.add}</span>
        </button>
        <button type="button" className={styles.button} onClick={toEditor}>{words.draftBar.toEditor}</button>
      </div>
    </section>
  );
}
