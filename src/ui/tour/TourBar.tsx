/** One stop of a tour, below the chart: the sentence, its source, and the way on. */
export function TourBar() {
  return null;
}
