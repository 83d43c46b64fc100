/** The set proposed by default, and the only one that ships with the program: about learning. */
export const DEFAULT_DECK = 'llo';
