/** A store with tours in it, over the small organisation of the panels. */
import type { ReactNode } from "react";
import type { Lang, OrgFile } from "@/core/org/fileFormat";
import { TOUR_FORMAT, type Tour } from "@/core/org/tourFormat";
import type { Classroom } from "@/state/appState";
import type { AppStore } from "@/state/createAppStore";
import { withUnit } from "../../support/drawOrg";
import { show, smallOrg, storeOf, type Shown } from "../panels/setup";

export const sourced: OrgFile = {
  ...withUnit(smallOrg, "logius", { names: [{ nl: "Logius", abbr: "Logius", src: ["s2"] }], src: ["s1"] }),
  sources: [
    { id: "s1", kind: "decree", title: "Instellingsbesluit Logius", published: "2010-01-01", url: "https://example.org/besluit" },
    { id: "s2", kind: "web", title: "Website van Logius" },
  ],
};

export const walk: Tour = {
  format: TOUR_FORMAT, id: "wandeling", title: { nl: "Een wandeling", en: "A walk" }, intro: { nl: "Kort.", en: "Short." }, minutes: 5,
  stops: [
    { view: "unit=bzk", text: { nl: "Hier begint het.", en: "It starts here." }, src: ["s1"] },
    { view: "unit=logius", text: { nl: "Logius beheert DigiD.", en: "Logius runs DigiD." }, src: ["s1", "s2"] },
    { view: "subject=niets", text: { nl: "Hier eindigt het." } },
  ],
};

export const own: Tour = { format: TOUR_FORMAT, id: "eigen", title: { nl: "Van mij" }, stops: [{ view: "unit=raad", text: { nl: "Een <b>raad</b>." } }] };

export function classroomStore({ lang = "nl", ...changes }: Partial<Classroom> & { readonly lang?: Lang } = {}): AppStore {
  const store = storeOf(sourced, lang);
  store.getState().actions.setClassroom({ made: [walk], own: [], draft: null, reached: {}, isMissing: false, keeping: "kept", ...changes });
  return store;
}

/** Inside a main part, which the keyboard is given to on the way. */
export const showTours = (part: ReactNode, store: AppStore): Shown => show(<main tabIndex={-1}>{part}</main>, { store });
