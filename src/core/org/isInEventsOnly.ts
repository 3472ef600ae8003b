/** Other ministries, and tasks that pass from one to another: they stand in events and never in the tree. */
import type { Unit } from "./fileFormat";

export const isInEventsOnly = ({ kind }: Pick<Unit, "kind">): boolean => kind === "other-ministry" || kind === "task";
