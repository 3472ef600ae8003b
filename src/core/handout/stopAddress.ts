/** Where a stop of a tour can be seen on the site, in the reader's language. */
import type { Lang } from "@/core/org/fileFormat";
import type { TourStop } from "@/core/org/tourFormat";

export function stopAddress(site: string, { view }: TourStop, lang: Lang): string {
  const query = [...(view === "" ? [] : [view]), ...(lang === "nl" ? [] : [`lang=${lang}`])].join("&");
  return query === "" ? site : `${site}?${query}`;
}
