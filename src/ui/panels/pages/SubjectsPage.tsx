import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "./PageFrame";

export function SubjectsPage() {
  return <PageFrame heading={useMessages(pageMessages).titles.subjects}>{null}</PageFrame>;
}
