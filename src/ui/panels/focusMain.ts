/**
 * Gives the keyboard to the main part of the page, just before the button that has it goes with what it stands in. A
 * page or panel that then opens sees that its reader was in the middle of something, and takes the keyboard on.
 */
export function focusMain(): void {
  document.querySelector<HTMLElement>("main")?.focus();
}
