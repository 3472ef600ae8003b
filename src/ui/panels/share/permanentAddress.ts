import { encodeView } from "@/core/view/urlCodec";
import { startView, type ViewState } from "@/core/view/viewState";

/**
 * The query of what a panel is about, with its day and language, and nothing of how one reader looks at it: so it stays
 * short, and opens for anybody. `date` is left out for the file's own day.
 */
export function permanentQuery(view: ViewState): string {
  const { lang, date, basis, selectedId, subjectId, elsewhereId, path, against, change } = view;
  const isAbout = { selectedId, subjectId, elsewhereId, path };
  // A comparison in the background of a unit is not what the unit's panel says.
  const isComparison = Object.values(isAbout).every((each) => each === null);
  return encodeView({ ...startView, ...isAbout, lang, date, basis, ...(isComparison ? { against, change } : {}) });
}
