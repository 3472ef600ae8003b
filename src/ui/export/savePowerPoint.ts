/** A tour as a PowerPoint file in the reader's downloads. The program that writes it is fetched when somebody asks. */
import { deckOf } from "@/core/handout/deck";
import { fileName } from "@/core/handout/fileName";
import { slideRoom, slidesOf } from "@/core/handout/slides";
import { appMessages } from "@/core/i18n/appMessages";
import type { Lang } from "@/core/org/fileFormat";
import type { OrgModel } from "@/core/org/orgModel";
import type { Tour, TourStop } from "@/core/org/tourFormat";
import { saveBlob } from "@/ui/saveBlob";

export interface PowerPointRequest {
  readonly tour: Tour;
  /** Whole: with sources and events. */
  readonly org: OrgModel;
  readonly lang: Lang;
  readonly site: string | null;
  readonly addressOf: (stop: TourStop) => string | null;
}

/** Rejects if the program does not arrive or cannot write; then there is no file. */
export async function savePowerPoint({ tour, org, lang, site, addressOf }: PowerPointRequest): Promise<void> {
  const { powerPointFile } = await import("./powerPointFile");
  const deck = deckOf(tour, org, { lang, room: slideRoom, addressOf });
  saveBlob(await powerPointFile(slidesOf(deck, site), { title: deck.title.text, author: appMessages[lang].name, lang }), fileName(deck.title.text, org.meta.asOf, "pptx"));
}
