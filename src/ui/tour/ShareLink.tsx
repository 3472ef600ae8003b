/** Copies the link that holds a tour, or says why there is none. */
import { useState } from "react";
import { tourMessages } from "@/core/i18n/tourMessages";
import type { Tour } from "@/core/org/tourFormat";
import { useMessages } from "@/state/useMessages";
import { ByHandDialog } from "@/ui/panels/quote/ByHandDialog";
import { copyText } from "@/ui/panels/quote/copyText";
import { addressForOthers } from "@/ui/siteSettings";
import { Do } from "./TourCard";
import { useTourActions } from "./useTourActions";
import styles from "./ToursPage.module.css";

interface Props {
  readonly tour: Tour;
  readonly className?: string | undefined;
}

export function ShareLink({ tour, className }: Props) {
  const words = useMessages(tourMessages).page;
  const { linkTo } = useTourActions();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const share = async (): Promise<void> => {
    // Opened from a file, the page has no address that anybody else could open.
    if (addressForOthers() === null) return setSaid(words.sharedNowhere);
    const link = await linkTo(tour);
    if (link === null) setSaid(words.sharedTooLong);
    else if (await copyText(link)) setSaid(words.shared);
    else setByHand(link);
    return undefined;
  };
  return (
    <>
      <Do tour={tour} className={className} onDo={() => void share()}>{words.share}</Do>
      <span role="status" className={said === "" ? "visually-hidden" : styles.said}>{said}</span>
      {byHand !== null && <ByHandDialog text={byHand} onClose={() => setByHand(null)} />}
    </>
  );
}
