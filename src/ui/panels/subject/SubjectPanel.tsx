export function SubjectPanel() {
  return null;
}
