/**
 * Whether the records of a file fit together. A list of rules, each a plain function that looks at one thing; errors
 * keep the file off the screen, warnings go beside it. Nothing is repaired: what is wrong is named.
 *
 * Wants the whole file. A part without its sources would give a finding for each fact.
 */
import type { OrgFile } from "./fileFormat";
import type { Problem } from "./problem";
import { eventsAgainstIntervals } from "./rules/eventRules";
import { aliasesInUse, duplicateIds } from "./rules/idRules";
import { attestedOutside, endBeforeStart, statusConflicts } from "./rules/intervalRules";
import { dutchMissing, namelessDays, placeless } from "./rules/nameRules";
import { overlappingNames, overlappingPlacements, overlappingTerms } from "./rules/overlapRules";
import { parentsThroughout } from "./rules/parentRules";
import { unknownSeats, unknownSources, unknownSubjects, unknownUnits } from "./rules/referenceRules";
import { roots } from "./rules/rootRules";
import type { Rule } from "./rules/rule";
import { unusedSources } from "./rules/sourceRules";
import { circlesAndDepth } from "./rules/treeRules";

const RULES: readonly Rule[] = [
  // these find errors
  duplicateIds, unknownUnits, unknownSources, unknownSeats, unknownSubjects, parentsThroughout, circlesAndDepth,
  overlappingNames, overlappingPlacements, overlappingTerms, roots,
  // these find warnings
  namelessDays, placeless, dutchMissing, endBeforeStart, attestedOutside, statusConflicts, eventsAgainstIntervals,
  unusedSources, aliasesInUse,
];

export function validateOrg(file: OrgFile): readonly Problem[] {
  return RULES.flatMap((rule) => rule(file));
}
