import { draftPicture, draftPublish, draftSave, newDraft } from '../drafts';
import type { Call } from './call';

/** Who makes card sets. */
const MAKER = ['organiser', 'researcher'] as const;

/** Card sets in the making. */
export const draftCalls: readonly Call[] = [
	{
		method: 'get',
		path: '/drafts',
		who: MAKER,
		summary:
			'My card sets: drafts, what was published of them, who sees them, how often and in which month they were last used. Where the settings let anyone begin dialogues, sets are of the browser.',
		status: 200
	},
	{
		method: 'post',
		path: '/drafts',
		who: MAKER,
		summary:
			'Begins a draft: from a starting point, as a copy or the next version of a set, or from the text of a file.',
		request: newDraft,
		status: 201
	},
	{
		method: 'get',
		path: '/drafts/{id}',
		who: MAKER,
		summary: 'A draft with its revision.',
		status: 200
	},
	{
		method: 'put',
		path: '/drafts/{id}',
		who: MAKER,
		summary:
			'Saves a draft whole, or by the places that changed, on the revision it was read with. On an older one nothing is kept: 409 with the draft as it is now.',
		request: draftSave,
		status: 200
	},
	{
		method: 'delete',
		path: '/drafts/{id}',
		who: MAKER,
		summary: 'Throws a draft away. What was published stays.',
		status: 204
	},
	{
		method: 'get',
		path: '/drafts/{id}/check',
		who: MAKER,
		summary:
			'What holds publishing back, and what could be better: rule, place and figures; what the sides of the set come to.',
		status: 200
	},
	{
		method: 'post',
		path: '/drafts/{id}/publish',
		who: MAKER,
		summary:
			'Publishes a draft. Its version follows from what is other than before: another meaning is a major one, a typing error a patch.',
		request: draftPublish,
		query: { dry: '1: only says what it would be' },
		status: 201
	},
	{
		method: 'post',
		path: '/drafts/{id}/try',
		who: MAKER,
		summary: 'Puts a draft aside for a rehearsal; gone within days.',
		status: 201
	},
	{
		method: 'get',
		path: '/drafts/{id}/file',
		who: MAKER,
		summary: 'A draft as a file that gives the same draft back.',
		query: { format: 'json or csv' },
		status: 200,
		type: 'application/json'
	},
	{
		method: 'post',
		path: '/drafts/{id}/pictures',
		who: MAKER,
		summary:
			'A drawing of one’s own, SVG or PNG of at most 50 kB: shapes and colours alone are kept.',
		request: draftPicture,
		status: 201
	},
	{
		method: 'delete',
		path: '/drafts/{id}/pictures',
		who: MAKER,
		summary: 'Throws a drawing away.',
		query: { name: 'which one' },
		status: 200
	},
	{
		method: 'get',
		path: '/drafts/{id}/pictograms.svg',
		who: MAKER,
		summary: 'The drawings of a draft.',
		status: 200,
		type: 'image/svg+xml'
	}
];
