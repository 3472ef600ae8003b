/** Puts a text on the clipboard; false where the browser does not allow it or has none (a page without https). */
export async function copyText(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Pick<Navigator, "clipboard">>;
    if (clipboard === undefined) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
