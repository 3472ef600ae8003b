/** What changed between two days, as a list. */
export function ChangesPanel() {
  return null;
}
