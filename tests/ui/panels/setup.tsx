/** A panel with a store around it, made from a small organisation with something of everything that a card can show. */
import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Lang, OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { AppProvider } from "@/state/useApp";
import { drawOrg, withUnit } from "../../support/drawOrg";

export const smallOrg: OrgFile = [
  ["bzk", { names: [{ nl: "Ministerie van Binnenlandse Zaken", en: "Ministry of the Interior", abbr: "BZK" }] }],
  ["dgx", { names: [
    { nl: "Directoraat-generaal Oud", abbr: "DGO", to: "2020" },
    { nl: "Directoraat-generaal Wonen", en: "Directorate-General for Housing", abbr: "DGX", from: "2020" },
  ] }],
  ["logius", { names: [{ nl: "Logius", abbr: "Logius" }] }],
  ["misschien", { status: "uncertain" as const }],
  ["politie", { belongsTo: "Ministerie van Justitie en Veiligheid" }],
].reduce<OrgFile>((file, [id, changes]) => withUnit(file, id as string, changes as object), drawOrg(`
  Alles [group]
    BZK [ministry]
      Leiding [group] {head}
        Minister van Wonen [political-office]
      SG [leadership]
        PSG [leadership] {staff}
        DGX [directorate-general]
          Curaçao [directorate] (2015..)
          Misschien [directorate]
        Logius [agency]
    Buiten [group] {beside}
      Raad [zbo]
      Politie [police]
      Oud Bureau [agency] (2001..2010)
`, {
  offices: [
    { id: "minister", unit: "minister-van-wonen", role: "political", title: { nl: "minister" } },
    { id: "dg", unit: "dgx", role: "head", title: { nl: "directeur-generaal" } },
  ],
  people: [{ id: "an", name: "An Jansen" }, { id: "bo", name: "Bo de Vries" }],
  terms: [{ office: "minister", person: "an", from: "2024" }, { office: "dg", person: "bo", from: "2025", acting: "acting" }],
  tasks: [{ unit: "logius", text: { nl: "Beheert DigiD", en: "Runs DigiD" } }],
  relations: [{ id: "r1", type: "political-responsibility", from: "minister-van-wonen", to: "dgx", valid: { from: "2024" } }],
  topics: [{ id: "t1", unit: "logius", role: "executes", label: { nl: "inloggen", en: "logging in" }, synonyms: ["DigiD"], confidence: "background" }],
}));

export interface Shown extends RenderResult {
  readonly store: AppStore;
  readonly user: UserEvent;
}

export function storeOf(file: OrgFile = smallOrg, lang: Lang = "nl"): AppStore {
  const store = createAppStore({ lang, theme: null });
  store.getState().actions.setOrg({ status: "ready", model: orgModel(file), detailed: true, problems: [], missing: [] });
  return store;
}

export function show(panel: ReactNode, { lang = "nl", store = storeOf(smallOrg, lang) }: { lang?: Lang; store?: AppStore } = {}): Shown {
  return { store, user: userEvent.setup(), ...render(<AppProvider store={store}>{panel}</AppProvider>) };
}

/** Text as it is read: blanks of any kind and number are one blank. */
export const plain = (text: string | null): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
