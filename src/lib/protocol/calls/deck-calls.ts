import { deckWithdrawal } from '../deck-line';
import type { Call } from './call';

/** Card sets and their drawings. */
export const deckCalls: readonly Call[] = [
	{ method: 'get', path: '/decks', who: ['anyone'], summary: 'The card sets.', status: 200 },
	{
		method: 'post',
		path: '/decks',
		who: ['organiser'],
		summary: 'Takes in a card set; a version once kept is never replaced.',
		status: 201
	},
	{
		method: 'get',
		path: '/decks/{id}',
		who: ['anyone'],
		summary: 'A card set as data, or as a file that gives the same set back.',
		query: {
			version: 'the newest one when left out',
			format: 'json or csv: a file',
			link: 'of a set that is seen by its link'
		},
		status: 200
	},
	{
		method: 'post',
		path: '/decks/{id}',
		who: ['researcher', 'organiser'],
		summary:
			'Withdraws a version, or puts it back: for its owner, which is a key or the browser it came from.',
		request: deckWithdrawal,
		status: 204
	},
	{
		method: 'delete',
		path: '/decks/{id}',
		who: ['researcher', 'organiser'],
		summary: 'Throws a version away that nothing was made with: for its owner.',
		query: { version: 'which one' },
		status: 204
	},
	{
		method: 'get',
		path: '/decks/schema.json',
		who: ['anyone'],
		summary: 'The form of a card set as JSON Schema 2020-12.',
		status: 200,
		type: 'application/schema+json'
	},
	{
		method: 'get',
		path: '/decks/{id}/pictograms.svg',
		who: ['anyone'],
		summary:
			'The drawings of a card set: a symbol for each card, pile and practice card, `<id>` in colour and `<id>-black` in lines.',
		query: { version: 'the newest one when left out', dialogue: 'that uses it' },
		status: 200,
		type: 'image/svg+xml'
	},
	{
		method: 'get',
		path: '/pictograms/{codes}',
		who: ['anyone'],
		summary: 'One drawing of OpenMoji, or two composed: `1F4D6+270D.svg`.',
		status: 200,
		type: 'image/svg+xml'
	}
];
