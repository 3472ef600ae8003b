/** Gives the list to the browser as a file. Nothing leaves the reader's own device. */
import type { Lang } from "@/core/org/fileFormat";
import { changesCsv, csvName } from "@/core/panel/changesCsv";
import type { ChangesReport } from "@/core/panel/changesReport";

export function saveCsv(report: ChangesReport, lang: Lang): void {
  const address = URL.createObjectURL(new Blob([changesCsv(report, lang)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = csvName(report, lang);
  link.click();
  // Not at once: some browsers fetch the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
