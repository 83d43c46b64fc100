import type { Axis, Texts } from '../deck';

/** One card of a pasted list, and the line it came from. */
export interface PastedCard {
	/** of what was pasted, from 1 */
	readonly line: number;
	readonly text: Texts;
	readonly hint: Texts;
	readonly side?: Axis;
	readonly facet?: string;
}

/** Something about a line that whoever pasted it wants to know. */
export interface PasteRemark {
	readonly line: number;
	readonly rule:
		| 'double'
		| 'no-text'
		| 'long'
		| 'columns'
		| 'quote'
		| 'signs'
		| 'encoding'
		| 'too-many'
		| 'side';
	readonly values: Readonly<Record<string, string | number>>;
}
