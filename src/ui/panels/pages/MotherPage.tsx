import { pageMessages } from "@/core/i18n/pageMessages";
import { useMessages } from "@/state/useMessages";
import { PageFrame } from "./PageFrame";

export function MotherPage() {
  const { titles } = useMessages(pageMessages);
  return <PageFrame heading={titles.mother}>{null}</PageFrame>;
}
