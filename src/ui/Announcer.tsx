/**
 * Says aloud what changed when the screen reader does not say it itself: another way of looking, another day, the place
 * where the reader works, and how many units became visible at once. One sentence, replaced and never added to, a moment
 * after the last change.
 */
import { useEffect, useState } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import type { AppState } from "@/state/appState";
import type { AppStore } from "@/state/createAppStore";
import { useAppStore } from "@/state/useApp";

const pause = 300;

export function Announcer() {
  const store = useAppStore();
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turns = 0;
    const stop = store.subscribe((state, before) => {
      const isOtherDay = state.view.date !== before.view.date || state.view.basis !== before.view.basis;
      const isOtherPlace = state.preferences.place !== before.preferences.place;
      const next = isOtherDay ? dayOf : isOtherPlace ? placeOf : sentenceFor(state, before, store.selectors.tree(state)?.nodes.length ?? 0);
      if (next === null) return;
      clearTimeout(timer);
      const turn = ++turns;
      timer = setTimeout(() => {
        if (typeof next === "string") setSentence(next);
        // These are told in words that the first picture can do without.
        else void next(store).then((found) => turn === turns && setSentence(found));
      }, pause);
    });
    return () => {
      stop();
      turns++;
      clearTimeout(timer);
    };
  }, [store]);

  return <div role="status" className="visually-hidden">{sentence}</div>;
}

/** What is shown when the reader has come to rest, and how well that day is known. */
async function dayOf({ getState, selectors }: AppStore): Promise<string> {
  const { coverageText, spokenCoverage } = await import("@/core/panel/coverageText");
  const state = getState();
  const { lang, date } = state.view;
  const [model, snapshot] = [selectors.model(state), selectors.snapshot(state)];
  if (model === null || snapshot === null) return "";
  const shown = appMessages[lang].live.showingOn(selectors.tree(state)?.nodes.length ?? 0, formatDate(snapshot.date, lang));
  return date === null ? shown : `${shown}. ${spokenCoverage(coverageText(model, snapshot, lang))}`;
}

/** Whether the reader works somewhere now. */
async function placeOf({ getState }: AppStore): Promise<string> {
  const { placeMessages } = await import("@/core/i18n/placeMessages");
  const { preferences, view } = getState();
  return preferences.place === null ? placeMessages[view.lang].letGone : placeMessages[view.lang].isPlaceNow;
}

function sentenceFor(state: AppState, before: AppState, drawn: number): string | null {
  const { view } = state;
  const { live } = appMessages[view.lang];
  if (view.mode !== before.view.mode) return view.mode === "chart" ? live.chart : live.list;
  if (view.rootId !== before.view.rootId) return live.showing(drawn);
  // One branch is told by the card itself; only a change of several at once is news.
  const many = Math.abs(view.toggledIds.size - before.view.toggledIds.size) > 1;
  return many && view.selectedId === before.view.selectedId ? live.showing(drawn) : null;
}
