/** For whom the site works, and where it still falls short: a draft of the statement that the publisher has to make. */
import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";

export function AccessibilityPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.accessibility}>{null}</PageFrame>;
}
