/** What belongs to the document as a whole: its language, theme and title. */
import { useEffect } from "react";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { pageMessages } from "@/core/i18n/pageMessages";
import type { UnitId } from "@/core/org/fileFormat";
import { unitTitle } from "@/core/time/unitTitle";
import { useApp } from "@/state/useApp";

export function usePage(): void {
  const lang = useApp(({ view }) => view.lang);
  const theme = useApp(({ view }) => view.theme);
  const title = useApp((state, { model, snapshot }) => {
    const { view } = state;
    const words = appMessages[view.lang];
    if (view.page !== null) return words.pageTitle(pageMessages[view.lang].titles[view.page]);
    const label = view.subjectId !== null
      ? model(state)?.subjectById.get(view.subjectId)?.label
      : model(state)?.file.elsewhere.find(({ id }) => id === view.elsewhereId)?.organisation;
    const shown = snapshot(state)?.date;
    // The file's own day goes without saying.
    const days = shown === undefined || (view.date === null && view.against === null) ? [] : [
      view.against === null ? words.status.asOf(formatDate(shown, view.lang)) : words.changesTitle(formatDate(view.against, view.lang), formatDate(shown, view.lang)),
    ];
    const titled = (names: readonly string[]): string => (
      names.length + days.length === 0 ? words.name : words.pageTitle([...names, ...days].join(" – ")));
    if (label !== undefined) return titled([(view.lang === "en" ? label.en : undefined) ?? label.nl]);
    const nameOf = (id: UnitId): string | undefined => {
      const [known, day] = [model(state), snapshot(state)];
      return known === null || day === null ? undefined : unitTitle(known, day, id, view.lang);
    };
    const ids = view.selectedId !== null ? [view.selectedId] : view.path ?? (view.rootId === null ? [] : [view.rootId]);
    return titled(ids.flatMap((id) => nameOf(id) ?? []));
  });

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const apply = (): void => {
      document.documentElement.dataset["theme"] = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
    };
    apply();
    dark.addEventListener("change", apply);
    return () => dark.removeEventListener("change", apply);
  }, [theme]);
}
