/** What a comparison of two days needs and the first screen does not; it comes in a file of its own. */
import { changeMarks } from "@/core/scene/changeMarks";
import { changesBetween } from "@/core/time/changesBetween";
import { withGhosts } from "@/core/time/withGhosts";
import type { Comparer } from "./appState";

export const comparer: Comparer = { changesBetween, withGhosts, changeMarks };
