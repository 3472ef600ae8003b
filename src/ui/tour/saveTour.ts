/** A tour as a file of this device. */
import { slugOf, writeTour } from "@/core/tour/draft";
import type { Tour } from "@/core/org/tourFormat";
import { saveBlob } from "@/ui/saveBlob";

export function saveTour(tour: Tour): void {
  const name = slugOf(tour.title.nl ?? tour.title.en ?? "");
  saveBlob(new Blob([writeTour({ ...tour, id: name })], { type: "application/json" }), `${name}.json`);
}
