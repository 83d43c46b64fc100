/** What is wrong or could be better in a deck being made: a rule, the place, and figures. */
export interface Finding {
	/** a stop holds publishing back */
	readonly level: 'stop' | 'advice';
	readonly rule: CheckRule;
	/** by ids, as in `differences`: `cards.mijn-buurt.hint.nl` */
	readonly path: string;
	readonly values: Readonly<Record<string, string | number>>;
}

export const CHECK_RULES = [
	// texts
	'title-missing',
	'text-missing',
	'text-long',
	'text-signs',
	'text-markup',
	'card-words',
	'hint-words',
	'sentence-words',
	'hard-word',
	'duplicate',
	'hint-missing',
	'hint-one-way',
	// cards and their groups
	'no-cards',
	'many-cards',
	'id-form',
	'id-twice',
	'id-taken',
	'one-axis',
	'card-no-side',
	'card-other-side',
	'no-such-part',
	'facet-of-one',
	'swap-broken',
	'swap-work',
	'answers-factor',
	'needs-no-card',
	'few-a-side',
	'core-empty',
	// piles
	'few-piles',
	'many-piles',
	'no-answer-pile',
	'skip-score',
	'no-skip-pile',
	'no-two-ways',
	// pictures
	'picture-gone',
	// where it comes from
	'taken',
	'unreviewed',
	'cards-only',
	// the form of a file
	'unknown-field',
	'field-missing',
	'field-form',
	'field-choice',
	'many-items',
	'number-range',
	'line-fields',
	'line-quote',
	'file-form'
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

export const stop = (rule: CheckRule, path: string, values: Finding['values'] = {}): Finding => ({
	level: 'stop',
	rule,
	path,
	values
});

export const advice = (rule: CheckRule, path: string, values: Finding['values'] = {}): Finding => ({
	level: 'advice',
	rule,
	path,
	values
});
