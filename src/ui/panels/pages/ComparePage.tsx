import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "./PageFrame";

export function ComparePage() {
  return <PageFrame heading={useMessages(pageMessages).titles.compare}>{null}</PageFrame>;
}
