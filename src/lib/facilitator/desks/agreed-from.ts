import type { Note } from '$lib/domain/dialogue';

/** As many as what was agreed may have. */
const MOST_SIGNS = 500;

/** What an agreement says that is made from a note: the note, as far as it fits. */
export const agreedFrom = ({ text }: Pick<Note, 'text'>): string =>
	text.slice(0, MOST_SIGNS).toWellFormed().trim();
