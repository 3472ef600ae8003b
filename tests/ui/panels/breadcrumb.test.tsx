import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Breadcrumb } from "@/ui/panels/Breadcrumb";
import { plain, show } from "./setup";

const steps = (): readonly string[] => screen.getAllByRole("listitem").map((item) => plain(item.textContent));

describe("breadcrumb", () => {
  it("is not there without a choice", () => {
    show(<Breadcrumb />);
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("leads from the top to the chosen unit, short for the eye and in full for the ear", async () => {
    const { store, user } = show(<Breadcrumb />);
    act(() => store.getState().actions.goTo("curacao"));
    const nav = screen.getByRole("navigation", { name: "Waar u bent" });
    expect(steps()).toEqual([
      "BZKMinisterie van Binnenlandse Zaken (BZK)", "SGSG", "DGXDirectoraat-generaal Wonen (DGX)", "CuraçaoCuraçao",
    ]);
    expect(within(nav).getByText("Curaçao", { selector: "[aria-current] [aria-hidden]" })).toBeTruthy();
    expect(nav.querySelector("[aria-current]")?.getAttribute("aria-current")).toBe("page");

    await user.click(within(nav).getByRole("link", { name: "Directoraat-generaal Wonen (DGX)" }));
    expect(store.getState().view.selectedId).toBe("dgx");
    expect(steps()).toHaveLength(3);
    expect(within(nav).queryByRole("link", { name: /DGX/ })).toBeNull();
  });

  it("has the permanent address of each unit in its links", () => {
    const { store } = show(<Breadcrumb />, { lang: "en" });
    act(() => store.getState().actions.goTo("curacao"));
    const link = screen.getByRole("link", { name: "Ministry of the Interior (BZK)" });
    expect(link.getAttribute("href")).toBe("?unit=bzk&lang=en");
    expect(link.lang).toBe("en");
    expect(screen.getByRole("link", { name: "SG" }).lang).toBe("nl");
  });

  it("shows where the chart starts, with a way back to the whole", async () => {
    const { store, user } = show(<Breadcrumb />, { lang: "en" });
    act(() => store.getState().actions.startFrom("dgx"));
    expect(steps()).toEqual(["The whole", "DGXDirectorate-General for Housing (DGX)"]);
    act(() => store.getState().actions.goTo("misschien"));
    expect(steps().map((step) => step.slice(0, 3))).toEqual(["The", "DGX", "Mis"]);
    await user.click(screen.getByRole("link", { name: "Back to the whole" }));
    expect(store.getState().view.rootId).toBeNull();
    expect(steps()[0]).toMatch(/^BZK/);
  });

  it("tells the way from the top of all for a choice outside the chart", () => {
    const { store } = show(<Breadcrumb />);
    act(() => store.getState().actions.startFrom("dgx"));
    act(() => store.getState().actions.select("raad"));
    expect(steps()).toEqual(["Het geheel", "BuitenBuiten", "RaadRaad"]);
  });

  it("leaves a click with a key to the browser", async () => {
    const { store, user } = show(<Breadcrumb />);
    act(() => store.getState().actions.goTo("curacao"));
    let prevented: boolean | null = null;
    document.addEventListener("click", (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    }, { once: true });
    await user.keyboard("{Control>}");
    await user.click(screen.getByRole("link", { name: /DGX/ }));
    expect(prevented).toBe(false);
    expect(store.getState().view.selectedId).toBe("curacao");
  });
});
