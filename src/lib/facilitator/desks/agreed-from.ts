import type { Note } from '$lib/domain/dialogue';

/** The maximum length of an agreement. */
const MOST_SIGNS = 500;

/** The text of an agreement made from a note: the note, as far as it fits. */
export const agreedFrom = ({ text }: Pick<Note, 'text'>): string =>
	text.slice(0, MOST_SIGNS).toWellFormed().trim();
