/** What this build is made of (see serviceWorkerPlugin.ts). */
declare module "virtual:built-files" {
  /** Every file to keep, by its address beside the worker. The name of a file without a revision holds a hash of its contents. */
  export const files: { url: string; revision: string | null }[];
  /** Another for each build that differs in one file or more. */
  export const version: string;
}
