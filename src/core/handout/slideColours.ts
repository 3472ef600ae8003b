/** The colours of the light theme for what is no web page; a test holds them to the style sheet. */
import type { Family } from "@/core/scene/family";

export const slideColours = {
  ink: "16213A", muted: "566074", line: "8A8779", frame: "8D8A7C", accent: "B93D0A", office: "8F2A6B", relation: "2B7A78",
  card: "FFFFFF", chosen: "FBEEE6", warn: "8A3B00", dim: "616B7B",
} as const;

export const familyColours: Readonly<Record<Family, string>> = {
  leadership: "16213A", office: "8F2A6B", dg: "1F5FA8", directorate: "4D83BD", service: "2B7A78", agency: "3C7D3A",
  commissioner: "9A4F7C", zbo: "B0610E", advice: "7A6A00", council: "5B4A8A", association: "7D5C3F", country: "0F7A94",
  group: "6B6F7A", committee: "6B6F7A",
};
