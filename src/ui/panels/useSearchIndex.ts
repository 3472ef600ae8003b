/**
 * The search index of the organisation, made in steps so that the page stays quick, and kept for as long as the
 * organisation is. `null` while it is being made.
 */
import { useEffect, useState } from "react";
import { kindSearchNames } from "@/core/i18n/kindSearchNames";
import type { OrgModel } from "@/core/org/orgModel";
import { indexing, searchIndex, type SearchIndex } from "@/core/search/searchIndex";

const made = new WeakMap<OrgModel, SearchIndex>();
/** Milliseconds at a time; half a frame is left to the page. */
const stint = 8;

/** At once, for who cannot wait for the steps. */
export function indexNow(model: OrgModel): SearchIndex {
  const known = made.get(model);
  if (known !== undefined) return known;
  const index = searchIndex({ file: model.file, kindNames: kindSearchNames });
  made.set(model, index);
  return index;
}

export function useSearchIndex(model: OrgModel | null): SearchIndex | null {
  const [last, setLast] = useState<SearchIndex | null>(null);
  useEffect(() => {
    if (model === null || made.has(model)) return undefined;
    const steps = indexing({ file: model.file, kindNames: kindSearchNames });
    const work = (): void => {
      const known = made.get(model);
      if (known !== undefined) {
        setLast(known);
        return;
      }
      const end = performance.now() + stint;
      do {
        const step = steps.next();
        if (step.done === true) {
          made.set(model, step.value);
          setLast(step.value);
          return;
        }
      } while (performance.now() < end);
      timer = setTimeout(work);
    };
    let timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [model]);
  // Until the index of more data is made, the one before answers.
  return model === null ? null : made.get(model) ?? last;
}
