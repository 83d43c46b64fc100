/** Letters that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Typed text within our own: right-to-left text stays whole, its punctuation at its own end. */
export const isolated = (text: string): string =>
	FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text;
