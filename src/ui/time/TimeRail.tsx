/** The days on which the organisation can be seen, as a line along which the reader moves. */
export function TimeRail() {
  return null;
}
