/** Random organisations for laws: any shape of tree, any line, any kind, several tops, sometimes a group at the top. */
import fc from "fast-check";
import type { OrgFile, PlacementLine, Unit, UnitKind } from "@/core/org/fileFormat";
import { orgModel, type OrgModel } from "@/core/org/orgModel";
import { snapshotAt, type OrgSnapshot } from "@/core/time/snapshotAt";
import { treeContext, type TreeContext } from "@/core/view/treeContext";
import { DRAWN_DAY, emptyFile } from "../../support/drawOrg";

export interface DrawnDay {
  readonly model: OrgModel;
  readonly snapshot: OrgSnapshot;
  readonly context: TreeContext;
}

export function dayOf(file: OrgFile): DrawnDay {
  const model = orgModel(file);
  const snapshot = snapshotAt(model, DRAWN_DAY, { withFormer: true });
  return { model, snapshot, context: treeContext(model, snapshot) };
}

const line = fc.constantFrom<PlacementLine>("solid", "solid", "solid", "dotted", "staff", "head", "frame", "beside");
const kind = fc.constantFrom<UnitKind>("directorate", "ministry", "former-ministry", "group", "agency");

interface Drawn {
  readonly under: number;
  readonly line: PlacementLine;
  readonly kind: UnitKind;
}

/** Unit `u<i>` hangs under an earlier unit, or stands at the top where the number falls outside. */
export const randomFile: fc.Arbitrary<OrgFile> = fc
  .array(fc.record<Drawn>({ under: fc.nat({ max: 1_000 }), line, kind }), { minLength: 1, maxLength: 40 })
  .map((drawn) => {
    const units = drawn.map((each, index): Unit => {
      const parent = index === 0 ? 0 : each.under % (index + (each.under > 950 ? 1 : 0));
      return {
        id: `u${index}`, kind: each.kind, status: "current", names: [{ nl: `Onderdeel ${index}` }],
        placements: [{ parent: index === 0 || parent === index ? null : `u${parent}`, order: index, line: each.line }],
      };
    });
    const roots = units.filter((unit) => unit.placements[0]?.parent === null).map((unit) => unit.id);
    return { ...emptyFile(roots), units };
  });
