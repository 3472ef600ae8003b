/** What can be done with a tour as a whole. The keyboard goes to the main part first: the button that was used goes away. */
import { useMemo } from "react";
import type { Tour } from "@/core/org/tourFormat";
import { slugOf } from "@/core/tour/draft";
import { stopView } from "@/core/tour/stops";
import { startView } from "@/core/view/viewState";
import { encodeView } from "@/core/view/urlCodec";
import { tourLink } from "@/state/tourLink";
import { useActions } from "@/state/useApp";
import { focusMain } from "@/ui/panels/focusMain";
import { siteAddress } from "@/ui/siteSettings";

export interface TourActions {
  walk(tour: Tour, at?: number): void;
  present(tour: Tour): void;
  /** On its page for paper. */
  print(tour: Tour): void;
  /** The address that holds the whole tour; `null`: it is too long for one. */
  linkTo(tour: Tour): Promise<string | null>;
}

export function useTourActions(): TourActions {
  const actions = useActions();
  return useMemo(() => {
    return {
      walk(tour, at = 0) {
        const stop = tour.stops[at];
        focusMain();
        if (stop !== undefined) actions.showStop({ id: tour.id, stop: at }, stopView(stop));
      },
      present(tour) {
        const [first] = tour.stops;
        if (first !== undefined) actions.presentStop({ id: tour.id, stop: 0 }, stopView(first));
      },
      print(tour) {
        focusMain();
        actions.setTour({ id: tour.id, stop: 0 }, "leaflet");
      },
      linkTo: (tour) => tourLink({ ...tour, id: slugOf(tour.title.nl ?? tour.title.en ?? "") }, `${siteAddress()}${encodeView({ ...startView, page: "tours" })}`),
    };
  }, [actions]);
}
