/**
 * Runs before each unit test file. A message on console.error or console.warn is a mistake that nobody reads (React
 * says most of its complaints there), so it fails the test that caused it. A test that expects one puts its own spy
 * on the console and asserts the message.
 */
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// How long a test waits for what should come. A busy machine needs its time; how fast things are, `bench` says.
configure({ asyncUtilTimeout: 15_000 });

const messages: string[] = [];

// jsdom has no screen. Nothing is asked of one that is wide and whose reader has no wishes; a test that needs another says so.
if (typeof window !== "undefined" && window.matchMedia === undefined) {
  window.matchMedia = (media) => Object.assign(new EventTarget(), {
    media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined,
  });
}

beforeEach(() => {
  messages.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      messages.push(`console.${level}: ${parts.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  // Without globals, Testing Library does not clean up by itself. Unmounting may complain too, so it comes first.
  cleanup();
  if (messages.length > 0) throw new Error(`The test wrote to the console:\n${messages.join("\n")}`);
});
