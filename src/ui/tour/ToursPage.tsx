import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";

export function ToursPage() {
  const heading = useMessages(pageMessages).titles.tours;
  return <PageFrame heading={heading}>{null}</PageFrame>;
}
