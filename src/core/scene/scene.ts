/**
 * What is drawn, as plain data: cards, lines and frames with their words and states, in world coordinates. The screen
 * (HTML cards over SVG lines), a file and a print are three readers of the same scene.
 */
import type { Lang, UnitId, UnitKind } from "@/core/org/fileFormat";
import type { Box, Extent, Point } from "@/core/layout/geometry";
import type { CardRole, LinkShape } from "@/core/layout/layout";
import type { Certainty } from "@/core/view/visibleTree";
import type { Detail, TextLine } from "./cardText";
import type { Edge, Family } from "./family";

export interface CardMark {
  readonly id: UnitId;
  readonly role: CardRole;
  readonly box: Box;
  readonly kind: UnitKind;
  readonly family: Family;
  readonly edge: Edge;
  readonly shape: "square" | "round";
  readonly lines: readonly TextLine[];
  readonly detail: Detail;
  /** Language of the words on the card. */
  readonly lang: Lang;
  /** Accessible name: full name, abbreviation, and what else the card shows. */
  readonly label: string;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly partCount: number;
  readonly open: boolean;
  readonly certainty: Certainty;
  readonly parentId: UnitId | null;
  readonly selected: boolean;
  /** On the way from the selected unit to its top, itself included. */
  readonly onPath: boolean;
  /** Steps back because another card or kind is asked for. */
  readonly dimmed: boolean;
  /** Of the kind that the reader asked for. */
  readonly marked: boolean;
  /** Answers in parliament for the selected unit. */
  readonly answers: boolean;
  /** Why it stands out, in words on its upper edge; they are in the accessible name too. */
  readonly tag: string | null;
  /** The words say what no source says, and the card does not stand out by them. */
  readonly isGap: boolean;
  /** That the reader works here, with a sign before the words; the words are in the accessible name too. */
  readonly placeTag: string | null;
  /** Of both. */
  readonly tagLang: Lang;
}

export interface LinkMark {
  /** Unique: the target of a tree line, or the id of the line that stands out. */
  readonly id: string;
  readonly source: UnitId;
  readonly target: UnitId;
  /** `answers`: in parliament. `relation`: any other line that is not the tree, with an arrow to its target. */
  readonly grammar: "tree" | "answers" | "relation";
  readonly shape: LinkShape | "route";
  readonly dotted: boolean;
  readonly points: readonly Point[];
  readonly onPath: boolean;
  readonly dimmed: boolean;
  /** What the line says, where there is room beside the cards. */
  readonly label: LineLabel | null;
}

export interface LineLabel {
  readonly text: string;
  readonly box: Box;
}

export interface FrameMark {
  readonly id: string;
  readonly shape: "head" | "band";
  readonly box: Box;
  /** Words on the top edge, where the title is not a card. */
  readonly title: string | null;
  readonly onPath: boolean;
}

export interface Scene {
  readonly cards: readonly CardMark[];
  readonly links: readonly LinkMark[];
  readonly frames: readonly FrameMark[];
  readonly extent: Extent;
  /** Root font size for which it was made. */
  readonly rem: number;
}
