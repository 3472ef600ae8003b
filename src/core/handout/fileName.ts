/** A name that every system of files takes: "bzk-in-vijf-minuten-2026-11-22.pptx". */
import type { IsoDate } from "@/core/org/fileFormat";

const MOST_CHARS = 80;

export function fileName(title: string, date: IsoDate, extension: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const short = plain.slice(0, MOST_CHARS).replace(/^-+|-+$/g, "");
  return `${short === "" ? "rondleiding" : short}-${date}.${extension}`;
}
