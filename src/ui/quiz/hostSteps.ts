/**
 * The steps of a quiz in a room, in one number, so that a clicker goes through it in both directions:
 * question 1, its answer, question 2, its answer, …, the end.
 */
export interface HostStep {
  readonly at: number;
  readonly isRevealed: boolean;
}

export const hostStep = (step: number): HostStep => ({ at: Math.floor(step / 2), isRevealed: step % 2 === 1 });

export const lastStep = (questions: number): number => 2 * questions;

export const within = (step: number, questions: number): number => Math.min(lastStep(questions), Math.max(0, step));

/** What a key means, with or without a control that takes Enter and the space bar itself; 0: it is not ours. */
export function stepOfKey(key: string, isOnControl: boolean): -1 | 0 | 1 {
  if (key === "PageDown" || key === "ArrowRight") return 1;
  if (key === "PageUp" || key === "ArrowLeft") return -1;
  return !isOnControl && (key === "Enter" || key === " ") ? 1 : 0;
}
