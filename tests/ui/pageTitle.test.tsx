/** The title of the document says which day is shown, and between which days is compared. */
import { act } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { usePage } from "@/ui/usePage";
import { plain, show, storeOf, smallOrg } from "./panels/setup";

function Page(): null {
  usePage();
  return null;
}

it("A29: starts with the unit, and names the day that is shown, unless it is the file's own", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  const { store } = show(<Page />, { store: storeOf(smallOrg) });
  const { actions } = store.getState();
  expect(document.title).toBe("Wie doet wat bij BZK");
  act(() => actions.setDate("2012-11-05"));
  expect(plain(document.title)).toBe("Stand van 5 november 2012 · Wie doet wat bij BZK");
  act(() => actions.showChanges("2012-11-04"));
  expect(plain(document.title)).toBe("Wat veranderde? Van 4 november 2012 tot en met 5 november 2012 · Wie doet wat bij BZK");
  act(() => actions.showChanges(null));
  act(() => actions.select("logius"));
  expect(plain(document.title)).toBe("Logius – Stand van 5 november 2012 · Wie doet wat bij BZK");
  act(() => actions.setDate(null));
  expect(plain(document.title)).toBe("Logius · Wie doet wat bij BZK");
});
