/** Which addresses are what, seen from the folder that the worker is for. */

const BUILD_FOLDERS = ["assets/", "data/"];

/** Whatever the view in its query: it is the page that reads that. */
export function isStartPage(address: string, scope: string): boolean {
  const { origin, pathname } = new URL(address);
  return [scope, new URL("index.html", scope).href].includes(`${origin}${pathname}`);
}

/** A file with a hash in its name, of this build or another. */
export function isOfBuild(address: string, scope: string): boolean {
  return BUILD_FOLDERS.some((folder) => address.startsWith(new URL(folder, scope).href));
}
