/** People in one file. */
export const MOST_PEOPLE = 100_000;
/** People × cards of one file. */
export const MOST_CELLS = 8_000_000;
/** Placements or labels judged between two pauses. */
export const JUDGED_AT_ONCE = 1024;
