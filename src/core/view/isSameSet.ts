/** True if both hold the same members. The set methods of the language are too new for the oldest Node we support. */
export function isSameSet<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const member of a) if (!b.has(member)) return false;
  return true;
}
