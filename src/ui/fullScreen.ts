/**
 * The whole screen for one part of the page. Some phones have none: then nothing is offered. A browser that refuses shows
 * the page as it is, and everything works without it.
 */

export const hasFullScreen = (): boolean => "fullscreenEnabled" in document && document.fullscreenEnabled;

/** Where there is no full screen, the browser does not say `null` but nothing. */
export const isFullScreen = (): boolean => (document.fullscreenElement ?? null) !== null;

/** Has to be asked while a click or key of the reader still counts. Never rejects. */
export async function enterFullScreen(part: Element): Promise<void> {
  try {
    await part.requestFullscreen?.({ navigationUI: "hide" });
  } catch {
    // Refused.
  }
}

/** Never rejects. */
export async function leaveFullScreen(): Promise<void> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
  } catch {
    // The reader was faster.
  }
}
