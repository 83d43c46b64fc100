import type { ActLine, AdminDialogues, AdminKey, AdminServer } from '../../lib/protocol/admin.ts';
import type { ShelfLine } from '../../lib/protocol/deck-line.ts';

/** What the server answered an operator, as lines for a terminal. */

export function serverLines(
	server: AdminServer,
	{ counts }: Pick<AdminDialogues, 'counts'>,
	keys: readonly AdminKey[]
): readonly string[] {
	const working = keys.filter(({ revoked }) => revoked === '');
	const of = (role: AdminKey['role']) => working.filter((key) => key.role === role).length;
	const { disk, database, backups, errors } = server;
	return [
		`Server     version ${server.version} on Node ${server.node}, since ${minute(server.since)}`,
		`Disk       ${disk ? `${bytes(disk.free)} free of ${bytes(disk.total)}` : 'not told by this system'}${database === undefined ? '' : `; the database has ${bytes(database)}`}`,
		`Backups    ${backupWords(backups)}`,
		`Dialogues  ${counts.running} running, ${counts.draft} being prepared, ${counts.ended} ended`,
		`Keys       ${of('organiser')} of organisers, ${of('researcher')} of researchers`,
		`Warnings   ${errors.length === 0 ? 'none since the start' : `the latest ${errors.length}:`}`,
		...errors.map((line) => `  ${hour(line.hour)}  ${line.message}`)
	];
}

function backupWords(backups: AdminServer['backups']): string {
	if (backups === 'elsewhere') return 'with the tools of PostgreSQL';
	const { state, every, count, newest } = backups;
	const made = newest === undefined ? 'none yet' : `${count}, the newest of ${minute(newest)}`;
	if (state === 'off') return `${made}; BACKUP_HOURS is not set`;
	return `${made}; every ${every} h${state === 'sound' ? '' : `: ${state}`}`;
}

export const dialogueLines = ({ dialogues }: AdminDialogues): readonly string[] =>
	dialogues.length === 0
		? ['There is no dialogue yet.']
		: columns(
				dialogues.map((one) => [
					one.id,
					one.lifecycle,
					one.organiser || '-',
					one.people === 'few' ? 'fewer than 5' : `${one.people} people`,
					hour(one.hour),
					one.title
				])
			);

export const keyLines = (keys: readonly AdminKey[]): readonly string[] =>
	keys.length === 0
		? ['There is no key yet.']
		: columns(
				keys.map(({ id, role, holder, may, made, revoked, lastUsed }) => [
					id ?? 'settings',
					role,
					holder || '(ORGANISER_KEY)',
					id === undefined ? '' : `made ${made}`,
					id === undefined ? '' : lastUsed === '' ? 'not used yet' : `used ${lastUsed}`,
					revoked === '' ? `may: ${may.join(', ')}` : `revoked ${revoked}`
				])
			);

export const deckLines = (decks: readonly ShelfLine[]): readonly string[] =>
	columns(
		decks.map(({ id, version, owner, added, withdrawn, used }) => [
			`${id} ${version}`,
			owner.kind === 'key' ? owner.name : owner.kind,
			added || '-',
			withdrawn ? 'withdrawn' : used ? 'used' : 'not used'
		])
	);

export const actLines = (acts: readonly ActLine[]): readonly string[] =>
	acts.length === 0
		? ['Nothing has been done yet.']
		: columns(acts.map(({ hour: when, who, act, subject }) => [hour(when), who, act, subject]));

/** 2026-11-30T05:56 as 2026-11-30 05:56 UTC. */
const minute = (name: string): string => `${name.replace('T', ' ')} UTC`;

/** 2026-11-30T05 as 2026-11-30 05:00 UTC: of what people did no finer time is kept. */
const hour = (name: string): string => minute(`${name}:00`);

export function bytes(count: number): string {
	const units = ['kB', 'MB', 'GB', 'TB'];
	const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3) - 1));
	return `${(count / 1000 ** (step + 1)).toFixed(1)} ${units[step]}`;
}

/** Cells aligned in columns; the last one is not padded. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = (rows[0] ?? []).map((_, at) =>
		Math.max(...rows.map((row) => (row[at] ?? '').length))
	);
	return rows.map((row) =>
		row
			.map((cell, at) => cell.padEnd(widths[at] ?? 0))
			.join('  ')
			.trimEnd()
	);
}
