import { afterEach, expect, it, vi } from "vitest";
import { enterFullScreen, hasFullScreen, isFullScreen, leaveFullScreen } from "@/ui/fullScreen";

const pretend = (name: string, value: unknown): void => {
  Object.defineProperty(document, name, { configurable: true, writable: true, value });
};

afterEach(() => {
  for (const name of ["fullscreenEnabled", "fullscreenElement", "exitFullscreen"]) Reflect.deleteProperty(document, name);
  Reflect.deleteProperty(document.body, "requestFullscreen");
});

it("is not there on a phone whose browser knows nothing of it, and nothing fails", async () => {
  expect([hasFullScreen(), isFullScreen()]).toEqual([false, false]);
  await enterFullScreen(document.body);
  await leaveFullScreen();
});

it("is asked for and left", async () => {
  const ask = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const leave = vi.fn<() => Promise<void>>(() => Promise.resolve());
  pretend("fullscreenEnabled", true);
  pretend("fullscreenElement", null);
  pretend("exitFullscreen", leave);
  document.body.requestFullscreen = ask;
  expect([hasFullScreen(), isFullScreen()]).toEqual([true, false]);
  await leaveFullScreen();
  expect(leave).not.toHaveBeenCalled();
  await enterFullScreen(document.body);
  expect(ask).toHaveBeenCalledOnce();
  pretend("fullscreenElement", document.body);
  expect(isFullScreen()).toBe(true);
  await leaveFullScreen();
  expect(leave).toHaveBeenCalledOnce();
});

it("may be refused", async () => {
  document.body.requestFullscreen = () => Promise.reject(new Error("no"));
  await expect(enterFullScreen(document.body)).resolves.toBeUndefined();
});
