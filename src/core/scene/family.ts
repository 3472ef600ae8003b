/**
 * How a kind of unit looks. Colour is never alone: the pattern of the edge and the shape of the card tell the same.
 * Straight corners stand in the line of the ministry; round corners with a dashed border stand outside it.
 */
import type { UnitKind } from "@/core/org/fileFormat";

export type Family =
  | "leadership" | "office" | "dg" | "directorate" | "service" | "agency" | "commissioner" | "zbo" | "advice"
  | "council" | "association" | "country" | "group" | "committee";

export type Edge = "solid" | "double" | "dashed" | "dotted";

export interface Look {
  readonly family: Family;
  readonly edge: Edge;
  readonly shape: "square" | "round";
}

const look = (family: Family, edge: Edge, shape: Look["shape"] = "square"): Look => ({ family, edge, shape });

export const looks: Readonly<Record<UnitKind, Look>> = {
  group: look("group", "dotted"),
  ministry: look("leadership", "solid"),
  "former-ministry": look("leadership", "solid"),
  predecessor: look("leadership", "solid"),
  "other-ministry": look("leadership", "dashed"),
  task: look("group", "dotted"),
  "political-office": look("office", "double"),
  leadership: look("leadership", "solid"),
  committee: look("committee", "dotted"),
  cluster: look("directorate", "solid"),
  "directorate-general": look("dg", "solid"),
  directorate: look("directorate", "solid"),
  department: look("directorate", "solid"),
  team: look("directorate", "solid"),
  programme: look("directorate", "dashed"),
  agency: look("agency", "double"),
  service: look("service", "solid"),
  commissioner: look("commissioner", "dashed"),
  zbo: look("zbo", "solid", "round"),
  "advisory-body": look("advice", "dotted", "round"),
  "oversight-body": look("advice", "dashed", "round"),
  "high-council": look("council", "double", "round"),
  "public-body": look("country", "dashed", "round"),
  foundation: look("association", "dotted", "round"),
  association: look("association", "dashed", "round"),
  country: look("country", "double", "round"),
  inspectorate: look("service", "dashed", "round"),
  "planning-bureau": look("advice", "dotted", "round"),
  police: look("service", "dotted", "round"),
};
