/** What an option is called aloud. */
export const letterOf = (index: number): string => "ABCDEFGH".charAt(index);
