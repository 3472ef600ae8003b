/**
 * Says aloud what changed when the screen reader does not say it itself: another way of looking, another day, and how
 * many units became visible at once. One sentence, replaced and never added to, a moment after the last change.
 */
import { useEffect, useState } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import type { AppState } from "@/state/appState";
import { useAppStore } from "@/state/useApp";

const pause = 300;

export function Announcer() {
  const store = useAppStore();
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      const next = sentenceFor(state, before, store.selectors.tree(state)?.nodes.length ?? 0);
      if (next === null) return;
      clearTimeout(timer);
      timer = setTimeout(() => setSentence(next), pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);

  return <div role="status" className="visually-hidden">{sentence}</div>;
}

function sentenceFor(state: AppState, before: AppState, drawn: number): string | null {
  const { view } = state;
  const { live } = appMessages[view.lang];
  if (view.date !== before.view.date && view.date !== null) return live.showingOn(drawn, formatDate(view.date, view.lang));
  if (view.mode !== before.view.mode) return view.mode === "chart" ? live.chart : live.list;
  if (view.rootId !== before.view.rootId) return live.showing(drawn);
  // One branch is told by the card itself; only a change of several at once is news.
  const many = Math.abs(view.toggledIds.size - before.view.toggledIds.size) > 1;
  return many && view.selectedId === before.view.selectedId ? live.showing(drawn) : null;
}
