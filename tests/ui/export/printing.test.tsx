/** What the page does around a print. What comes out of the printer, the browser test says. */
import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Printing } from "@/ui/export/Printing";
import { show, storeOf } from "../panels/setup";

const tell = (name: "beforeprint" | "afterprint"): void => act(() => void window.dispatchEvent(new Event(name)));

it("opens what is folded for as long as the print takes, even if the page changes meanwhile", () => {
  const store = storeOf();
  show(<><Printing /><details><summary>Bron</summary>Besluit</details></>, { store });
  const isOpen = (): boolean => screen.getByText("Bron").closest("details")?.open === true;
  store.getState().actions.setMode("list");
  tell("beforeprint");
  expect(isOpen()).toBe(true);
  act(() => store.getState().actions.setLang("en"));
  tell("afterprint");
  expect(isOpen()).toBe(false);
});
