/** Letters that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Typed text for plain text of ours: where it runs the other way it stays whole, its signs at their own end. */
export const isolated = (text: string): string =>
	FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text;
