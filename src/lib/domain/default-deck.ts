/** The set that is proposed, and the only one that comes with the program: about learning. */
export const DEFAULT_DECK = 'llo';
