/** What the site keeps of its readers: nothing. */
import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";

export function PrivacyPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.privacy}>{null}</PageFrame>;
}
