/** Where a stop of a tour can be seen on the site, in the reader's language. */
import type { Lang } from "@/core/org/fileFormat";
import type { TourStop } from "@/core/org/tourFormat";

/** `null`: the site has no address. */
export function addressOnSite(site: string | null, { view }: TourStop, lang: Lang): string | null {
  if (site === null) return null;
  const query = [...(view === "" ? [] : [view]), ...(lang === "nl" ? [] : [`lang=${lang}`])].join("&");
  return query === "" ? site : `${site}?${query}`;
}
