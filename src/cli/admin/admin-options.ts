/** What `npm run admin` was asked to do, as a call of the server. */
export interface AdminWish {
	readonly show: 'overview' | 'dialogues' | 'keys' | 'decks' | 'log' | 'link' | 'key' | 'done';
	readonly method: 'GET' | 'POST' | 'DELETE';
	/** under /api/v1/admin */
	readonly path: string;
	readonly body?: object;
	/** said when it was done */
	readonly said?: string;
}

export const USAGE = [
	'npm run admin [-- WHAT] [--env FILE]',
	'',
	'  (nothing)                   how the server stands: disk, backups, dialogues, warnings',
	'  dialogues                   when, whose, how many people; never what anybody said',
	'  end ID                      ends a dialogue; whoever leads it can open it again',
	'  delete ID --sure            erases a dialogue and everything in it, for good',
	'  link ID-OR-CODE             a new link for a facilitator who lost theirs, shown once',
	'  keys                        keys of organisers and researchers: made, last used, revoked',
	'  key organiser "NAME"        makes a key for an organiser, shown once',
	'  key researcher "NAME"       makes a key for a researcher, shown once',
	'  revoke ID                   takes a key back: its holder is out at once',
	'  decks                       the card sets, and whose they are',
	'  log                         who did what, by the hour',
	'',
	'It asks the running server with ADMIN_KEY. --env FILE reads the settings that the server has.',
	'The same stands on /admin of the server, for a browser.'
].join('\n');

const get = (show: AdminWish['show'], path = `/${show}`): AdminWish => ({
	show,
	method: 'GET',
	path
});

/** Parses what follows `npm run admin --`: a sentence for a wrong argument, usage for --help. */
export function readWish(words: readonly string[]): AdminWish | string {
	if (words.includes('--help') || words.includes('-h')) return USAGE;
	const sure = words.includes('--sure');
	const [what, ...named] = words.filter((word) => word !== '--sure');
	const name = named.join(' ').trim();
	const path = encodeURIComponent(name);
	const needs = (thing: string) => `Say which: npm run admin -- ${what} ${thing}`;
	switch (what) {
		case undefined:
			return get('overview', '/server');
		case 'dialogues':
		case 'keys':
		case 'decks':
		case 'log':
			return get(what);
		case 'end':
			if (name === '') return needs('ID');
			return {
				show: 'done',
				method: 'POST',
				path: `/dialogues/${path}`,
				body: { act: 'end' },
				said: 'The dialogue has ended.'
			};
		case 'delete':
			if (name === '') return needs('ID --sure');
			if (!sure) {
				return 'This erases a dialogue and everything in it, for good. Say so: npm run admin -- delete ID --sure';
			}
			return {
				show: 'done',
				method: 'DELETE',
				path: `/dialogues/${path}`,
				said: 'The dialogue is gone.'
			};
		case 'link':
			if (name === '') return needs('ID-OR-CODE');
			return {
				show: 'link',
				method: 'POST',
				path: `/dialogues/${encodeURIComponent(name.replace(/\s/g, ''))}/links`,
				body: {}
			};
		case 'key': {
			const [role, ...holder] = named;
			if ((role !== 'organiser' && role !== 'researcher') || holder.length === 0) {
				return 'Say for whom: npm run admin -- key organiser "East Library", or key researcher "An"';
			}
			return {
				show: 'key',
				method: 'POST',
				path: '/keys',
				body: { role, holder: holder.join(' ') }
			};
		}
		case 'revoke':
			if (name === '') return needs('ID');
			return {
				show: 'done',
				method: 'DELETE',
				path: `/keys/${path}`,
				said: 'The key is taken back: its holder is out.'
			};
		default:
			return `There is no "${what}" here. "npm run admin -- --help" says what there is.`;
	}
}
