/** For a projector: nothing but the chart, one sentence and its source. */
import { Chart } from "@/ui/chart/Chart";

export function Presenting() {
  return <main><Chart /></main>;
}
