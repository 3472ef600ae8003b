/** What a layout is: places, no drawing. */
import type { UnitId } from "@/core/org/fileFormat";
import type { VisibleNode } from "@/core/view/visibleTree";
import type { Box, CssPixels, Extent, Point, Size } from "./geometry";

/**
 * The part that a card plays in the drawing; it decides how wide the card is.
 * `ministry` and `office` stand in the framed head of the chart, `chain` is a single card above a row, `staff` stands
 * beside the line, `row` is one of several under a parent, `list` hangs under a `row`, `heading` is the title of a
 * frame, `column` is any card of the left-to-right chart.
 */
export type CardRole = "ministry" | "office" | "chain" | "staff" | "row" | "list" | "heading" | "column";

/** The size that a unit's card takes in a role. Asked once for each node and role as long as the branch stays as it was. */
export type SizeOf = (node: VisibleNode, role: CardRole) => Size;

export interface LayoutNode {
  readonly id: UnitId;
  readonly role: CardRole;
  readonly box: Box;
}

export type LinkShape = "row" | "wrap" | "hang" | "staff" | "across";

/** `points` runs from the edge of the source to the edge of the target in horizontal and vertical steps. */
export interface LayoutLink {
  readonly source: UnitId;
  readonly target: UnitId;
  readonly shape: LinkShape;
  readonly dotted: boolean;
  readonly points: readonly Point[];
}

/** A line around cards that belong together without being in the line. */
export interface LayoutFrame {
  /** The group that it draws; `beside` for everything outside the line; for the head of the chart its ministry. */
  readonly id: UnitId | "beside";
  readonly shape: "head" | "band";
  readonly box: Box;
  /** Place of the words on the top edge, where the title is not a card. */
  readonly title: Point | null;
}

export interface Layout {
  /** In the order of the tree. */
  readonly nodes: readonly LayoutNode[];
  readonly byId: ReadonlyMap<UnitId, LayoutNode>;
  readonly links: readonly LayoutLink[];
  readonly frames: readonly LayoutFrame[];
  readonly extent: Extent;
}

/** Distances at a root font size of 16 px; all grow with it. */
export interface Spacing {
  readonly columnGap: CssPixels;
  readonly indent: CssPixels;
  readonly listGap: CssPixels;
  readonly rowGap: CssPixels;
  readonly chainGap: CssPixels;
  readonly staffGap: CssPixels;
  readonly sectionGap: CssPixels;
  readonly framePadding: CssPixels;
  /** Cards beside each other in a frame before the next row starts. */
  readonly frameColumns: number;
  /** More siblings than this do not stand in one row. */
  readonly longestRow: number;
  /** What hangs on the top of the chart and is too much for one row takes up to this many; more is a list. */
  readonly wrappedRows: number;
  /** A hanging list longer than this goes on in further columns. */
  readonly longestList: CssPixels;
  /** Generations that stand in rows; the ones below hang. */
  readonly rowGenerations: number;
}

/** `isTight`: where type is large and every row counts. */
export function spacingAt(rem: CssPixels, isTight = false): Spacing {
  const scale = rem / 16;
  return {
    columnGap: 14 * scale,
    indent: 14 * scale,
    listGap: 8 * scale,
    rowGap: (isTight ? 26 : 32) * scale,
    chainGap: (isTight ? 14 : 20) * scale,
    staffGap: 36 * scale,
    sectionGap: (isTight ? 20 : 26) * scale,
    framePadding: (isTight ? 10 : 12) * scale,
    frameColumns: 8,
    longestRow: 10,
    wrappedRows: 4,
    longestList: 900 * scale,
    rowGenerations: 1,
  };
}
