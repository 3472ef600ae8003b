/** A store with a drawn organisation in it, for the tests of the state. */
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import type { OrgState } from "@/state/appState";
import { createAppStore, type AppStore } from "@/state/createAppStore";
import { drawOrg } from "../support/drawOrg";

export const drawnFile: OrgFile = drawOrg(`
  Alles [group]
    BZK [ministry]
      SG [leadership]
        A
          A1
            A11
          A2
        B
          B1
    Naast [group] {beside}
      Raad
      Oud (2001..2010)
`, { aliases: [{ from: "vroeger", to: "a1" }] });

export const ready = (file: OrgFile = drawnFile, detailed = true): OrgState =>
  ({ status: "ready", model: orgModel(file), detailed, problems: [], missing: [] });

export function drawnStore(): AppStore {
  const store = createAppStore();
  store.getState().actions.setOrg(ready());
  return store;
}

export const drawnIds = (store: AppStore): readonly string[] =>
  store.selectors.tree(store.getState())?.nodes.map(({ id }) => id) ?? [];
