/**
 * Takes the panel along: its permanent address, handed to the device or copied, and the panel on paper. Stands among the
 * actions of every panel.
 */
import { useState } from "react";
import { shareMessages } from "@/core/i18n/shareMessages";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { addressForOthers } from "@/ui/siteSettings";
import { ByHandDialog } from "../quote/ByHandDialog";
import { copyText } from "../quote/copyText";
import { useBriefly } from "../quote/useBriefly";
import { handOver } from "./handOver";
import { permanentQuery } from "./permanentAddress";
import { printPanel } from "./printPanel";
import styles from "./Share.module.css";

export function ShareActions() {
  const words = useMessages(shareMessages);
  const view = useApp((state) => state.view);
  const [outcome, setOutcome] = useBriefly<"copied" | "nowhere" | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const share = async (): Promise<void> => {
    const site = addressForOthers();
    if (site === null) return setOutcome("nowhere");
    const address = site + permanentQuery(view);
    if (await handOver(address)) return undefined;
    return await copyText(address) ? setOutcome("copied") : setByHand(address);
  };
  return (
    <>
      <button type="button" onClick={() => void share()}>{outcome === "copied" ? words.shared : words.share}</button>
      <button type="button" onClick={printPanel}>{words.print}</button>
      <p role="status" className={outcome === "nowhere" ? styles.status : "visually-hidden"}>
        {outcome === null ? "" : outcome === "copied" ? words.sharedLong : words.nowhere}
      </p>
      {byHand !== null && <ByHandDialog text={byHand} label={words.byHand} onClose={() => setByHand(null)} />}
    </>
  );
}
