/** Asks for the presentation, and says what becomes of it. */
import { useState } from "react";
import { stopAddress } from "@/core/handout/stopAddress";
import { handoutMessages } from "@/core/i18n/handoutMessages";
import type { Tour } from "@/core/org/tourFormat";
import { useApp } from "@/state/useApp";
import { useMessages } from "@/state/useMessages";
import { siteAddress } from "@/ui/siteSettings";
import styles from "./Handout.module.css";

type Progress = "idle" | "busy" | "done" | "failed";

export function SlidesButton({ tour }: { readonly tour: Tour }) {
  const words = useMessages(handoutMessages).slides;
  const org = useApp((state, { model }) => model(state));
  const lang = useApp(({ view }) => view.lang);
  const [progress, setProgress] = useState<Progress>("idle");
  const save = async (): Promise<void> => {
    if (org === null || progress === "busy") return;
    setProgress("busy");
    try {
      const { savePowerPoint } = await import("./savePowerPoint");
      const site = siteAddress();
      await savePowerPoint({ tour, org, lang, site, addressOf: (stop) => stopAddress(site, stop, lang) });
      setProgress("done");
    } catch {
      setProgress("failed");
    }
  };
  return (
    <>
      <button type="button" className={styles.action} aria-disabled={progress === "busy"} onClick={() => void save()}>{words.save}</button>
      <span role="status" className={styles.progress}>{progress === "idle" ? "" : words[progress]}</span>
    </>
  );
}
