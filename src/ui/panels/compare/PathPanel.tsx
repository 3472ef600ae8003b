export function PathPanel() {
  return null;
}
