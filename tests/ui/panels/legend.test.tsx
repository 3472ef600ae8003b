import { readFileSync } from "node:fs";
import { act, screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { kinds } from "@/core/i18n/kinds";
import { Legend } from "@/ui/panels/Legend";
import { plain, show } from "./setup";
import { until } from "../../support/until";

const closing = (): void => {};
const pressed = (): readonly string[] => screen.getAllByRole("button", { pressed: true }).map((button) => plain(button.textContent));

describe.each([
  ["nl", "Uitleg", /^Agentschap 1 in totaal · 1 van vroeger$/, "1 agentschap valt op"],
  ["en", "Legend", /^Agency 1 in all · 1 of the past$/, "1 agency stands out"],
] as const)("legend in %s", (lang, heading, agency, sentence) => {
  it("explains each kind that is there, with its number", () => {
    show(<Legend onClose={closing} />, { lang });
    const region = screen.getByRole("region", { name: heading });
    const present = ["ministry", "political-office", "leadership", "directorate-general", "directorate", "agency", "zbo", "police", "group"] as const;
    expect(within(region).getAllByRole("button", { pressed: false }).map((button) => plain(button.textContent).replace(/ \d.*/, "").toLowerCase()))
      .toEqual(present.map((kind) => kinds[lang][kind].name.toLowerCase()));
    const button = within(region).getByRole("button", { name: agency });
    const explanation = document.getElementById(button.getAttribute("aria-describedby") ?? "");
    expect(explanation?.textContent).toBe(kinds[lang].agency.explanation);
    expect(within(region).queryByText(new RegExp(kinds[lang].country.name, "i"))).toBeNull();
  });

  it("lets a kind stand out, and nothing again", async () => {
    const { store, user } = show(<Legend onClose={closing} />, { lang });
    await user.click(screen.getByRole("button", { name: agency }));
    expect(store.getState().view.kind).toBe("agency");
    expect(pressed()).toHaveLength(1);
    expect(plain(screen.getByRole("region").textContent)).toContain(sentence);
    await user.click(screen.getByRole("button", { name: agency }));
    expect(store.getState().view.kind).toBeNull();
    await until(() => expect(screen.getByRole("status").textContent).toBe(""));
  });
});

it("opens the closed parts in which units of the kind are", async () => {
  const { store, user } = show(<Legend onClose={closing} />);
  await user.click(screen.getByRole("button", { name: /^Directie 2 in totaal$/ }));
  expect(plain(screen.getByRole("region").textContent)).toContain("0 directies vallen op. 2 onderdelen zitten in een dicht deel.");
  await user.click(screen.getByRole("button", { name: "Open die delen" }));
  expect(store.selectors.tree(store.getState())?.byId.has("curacao")).toBe(true);
  await until(() => expect(screen.getByRole("status").textContent).toBe("2 directies vallen op"));
  expect(screen.queryByRole("button", { name: "Open die delen" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Laat niets meer opvallen" }));
  expect(store.getState().view.kind).toBeNull();
});

it("does not offer to open what is outside the chart", async () => {
  const { store, user } = show(<Legend onClose={closing} />);
  act(() => store.getState().actions.startFrom("dgx"));
  await user.click(screen.getByRole("button", { name: /^Zelfstandig bestuursorgaan 1 in totaal$/ }));
  expect(plain(screen.getByRole("region").textContent)).toContain("0 zelfstandige bestuursorganen vallen op");
  expect(screen.queryByRole("button", { name: "Open die delen" })).toBeNull();
});

it("counts the units of the day", () => {
  const { store } = show(<Legend onClose={closing} />);
  act(() => store.getState().actions.setDate("2005-01-01"));
  expect(screen.getByRole("button", { name: "Agentschap 1 in totaal" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Directie / })).toBeNull();
});

it("explains the lines and the marks", () => {
  show(<Legend onClose={closing} />);
  for (const title of ["Soorten onderdelen", "Soorten lijnen", "Tekens op een kaart", "Vormen van kaarten"]) {
    expect(screen.getByRole("heading", { level: 3, name: title })).toBeTruthy();
  }
  for (const term of ["Valt onder", "Legt verantwoording af aan de Kamer", "onzeker", "opgeheven", "niet van BZK"]) {
    const definition = screen.getAllByRole("term").find((each) => plain(each.textContent) === term)?.nextElementSibling;
    expect(plain(definition?.textContent ?? null)).toMatch(/^\p{Lu}.+\.$/u);
  }
});

it("leads to the lines and the marks below the long list", async () => {
  const { user } = show(<Legend onClose={closing} />);
  for (const title of ["Soorten lijnen", "Tekens op een kaart"]) {
    await user.click(screen.getByRole("button", { name: title }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: title }));
  }
});

it("takes the focus, and gives it back when it closes", async () => {
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        {isOpen && <Legend onClose={() => setOpen(false)} />}
        <button type="button" onClick={() => setOpen(!isOpen)}>open</button>
      </>
    );
  }
  const { user } = show(<Page />);
  const opener = screen.getByText("open");
  await user.click(opener);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region")).toBeNull();
  expect(document.activeElement).toBe(opener);
  await user.click(opener);
  await user.click(screen.getByRole("button", { name: "Sluit uitleg" }));
  expect(screen.queryByRole("region")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it("gives a kind the colour that its card has, in legend and list", () => {
  const colours = (path: string): ReadonlyMap<string, string> => new Map(
    [...readFileSync(path, "utf8").matchAll(/((?:\.\w+\[data-family="\w+"\],?\s*)+)\{ --edge: (var\([\w-]+\));/g)].flatMap(([, families = "", colour = ""]) =>
      [...families.matchAll(/data-family="(\w+)"/g)].map(([, family = ""]) => [family, colour] as const)),
  );
  const card = colours("src/ui/render/NodeCard.module.css");
  expect(card.size).toBeGreaterThan(10);
  expect(colours("src/ui/panels/LegendSwatch.module.css")).toEqual(card);
  expect(colours("src/ui/panels/ListView.module.css")).toEqual(card);
});
