/** The date functions under the name by which the rest of the core knows them; see `core/org/partialDate`. */
export {
  compare, earliestDay, edgeKnown, holdsOn, isDay, isValidPartialDate, latestDay, mayBeSameDay, nextDay, previousDay,
  shiftMonths, shiftYears,
} from "@/core/org/partialDate";
