/** Where the keyboard goes when what had it is gone. The whole of it, in a browser, is in the tests for keys and touch. */
import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { useApp } from "@/state/useApp";
import { keepFocus } from "@/ui/keepFocus";
import { show, storeOf } from "./panels/setup";
import { until } from "../support/until";

function Page() {
  const isChosen = useApp(({ view }) => view.selectedId !== null);
  return (
    <main id="content" tabIndex={-1}>
      <a href="?unit=logius" data-unit-id="logius">Logius</a>
      {isChosen && <button type="button">Sluit</button>}
    </main>
  );
}

let stop = (): void => undefined;
afterEach(() => stop());

function open() {
  const store = storeOf();
  let goBack = (): void => undefined;
  const onBack = (): void => goBack();
  const letGo = keepFocus(store);
  window.addEventListener("popstate", onBack);
  stop = () => {
    letGo();
    window.removeEventListener("popstate", onBack);
  };
  show(<Page />, { store });
  act(() => store.getState().actions.select("logius"));
  return {
    store,
    back: (change: () => void) => {
      goBack = () => act(change);
      window.dispatchEvent(new PopStateEvent("popstate"));
    },
  };
}

const pictures = async (count: number): Promise<void> => {
  for (let each = 0; each < count; each++) await new Promise(requestAnimationFrame);
};

it("A5: after Back goes to the unit that was chosen, if its panel had the keyboard", async () => {
  const { store, back } = open();
  screen.getByRole("button").focus();
  back(() => store.getState().actions.clearSelection());
  await until(() => expect(screen.getByRole("link")).toBe(document.activeElement));
});

it("A5: gives nothing to whoever had the keyboard nowhere", async () => {
  const { store, back } = open();
  back(() => store.getState().actions.clearSelection());
  await pictures(5);
  expect(document.body).toBe(document.activeElement);
});

function Layer() {
  const [isOpen, setOpen] = useState(true);
  return (
    <main id="content" tabIndex={-1}>
      {isOpen && <button type="button" onClick={() => setOpen(false)}>Sluit</button>}
    </main>
  );
}

it("A5: gives the keyboard to the main part when a layer closes that the view knows nothing of", async () => {
  const store = storeOf();
  stop = keepFocus(store);
  show(<Layer />, { store });
  screen.getByRole("button").focus();
  fireEvent.click(screen.getByRole("button"));
  await until(() => expect(screen.getByRole("main")).toBe(document.activeElement));
});

it("A5: leaves a jump inside the page where it went", async () => {
  const { back } = open();
  screen.getByRole("main").focus();
  back(() => undefined);
  await pictures(5);
  expect(screen.getByRole("main")).toBe(document.activeElement);
});

it("A5: gives the main part what had the keyboard and went without a step back", async () => {
  const { store } = open();
  screen.getByRole("button").focus();
  act(() => store.getState().actions.clearSelection());
  await until(() => expect(screen.getByRole("main")).toBe(document.activeElement));
});
