import { dialogueAct, keyRequest } from '../admin';
import type { Call } from './call';

/** What the operator of a server and an organiser do. */
export const adminCalls: readonly Call[] = [
	{
		method: 'get',
		path: '/admin/dialogues',
		who: ['admin', 'organiser'],
		summary:
			'Dialogues, the latest 200 first: whose, since which hour, people as a number from 5 on. An organiser gets their own, those made with a key of that name.',
		status: 200
	},
	{
		method: 'post',
		path: '/admin/dialogues/{id}',
		who: ['admin', 'organiser'],
		summary: 'Ends a dialogue, as whoever leads it would.',
		request: dialogueAct,
		status: 204
	},
	{
		method: 'delete',
		path: '/admin/dialogues/{id}',
		who: ['admin', 'organiser'],
		summary: 'Erases a dialogue and everything in it.',
		status: 204
	},
	{
		method: 'post',
		path: '/admin/dialogues/{id}/links',
		who: ['admin', 'organiser'],
		summary:
			'A new link to lead, for who lost theirs. `id` may be the code. All who lead see that it was made.',
		status: 201
	},
	{
		method: 'get',
		path: '/admin/keys',
		who: ['admin'],
		summary:
			'Keys of organisers and researchers by name: what each may do, the days it was made, last used and taken back.',
		status: 200
	},
	{
		method: 'post',
		path: '/admin/keys',
		who: ['admin'],
		summary:
			'Makes a key for somebody, as `key`, shown this once. From the first one of an organiser on, only who has a key starts dialogues.',
		request: keyRequest,
		status: 201
	},
	{
		method: 'delete',
		path: '/admin/keys/{id}',
		who: ['admin'],
		summary: 'Takes a key back: it opens nothing from now on.',
		status: 204
	},
	{
		method: 'get',
		path: '/admin/decks',
		who: ['admin'],
		summary: 'The whole shelf of card sets, as researchers see it.',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/server',
		who: ['admin'],
		summary:
			'Version, disk, backups, latest warnings; and by how many proxies this request says it came (`came`).',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/log',
		who: ['admin'],
		summary: 'Who did what, by the hour, for a year; never what it holds.',
		status: 200
	},
	{
		method: 'get',
		path: '/admin/beats',
		who: ['admin'],
		summary: 'A second of a stream, to see whether a proxy holds it back.',
		status: 200,
		type: 'text/event-stream'
	}
];
