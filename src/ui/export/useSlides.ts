/** A tour as a PowerPoint file. The program that writes it is large, and comes when somebody asks for it. */
import { useState } from "react";
import { addressOnSite } from "@/core/handout/addressOnSite";
import type { Tour } from "@/core/org/tourFormat";
import { useApp } from "@/state/useApp";
import { addressForOthers } from "@/ui/siteSettings";

interface Slides {
  readonly progress: "rest" | "busy" | "done" | "failed";
  /** `null`: it is being written, or what it is made of is still on its way. */
  readonly save: (() => void) | null;
}

export function useSlides(tour: Tour): Slides {
  const org = useApp((state, { model }) => model(state));
  const isDetailed = useApp((state) => state.org.status === "ready" && state.org.detailed);
  const lang = useApp(({ view }) => view.lang);
  const [progress, setProgress] = useState<Slides["progress"]>("rest");
  if (org === null || !isDetailed || progress === "busy") return { progress, save: null };
  const site = addressForOthers();
  return {
    progress,
    save: () => {
      setProgress("busy");
      import("./savePowerPoint")
        .then(({ savePowerPoint }) => savePowerPoint({ tour, org, lang, site, addressOf: (stop) => addressOnSite(site, stop, lang) }))
        .then(() => setProgress("done"), () => setProgress("failed"));
    },
  };
}
