/** A small organisation to which something of every kind happens between `BEFORE` and `AFTER`. */
import type { OrgEvent, OrgFile, Relation, Snapshot, Source } from "@/core/org/fileFormat";
import { drawOrg, withUnit } from "./drawOrg";

export const BEFORE = "2012-11-04";
export const AFTER = "2012-11-05";

const source = (id: string, title: string): Source => ({ id, kind: "decree", title, url: `https://example.org/${id}`, published: "2012-11-01" });
const happened = (type: OrgEvent["type"], before: readonly string[], after: readonly string[], title: string): OrgEvent => ({
  id: `e-${type}`, date: AFTER, type, before, after, title: { nl: title }, src: ["stcrt"],
});
const answers = (from: string, valid: Relation["valid"]): Relation => ({
  id: `r-${from}`, type: "political-responsibility", from, to: "dienst", src: ["kb"], ...(valid === undefined ? {} : { valid }),
});
const decree: Snapshot = {
  id: "besluit-2012", kind: "decree", title: { nl: "Organisatiebesluit 2012" }, coverage: "head", from: "2012-07-26", to: "2015-07-01",
  src: ["besluit"], boxes: [{ unit: "bzk", name: "BZK", parent: null }],
};

export const changingOrg: OrgFile = [
  ["dienst", { names: [{ nl: "Oude dienst", from: "2000", to: AFTER, src: ["besluit"] }, { nl: "Nieuwe dienst", from: AFTER, src: ["stcrt"] }] }],
  ["blijft", { placements: [{ parent: "dg-een", from: "2000", to: AFTER, src: ["besluit"] }, { parent: "dg-twee", from: AFTER, src: ["stcrt"] }] }],
  ["gezien", { attested: [{ at: "2013-06-01", src: ["besluit"] }], names: [{ nl: "Gezien", src: ["besluit"] }], valid: { from: "2012-06" } }],
  ["stil", { attested: [{ at: "2012-10-01", src: ["besluit"] }], names: [{ nl: "=Stil, \"oud\"" }], valid: { to: "2012-11" }, status: "former" as const }],
].reduce<OrgFile>((file, [id, changes]) => withUnit(file, id as string, changes as object), drawOrg(`
  BZK (2000..)
    Een [political-office] {head} (2000..)
    Twee [political-office] {head} (2000..)
    DG Een [directorate-general] (2000..)
      Blijft (2000..)
      Weg (2000..2012-11-05)
      Stil (2000..)
    DG Twee [directorate-general] (2000..)
      Dienst [service] (2000..)
      Nieuw (2012-11-05..)
      Gezien (2000..)
`, {
  sources: [source("besluit", "Organisatiebesluit BZK 2012"), source("stcrt", "Staatscourant 2012, 1"), source("kb", "Koninklijk besluit")],
  snapshots: [decree],
  events: [happened("created", [], ["nieuw"], "Directie begint"), happened("abolished", ["weg"], [], "Directie houdt op")],
  relations: [answers("een", { from: "2010", to: AFTER }), answers("twee", { from: AFTER })],
}));
