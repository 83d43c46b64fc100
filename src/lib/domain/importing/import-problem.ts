/** What can be wrong with a file of placements, and what was read other than as written. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** About one line: that line cannot be used, the others can. */
type RowProblemCode =
	| 'ragged'
	| 'stray-quote'
	| 'control-character'
	| 'bad-bytes'
	| 'no-participant'
	| 'no-card'
	| 'too-long'
	| 'unknown-card'
	| 'unknown-pile'
	| 'double'
	| 'double-row'
	| 'other-group'
	| 'both-works';

/** About the file: none of it can be used until it is fixed or another choice is made. */
type FileProblemCode =
	| 'empty'
	| 'not-a-table'
	| 'which-way'
	| 'which-encoding'
	| 'same-sorts'
	| 'too-many-rounds'
	| 'no-rows'
	| 'one-column'
	| 'quote-open'
	| 'line-too-long'
	| 'column-twice'
	| 'no-column'
	| 'nobody'
	| 'too-many-cards'
	| 'too-many-piles'
	| 'too-few-piles'
	| 'too-many-people'
	| 'double-choice';

export interface ImportProblem {
	readonly code: RowProblemCode | FileProblemCode;
	/** the line of the file, from 1; 0 where it is about the file or a choice */
	readonly line: number;
	/** the value found, cut short; text, never markup */
	readonly value?: string;
	/** a second text the sentence needs */
	readonly other?: string;
	/** numbers the sentence needs: found and wanted, or an earlier line */
	readonly found?: number;
	readonly wanted?: number;
}

/** Read other than as written, and how; the file can be used. */
export interface ImportNotice {
	readonly code:
		| 'encoding'
		| 'mixed-encodings'
		| 'without-mark'
		| 'separator-line'
		| 'look-alike'
		| 'blank-lines'
		| 'not-placed'
		| 'left-out'
		| 'alike-people'
		| 'headers'
		| 'wide-rounds'
		| 'twins';
	readonly line: number;
	readonly value?: string;
	readonly other?: string;
	readonly count?: number;
}

const FILE_PROBLEMS: ReadonlySet<string> = new Set<FileProblemCode>([
	'empty',
	'not-a-table',
	'which-way',
	'which-encoding',
	'same-sorts',
	'too-many-rounds',
	'no-rows',
	'one-column',
	'quote-open',
	'line-too-long',
	'column-twice',
	'no-column',
	'nobody',
	'too-many-cards',
	'too-many-piles',
	'too-few-piles',
	'too-many-people',
	'double-choice'
]);

/** Whether leaving lines out cannot help. */
export const isOfFile = (problem: ImportProblem): boolean => FILE_PROBLEMS.has(problem.code);

/** A value as a sentence shows it: on one line, without direction marks, cut at 60 characters. */
export function shownValue(value: string): string {
	const plain = value
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
		.trim();
	const signs = [...plain];
	return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : plain;
}
