/** The scene of a drawn organisation, with the table of letter widths: the whole chain of the core without a screen. */
import { spacingAt } from "@/core/layout/layout";
import { createLayoutTree } from "@/core/layout/layoutTree";
import type { OrgFile } from "@/core/org/fileFormat";
import { orgModel } from "@/core/org/orgModel";
import { buildScene, type SceneInput } from "@/core/scene/buildScene";
import { cardSize, type Detail } from "@/core/scene/cardText";
import { factsFromModel } from "@/core/scene/factsFromModel";
import type { Scene } from "@/core/scene/scene";
import { noSpotlight } from "@/core/scene/spotlight";
import { sceneWords } from "@/core/scene/sceneWords";
import { tableMetrics, type FontId } from "@/core/scene/textMetrics";
import { snapshotAt } from "@/core/time/snapshotAt";
import { treeContext } from "@/core/view/treeContext";
import { visibleTree } from "@/core/view/visibleTree";
import type { Orientation } from "@/core/view/viewState";

export interface SceneOptions extends Partial<Pick<SceneInput, "selectedId" | "spotlight" | "kind" | "lang">> {
  readonly detail?: Detail;
  readonly orientation?: Orientation;
  readonly rem?: number;
  /** For a room; see `TextMetrics`. */
  readonly least?: FontId;
  /** `all`: every branch; otherwise the opening picture with these turned round. */
  readonly toggled?: readonly string[] | "all";
  readonly previous?: Scene;
}

export function drawScene(file: OrgFile, options: SceneOptions = {}): Scene {
  const { lang = "nl", detail = "normal", orientation = "down", rem = 16, toggled = [] } = options;
  const model = orgModel(file);
  const snapshot = snapshotAt(model, file.meta.asOf, { withFormer: true });
  const context = treeContext(model, snapshot);
  const defaults = context.defaultsFrom(null);
  const tree = visibleTree(context.sourceFrom(null), (id) => toggled === "all" || defaults.has(id) !== toggled.includes(id));
  const metrics = { ...tableMetrics(rem), ...(options.least === undefined ? {} : { least: options.least }) };
  const words = sceneWords(lang);
  const factsOf = factsFromModel(model, snapshot, lang);
  const layout = createLayoutTree((node, role) => cardSize(factsOf(node.id), node, role, words, metrics), spacingAt(rem, options.least !== undefined))(tree, orientation);
  return buildScene({
    tree, layout, factsOf, words, metrics, detail, lang,
    selectedId: options.selectedId ?? null, spotlight: options.spotlight ?? noSpotlight, kind: options.kind ?? null,
  }, options.previous);
}
