/** The day: what the line below the chart has on a larger screen. */
import { phoneMessages } from "@/core/i18n/phoneMessages";
import { useMessages } from "@/state/useMessages";
import { focusMain } from "@/ui/panels/focusMain";
import { TimeSheet } from "@/ui/time/TimeSheet";
import { BarSheet, useCloseSheet } from "./BarSheet";

export function DateSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(phoneMessages);
  return <BarSheet heading={words.dateHeading} onClose={onClose}><Day /></BarSheet>;
}

function Day() {
  const close = useCloseSheet();
  const onPage = (): void => {
    close();
    focusMain();
  };
  return <TimeSheet onGo={close} onPage={onPage} />;
}
