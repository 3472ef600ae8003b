/**
 * Gives the keyboard to the search and opens it, for a button elsewhere. In the middle of a tap, because only then does a
 * phone show its keys.
 */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[role="search"] input');
  field?.focus();
  field?.click();
}
