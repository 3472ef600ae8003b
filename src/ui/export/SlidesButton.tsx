/** Asks for the presentation, and says what becomes of it. */
import { handoutMessages } from "@/core/i18n/handoutMessages";
import type { Tour } from "@/core/org/tourFormat";
import { useMessages } from "@/state/useMessages";
import { useSlides } from "./useSlides";
import styles from "./Handout.module.css";

export function SlidesButton({ tour }: { readonly tour: Tour }) {
  const words = useMessages(handoutMessages).slides;
  const { progress, save } = useSlides(tour);
  return (
    <>
      <button type="button" className={styles.action} aria-disabled={save === null} onClick={() => save?.()}>{words.save}</button>
      <span role="status" className={styles.progress}>{progress === "rest" ? "" : words[progress]}</span>
    </>
  );
}
