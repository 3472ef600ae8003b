/** How well the day on the screen is known, and the document that this rests on: by the rail, and above the list. */
import { useMemo } from "react";
import { coverageText, type CoverageText } from "@/core/panel/coverageText";
import { useApp } from "@/state/useApp";

/** `null` until there is an organisation. */
export function useCoverage(): CoverageText | null {
  const model = useApp((state, select) => select.model(state));
  const snapshot = useApp((state, select) => select.snapshot(state));
  const lang = useApp(({ view }) => view.lang);
  return useMemo(() => (model === null || snapshot === null ? null : coverageText(model, snapshot, lang)), [model, snapshot, lang]);
}

export function CoverageLine({ className }: { readonly className?: string | undefined }) {
  const coverage = useCoverage();
  if (coverage === null) return null;
  const { sentence, restsOn, caution } = coverage;
  const url = restsOn?.source?.url;
  return (
    <p className={className}>
      {sentence}
      {restsOn !== null && (
        <>
          {" "}
          {url === undefined
            ? <span lang={restsOn.title.lang}>{restsOn.title.text}</span>
            : <a href={url} lang={restsOn.title.lang} rel="noreferrer">{restsOn.title.text}</a>}
          .
        </>
      )}
      {caution !== null && <> <strong>{caution}</strong></>}
    </p>
  );
}
