import { commandRequest } from '../commands';
import { createDialogueRequest, createDialogueResponse } from '../dialogue-request';
import { paperSortRequest } from '../given-sort';
import { wallEcho } from '../wall-echo';
import type { Call } from './call';

const AS = 'which role of this browser asks: facilitator, wall or participant';

/** What is asked of one dialogue: by whoever leads it, the wall and phones. */
export const dialogueCalls: readonly Call[] = [
	{
		method: 'post',
		path: '/dialogues',
		who: ['organiser'],
		summary:
			'Makes a dialogue; its keys are shown this once. `settings.follows` copies the open agreements of an earlier one, with its facilitator cookie or key; `settings.rehearsal` makes one with invented people.',
		request: createDialogueRequest,
		status: 201,
		response: createDialogueResponse
	},
	{
		method: 'get',
		path: '/dialogues/{id}',
		who: ['facilitator'],
		summary: 'The state: rev, version, lifecycle, stage, rounds, switches, counts.',
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/commands',
		who: ['facilitator'],
		summary:
			'Carries out one command made on a revision; a stale one gets 409 with the state. A step with `from`, the stage (of `spotlight`: the card) it leaves, is taken from there only: 200 with `already` and no new revision where it has been made, else 409 `stepped`.',
		request: commandRequest,
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/links',
		who: ['organiser'],
		summary:
			'A new link to lead, for who lost theirs: only with the key of the organiser. `id` may be the code of the dialogue. Everybody who leads sees that it was made, and can take it back.',
		status: 201
	},
	{
		method: 'get',
		path: '/dialogues/{id}/stream',
		who: ['facilitator', 'wall', 'participant'],
		summary:
			'Snapshots of a role as server-sent events, and `beat` with the time here; `as` names the role of a cookie.',
		query: { as: AS },
		status: 200,
		type: 'text/event-stream'
	},
	{
		method: 'get',
		path: '/dialogues/{id}/state',
		who: ['facilitator', 'wall', 'participant'],
		summary:
			'The snapshot of a role once, as `state`, and the time here as `now`: for who hears no stream. Whoever asks every few seconds counts as connected.',
		query: { as: AS },
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/person',
		who: ['participant'],
		summary:
			'What joining answered, for a browser that kept the cookie and nothing else; not on a device that several people use. 204 where it has no cookie.',
		status: 200
	},
	{
		method: 'get',
		path: '/dialogues/{id}/panel',
		who: ['facilitator'],
		summary: 'The pictures that were previewed or released.',
		status: 200
	},
	{
		method: 'get',
		path: '/dialogues/{id}/export/{file}',
		who: ['facilitator'],
		summary:
			'A file of what was shown: never a row a person. The report (`report.html`, `report.md`) can be had in each of the two languages, or to be read in the browser.',
		query: {
			language: 'of the report: nl or en',
			open: 'report.html: shown, not saved',
			zone: 'as America/Curacao: where the day in the report and in its name is reckoned'
		},
		status: 200,
		type: 'text/csv'
	},
	{
		method: 'post',
		path: '/dialogues/{id}/rehearsal',
		who: ['facilitator'],
		summary: 'One step of the invented people of a rehearsal: `more` says whether they go on.',
		status: 200
	},
	{
		method: 'post',
		path: '/dialogues/{id}/wall',
		who: ['wall'],
		summary:
			'What a wall has painted, said again every few seconds: the panel shows that, with its age.',
		request: wallEcho,
		status: 204
	},
	{
		method: 'post',
		path: '/dialogues/{id}/sorts',
		who: ['facilitator'],
		summary: 'Types in a sort made on paper.',
		request: paperSortRequest,
		status: 201
	}
];
