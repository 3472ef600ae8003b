/** How to read the chart: the lines and the kinds of organisation, drawn. */
import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";

export function ReadingPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.reading}>{null}</PageFrame>;
}
