/**
 * The search index of the organisation, made in steps and kept for as long as the organisation is. `null` while it is
 * being made.
 *
 * What the reader came for is drawn first: until something is asked, the index waits for the whole organisation and for
 * moments at which the page has nothing else to do.
 */
import { useEffect, useState } from "react";
import { kindSearchNames } from "@/core/i18n/kindSearchNames";
import type { OrgModel } from "@/core/org/orgModel";
import { indexing, searchIndex, type SearchIndex } from "@/core/search/searchIndex";
import { stepsUntil } from "@/state/inSteps";

const made = new WeakMap<OrgModel, SearchIndex>();
/** Begun, for whoever goes on with it. */
const begun = new WeakMap<OrgModel, ReturnType<typeof indexing>>();
/** Milliseconds at a time; half a frame is left to the page. */
const stint = 8;
/** Milliseconds after which a page that is never idle is interrupted. */
const patience = 1_000;

/** At once, for who cannot wait for the steps. */
export function indexNow(model: OrgModel): SearchIndex {
  const known = made.get(model);
  if (known !== undefined) return known;
  const index = searchIndex({ file: model.file, kindNames: kindSearchNames });
  made.set(model, index);
  return index;
}

/** `isDetailed`: more of the organisation is not to come. `isWanted`: the reader is waiting for an answer. */
export function useSearchIndex(model: OrgModel | null, isDetailed: boolean, isWanted: boolean): SearchIndex | null {
  const [last, setLast] = useState<SearchIndex | null>(null);
  useEffect(() => {
    if (model === null || made.has(model) || !(isDetailed || isWanted)) return undefined;
    const steps = begun.get(model) ?? indexing({ file: model.file, kindNames: kindSearchNames });
    begun.set(model, steps);
    const later = isWanted ? inTurn : whenIdle;
    const work = (): void => {
      const known = made.get(model);
      const step = known === undefined ? stepsUntil(steps, performance.now() + stint) : { done: true as const, value: known };
      if (step.done !== true) {
        stop = later(work);
        return;
      }
      made.set(model, step.value);
      setLast(step.value);
    };
    let stop = later(work);
    return () => stop();
  }, [model, isDetailed, isWanted]);
  // Until the index of more data is made, the one before answers.
  return model === null ? null : made.get(model) ?? last;
}

/** Both give what calls the work off. */
function inTurn(work: () => void): () => void {
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
}

function whenIdle(work: () => void): () => void {
  // Older Safari has no idle moments.
  if (typeof requestIdleCallback === "undefined") return inTurn(work);
  const request = requestIdleCallback(work, { timeout: patience });
  return () => cancelIdleCallback(request);
}
