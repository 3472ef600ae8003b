import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "@/ui/panels/pages/PageFrame";

export function SheetPage() {
  const heading = useMessages(pageMessages).titles.sheet;
  return <PageFrame heading={heading}>{null}</PageFrame>;
}
