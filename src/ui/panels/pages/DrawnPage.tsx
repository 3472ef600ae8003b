import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "./PageFrame";

export function DrawnPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.drawn}>{null}</PageFrame>;
}
