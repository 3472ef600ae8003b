/**
 * What a file may be at most. One place, so that the tests can stand at each limit and one past it.
 * Wide families have no limit here: they are shown in pages, never refused.
 */

/** Characters of all parts together; the loader checks bytes before it reads. */
export const MAX_TEXT_CHARS = 64 * 1024 * 1024;
export const MAX_UNITS = 200_000;
/** Generations from a root down. The layout is quadratic on a single chain, so depth is refused before it. */
export const MAX_DEPTH = 64;
/** Names, titles, labels and other text of one line. */
export const MAX_NAME_CHARS = 200;
/** Texts of one or more sentences. */
export const MAX_PROSE_CHARS = 5_000;
export const MAX_ID_CHARS = 120;
export const MAX_URL_CHARS = 2_000;
/** Marks on one letter; more would make a line grow without end. */
export const MAX_COMBINING_MARKS = 4;
/** After this many findings about shape the reader is told that there are more, and reading stops. */
export const MAX_PARSE_PROBLEMS = 1_000;
/** Steps through the tree over all its days; a file that moves whole branches every day takes longer to check. */
export const MAX_TREE_STEPS = 20_000_000;
