import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { AppProvider, useActions, useApp } from "@/state/useApp";
import { drawnStore } from "./drawnStore";

/** Called on every rendering. */
const onRender = vi.fn<() => void>();

function Count() {
  onRender();
  const count = useApp((state, select) => select.tree(state)?.nodes.length ?? 0);
  const selected = useApp((state) => state.view.selectedId);
  const { open } = useActions();
  return <button type="button" onClick={() => open("a")}>{`${count} ${selected ?? "-"}`}</button>;
}

it("shows the state, renders again only for what was selected, and acts", () => {
  const store = drawnStore();
  render(<AppProvider store={store}><Count /></AppProvider>);
  const button = screen.getByRole("button");
  expect(button.textContent).toBe("5 -");
  act(() => store.getState().actions.focus("b"));
  act(() => store.getState().actions.setLang("en"));
  expect(onRender).toHaveBeenCalledTimes(1);
  act(() => button.click());
  act(() => store.getState().actions.select("a1"));
  expect(button.textContent).toBe("7 a1");
  expect(onRender).toHaveBeenCalledTimes(3);
});

it("is only for what stands inside a provider", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() => render(<Count />)).toThrow("outside of <AppProvider>");
});
