/** A day of which no unit is known: the list says so, and leads to where something is. */
import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ListView } from "@/ui/panels/ListView";
import { drawOrg } from "../support/drawOrg";
import { plain, show, storeOf } from "./panels/setup";

const file = drawOrg(`
  Eerst [ministry] (1798-02-12..1810-01-01)
  Dan [ministry] (1813-11-17..)
`);

it("says that nothing was found, that this proves nothing, and which days are the nearest", async () => {
  const { store, user } = show(<ListView />, { store: storeOf(file) });
  act(() => store.getState().actions.setDate("1811-01-01"));
  const said = screen.getByText("Van 1 januari 1811 vonden wij geen enkel onderdeel.").parentElement;
  expect(plain(said?.textContent ?? "")).toBe("Van 1 januari 1811 vonden wij geen enkel onderdeel. Dat wil niet zeggen dat er toen niets was.");
  expect(screen.queryByText(/losse onderdelen/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Eerder: 31 december 1809" }));
  expect(store.getState().view.date).toBe("1809-12-31");
  expect(screen.queryByText(/vonden wij geen enkel onderdeel/)).toBeNull();
  act(() => store.getState().actions.setDate("1811-01-01"));
  await user.click(screen.getByRole("button", { name: "Later: 17 november 1813" }));
  expect(store.getState().view.date).toBe("1813-11-17");
});
