/** Gives a tour to the browser as a file. Nothing leaves the reader's own device. */
import { slugOf, writeTour } from "@/core/tour/draft";
import type { Tour } from "@/core/org/tourFormat";

export function saveTour(tour: Tour): void {
  const name = slugOf(tour.title.nl ?? tour.title.en ?? "");
  const address = URL.createObjectURL(new Blob([writeTour({ ...tour, id: name })], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.json`;
  link.click();
  // Not at once: some browsers fetch the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
