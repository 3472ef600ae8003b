/** More of an address than this nobody types over from paper. */
const MOST_CHARS = 300;

/**
 * The address of what is printed, for a sheet of paper has no address bar. Of a very long one it leaves out which branches
 * are open: the unit, the day and the way of looking stay.
 */
export function printedAddress(here: string = window.location.href): string {
  return here.length <= MOST_CHARS ? here : here.replace(/([?&])open=[^&#]*&?/, "$1").replace(/[?&](?=#|$)/, "");
}
