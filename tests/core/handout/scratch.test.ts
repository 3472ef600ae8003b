import { it } from "vitest";
import { orgModel } from "@/core/org/orgModel";
import { decodeView } from "@/core/view/urlCodec";
import { stopChart } from "@/core/handout/stopChart";
import { shippedFile } from "../../support/shippedFile";
it("x", () => {
  const model = orgModel(shippedFile());
  for (const q of ["", "unit=logius", "unit=dgdoo", "unit=rvb", "unit=bzk", "subject=digid", "path=rvb~aivd", "date=2010-10-14&against=2010-10-13", "date=1950-01-01", "unit=aivd", "root=dgdoo", "unit=dgdoo&open=dgdoo","kind=zbo", "unit=minister-bzk"]) {
    const t = performance.now();
    const c = stopChart(model, decodeView(q), "nl", { width: 1184, height: 470, leastPoints: 12 });
    console.log(q, c === null ? null : `${c.shown}/${c.total} scale ${c.scale.toFixed(2)} pt ${(c.scale*10.5).toFixed(1)} ${c.scene.cards.some(x=>x.role==="column")?"right":"down"} ${Math.round(c.bounds.width)}x${Math.round(c.bounds.height)} lines ${c.scene.links.filter(l=>l.grammar!=="tree").length}`, Math.round(performance.now()-t)+"ms");
  }
});
