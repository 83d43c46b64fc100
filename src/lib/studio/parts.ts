import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { GridCell } from './grid-step';

/** The parts of a draft, in the order in which a set is made. */
export const PARTS = [
	'cards',
	'piles',
	'pictures',
	'needs',
	'languages',
	'check',
	'try',
	'publish'
] as const;
export type StudioPart = (typeof PARTS)[number];

export const isPart = (name: string | undefined): name is StudioPart =>
	PARTS.some((part) => part === name);

/** Where the value at a path of the set is edited. */
export interface Place {
	readonly part: StudioPart;
	/** of a sheet */
	readonly cell?: GridCell;
}

/** Columns of the sheets, as far as a path names them; no side column where there are no sides. */
const CARD_COLUMNS = [
	'text',
	'hint',
	'axis',
	'dimension',
	'facet',
	'core',
	'sensitivity',
	'for',
	'swap',
	'contestable'
];
const PILE_COLUMNS = ['text', 'hint', 'score', 'grade'];
const PICTURES = ['openmoji', 'picture', 'alt'];

/** Keys of a path whose part is not named after the key. */
const PART_OF: Readonly<Record<string, StudioPart>> = {
	axes: 'piles',
	profiles: 'piles',
	questions: 'piles',
	thresholds: 'piles',
	dimensions: 'cards',
	facets: 'cards',
	willFacets: 'cards',
	practice: 'needs',
	needs: 'needs',
	languages: 'languages',
	reviewed: 'languages',
	unreviewed: 'languages',
	licence: 'publish',
	contact: 'publish'
};

/** Where a path such as `cards.my-car.hint.nl` is changed. */
export function placeOf(deck: DraftDeck, path: string): Place {
	const [key = '', first = '', second = '', third = ''] = path.split('.');
	if (PICTURES.includes(second) || PICTURES.includes(third)) return { part: 'pictures' };
	if (key === 'cards') {
		const kind = deck.cards.find(({ id }) => id === first)?.kind ?? 'factor';
		const row = deck.cards.filter((one) => one.kind === kind).findIndex(({ id }) => id === first);
		const columns = CARD_COLUMNS.filter((one) => one !== 'axis' || deck.axes.length > 0);
		const cell = { row: Math.max(0, row), column: Math.max(0, columns.indexOf(second)) };
		return { part: kind === 'need' ? 'needs' : 'cards', cell };
	}
	if (key === 'piles') {
		const piles = deck.piles[first === 'need' ? 'need' : 'factor'];
		const row = Math.max(
			0,
			piles.findIndex(({ id }) => id === second)
		);
		if (first === 'need') return { part: 'needs' };
		return { part: 'piles', cell: { row, column: Math.max(0, PILE_COLUMNS.indexOf(third)) } };
	}
	return { part: PART_OF[key] ?? 'cards' };
}
