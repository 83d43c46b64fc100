/** How much one dialogue and one person may hold: more than any room needs, little to keep. */

export const MOST_PEOPLE = 1_000;
/** Includes erased and removed people, so that the list of the gone cannot grow without end. */
export const MOST_JOINS = 10 * MOST_PEOPLE;
/** Devices that only follow a dialogue, ever: nothing is kept of them but how many there were. */
export const MOST_VIEWERS = MOST_PEOPLE;
export const MOST_NOTES = 200;
export const MOST_AGREEMENTS = 100;
export const MOST_ROUNDS = 20;
/** Links that work at a time, for leading and for screens. */
export const MOST_KEYS = 20;

/** Everything one person ever said. */
export const MOST_ENTRIES = 2_000;
/** Times that one person lays one card in one round. */
export const MOST_ENTRIES_A_CARD = 200;
export const MOST_COMMENTS = 200;
export const MOST_OWN_CARDS = 40;
