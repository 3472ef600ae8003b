/** What can be done, in words. Out of sight it is still there for the keyboard, and comes back with it. */
import { presentMessages } from "@/core/i18n/presentMessages";
import { useMessages } from "@/state/useMessages";
import { hasFullScreen } from "@/ui/fullScreen";
import type { PresentCommand } from "./presentCommand";
import type { Steps } from "./useSteps";
import styles from "./Presenting.module.css";

interface Props {
  readonly isAwake: boolean;
  readonly steps: Steps;
  readonly hasBeam: boolean;
  readonly hasCode: boolean;
  readonly problem: string | null;
  readonly onCommand: (command: PresentCommand) => void;
}

export function Controls({ isAwake, steps, hasBeam, hasCode, problem, onCommand }: Props) {
  const words = useMessages(presentMessages);
  const canStep = steps.count > 1;
  return (
    <div className={styles.controls} role="group" aria-label={words.controls} data-awake={isAwake || problem !== null || undefined}>
      <div className={styles.bar}>
        {canStep && <button type="button" aria-disabled={steps.at === 0} onClick={() => onCommand("previous")}>{words.previous}</button>}
        {canStep && <button type="button" aria-disabled={steps.at === steps.count - 1} onClick={() => onCommand("next")}>{words.next}</button>}
        <button type="button" onClick={() => onCommand("blank")}>{words.blank}</button>
        <button type="button" className={styles.forMouse} aria-pressed={hasBeam} onClick={() => onCommand("beam")}>{words.beam}</button>
        <button type="button" aria-pressed={hasCode} onClick={() => onCommand("code")}>{words.code}</button>
        <button type="button" className={styles.forMouse} onClick={() => onCommand("speaker")}>{words.speaker}</button>
        {hasFullScreen() && <button type="button" onClick={() => onCommand("fullScreen")}>{words.fullScreen}</button>}
        <button type="button" className={styles.forMouse} onClick={() => onCommand("keys")}>{words.keys}</button>
        <button type="button" onClick={() => onCommand("stop")}>{words.stop}</button>
      </div>
      {problem !== null && <p className={styles.problem} role="alert">{problem}</p>}
    </div>
  );
}
