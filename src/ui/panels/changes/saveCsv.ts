/** The list as a file of this device. */
import type { Lang } from "@/core/org/fileFormat";
import { changesCsv, csvName } from "@/core/panel/changesCsv";
import type { ChangesReport } from "@/core/panel/changesReport";
import { saveBlob } from "@/ui/saveBlob";

export function saveCsv(report: ChangesReport, lang: Lang): void {
  saveBlob(new Blob([changesCsv(report, lang)], { type: "text/csv;charset=utf-8" }), csvName(report, lang));
}
