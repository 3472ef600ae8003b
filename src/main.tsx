/** Opens the door: makes the store, connects the address, loads the organisation, shows the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@/ui/styles/tokens.css";
import "@/ui/styles/base.css";
import { createAppStore } from "@/state/createAppStore";
import { fetchedParts, loadOrg } from "@/state/loadOrg";
import { connectPreferences, readPreferences } from "@/state/preferences";
import { connectUrl } from "@/state/url/connectUrl";
import { AppProvider } from "@/state/useApp";
import { App } from "@/ui/App";
import { keepFocus } from "@/ui/keepFocus";

const storage = () => window.localStorage;
// Too little room for a picture; a phone that lies on its side is still the same phone.
const isNarrow = matchMedia("(max-width: 40rem), (max-width: 54rem) and (max-height: 30rem)").matches;
const store = createAppStore(readPreferences(storage), isNarrow ? "list" : "chart");
connectPreferences(store, storage);
keepFocus(store);
connectUrl(store, window);

async function load(): Promise<void> {
  store.getState().actions.setOrg({ status: "loading" });
  for await (const org of loadOrg(fetchedParts())) store.getState().actions.setOrg(org);
}
void load();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <AppProvider store={store}>
      <App onRetry={() => void load()} />
    </AppProvider>
  </StrictMode>,
);
