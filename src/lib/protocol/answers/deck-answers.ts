import type { Deck } from '$lib/domain/deck';
import type { DeckLine, ShelfLine } from '../deck-line';
import { listOf, shape } from '../shape';

/** A card set as data. */
export const isDeck = shape<Deck>({
	id: 'string',
	version: 'string',
	languages: 'list',
	status: 'object',
	title: 'object',
	description: 'object',
	licence: 'string',
	axes: 'list',
	dimensions: 'list',
	facets: 'list',
	piles: shape<Deck['piles']>({ factor: 'list', need: 'list' }),
	cards: 'list',
	practice: 'list',
	thresholds: 'object',
	willFacets: 'list',
	profiles: 'object',
	questions: 'object',
	sources: 'object'
});

const line = {
	id: 'string',
	version: 'string',
	languages: 'list',
	unreviewed: 'list',
	title: 'object',
	description: 'object',
	status: 'object',
	profiles: 'boolean',
	cards: 'object',
	dealt: 'object',
	byWork: 'boolean',
	anchors: 'list'
} as const;

/** The card sets to choose from. */
export const areDeckLines = listOf(shape<DeckLine>(line));

/** The whole shelf. */
export const areShelfLines = listOf(
	shape<ShelfLine>({
		...line,
		owner: 'object',
		added: 'string',
		withdrawn: 'boolean',
		used: 'boolean',
		yours: 'boolean'
	})
);

/** A version that was put on the shelf. */
export const isDeckVersion = shape<{ readonly id: string; readonly version: string }>({
	id: 'string',
	version: 'string'
});
