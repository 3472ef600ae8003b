/**
 * Where the data files of this build are, relative to the page (see dataPlugin.ts). An address that starts with `#` is an element
 * of the page itself, which holds the text.
 */
declare module "virtual:org-data" {
  /** Meta, units, offices, people, terms, relations and aliases: what the first screen draws. */
  export const structure: string;
  /** The other collections. */
  export const details: string;
  /** All tours, as one JSON list. */
  export const tours: string;
}
