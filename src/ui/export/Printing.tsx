/**
 * What the page does when it is printed: the chart is set anew for paper, for as long as that takes, because the one on
 * the screen is as large and says as much as the reader came close; whatever is folded opens; and each page gets a foot.
 *
 * With a unit chosen the keys of the browser print the chart first and its panel behind it, as both are on the screen. The
 * button in the panel prints the panel alone.
 */
import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { appMessages } from "@/core/i18n/appMessages";
import { formatDate } from "@/core/i18n/format";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { PaperSheets } from "./PaperSheets";

export function Printing() {
  const app = useMessages(appMessages);
  const lang = useApp(({ view }) => view.lang);
  const date = useApp((state, select) => select.snapshot(state)?.date ?? null);
  const isChart = useApp(({ view }) => view.page === null && view.mode === "chart");
  const [isPrinting, setPrinting] = useState(false);
  const foot = date === null ? app.name : `${app.name} · ${app.status.asOf(formatDate(date, lang))}`;
  const footNow = useRef(foot);
  useEffect(() => {
    footNow.current = foot;
  }, [foot]);
  // Apart from the words, which may change while the page is with the printer: what was opened for it has to close again.
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    let unfolded: readonly HTMLDetailsElement[] = [];
    const begin = (): void => {
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      unfolded.forEach((each) => each.setAttribute("open", ""));
      // Only now: set for each day along the rail it would have the browser style the whole page anew.
      style.setProperty("--page-foot", JSON.stringify(footNow.current));
      // The print takes the page as it is when this listener returns.
      flushSync(() => setPrinting(dataset["print"] !== "panel"));
    };
    const end = (): void => {
      unfolded.forEach((each) => each.removeAttribute("open"));
      unfolded = [];
      style.removeProperty("--page-foot");
      setPrinting(false);
    };
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting && isChart ? <PaperSheets /> : null;
}
