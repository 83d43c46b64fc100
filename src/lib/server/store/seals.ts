import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Tables } from './tables';

/** How rows are owned: the column that names the owner, and columns whose changes do not matter. */
interface SealedTable {
	readonly owner: string;
	/** rows of one person, found by this column when a whole dialogue is checked */
	readonly dialogue?: string;
	/** column that numbers an owner's rows: a second index uses it to find them as well */
	readonly numbered?: string;
	readonly without?: readonly string[];
}

/** What is served or exported. Each person's answers have a line; the rest is the dialogue's. */
export const SEALED: Partial<Readonly<Record<keyof Tables, SealedTable>>> = {
	dialogues: { owner: 'id', without: ['version', 'personal', 'active_hour'] },
	dialogue_keys: { owner: 'dialogue' },
	participants: { owner: 'dialogue' },
	pictures: { owner: 'dialogue' },
	commands: { owner: 'dialogue' },
	entries: { owner: 'participant', dialogue: 'dialogue', numbered: 'seq' },
	finishes: { owner: 'participant', dialogue: 'dialogue' },
	pool: { owner: 'group_id' },
	research_groups: { owner: 'id' },
	decks: { owner: 'id' },
	drafts: { owner: 'id' },
	studies: { owner: 'id' },
	imports: { owner: 'id' },
	access_keys: { owner: 'id', without: ['last_used'] },
	tags: { owner: 'holder' },
	safe_editions: { owner: 'study' }
};
const NAMES = Object.keys(SEALED) as (keyof typeof SEALED)[];
const isOfPeople = (table: keyof typeof SEALED) => SEALED[table]?.dialogue !== undefined;

const LEDGER =
	'CREATE TABLE seals (owner TEXT PRIMARY KEY, rows INTEGER NOT NULL, seal TEXT NOT NULL)';
const ADD_SEAL = `INSERT INTO seals (owner, rows, seal) VALUES (?, ?, ?)
	ON CONFLICT (owner) DO UPDATE SET rows = rows + excluded.rows, seal = seal_both(seal, excluded.seal)`;

/** Keeps the seals of one writing connection. */
export interface SealKeeper {
	/** Writes row changes since the last call into the ledger; inside the same savepoint. */
	readonly settle: () => void;
	/** Forgets what was noted: the savepoint was rolled back. */
	readonly drop: () => void;
	/** Reseals every row as it is now. */
	readonly sealAll: () => void;
	/** Makes the seals of these owners match nothing, so that their damage is remembered. */
	readonly spoil: (owners: readonly string[]) => void;
}

/**
 * A ledger of keyed checksums beside the rows that are served: per owner the number of rows and the
 * exclusive-or of their hashes, written in the transaction that changes a row. Triggers that exist
 * only on the connection see every change, so no use case can forget it, and other programs can
 * still open the file.
 * @param key 32 characters or more; only its holder can write a seal that fits
 */
export function keepSeals(writer: DatabaseSync, key: string): SealKeeper {
	addSealFunctions(writer, key);
	const noted = new Map<string, { rows: number; sum: Buffer }>();
	writer.function('seal_note', { varargs: true }, (sign, ...row) => {
		const owner = String(row[1]);
		let line = noted.get(owner);
		if (!line) noted.set(owner, (line = { rows: 0, sum: Buffer.alloc(16) }));
		line.rows += Number(sign);
		add(line.sum, sealOf(key, row));
		return null;
	});
	if (!hasLedger(writer)) writer.exec(LEDGER);
	for (const table of tablesIn(writer)) {
		for (const trigger of triggersOf(writer, table)) writer.exec(trigger);
	}
	const line = writer.prepare(ADD_SEAL);
	const empty = writer.prepare('DELETE FROM seals WHERE owner = ? AND rows = 0');
	return {
		settle() {
			for (const [owner, { rows, sum }] of noted) {
				line.run(owner, rows, sum.toString('hex'));
				if (rows < 0) empty.run(owner);
			}
			noted.clear();
		},
		drop: () => noted.clear(),
		sealAll() {
			writer.exec('DELETE FROM seals');
			for (const table of tablesIn(writer)) {
				writer.exec(
					`INSERT INTO seals (owner, rows, seal) ${lineOf(writer, table)} WHERE true GROUP BY 1
						ON CONFLICT (owner) DO UPDATE SET rows = rows + excluded.rows, seal = seal_both(seal, excluded.seal)`
				);
			}
		},
		spoil(owners) {
			for (const owner of owners) writer.prepare(ADD_SEAL).run(owner, 0, 'f'.repeat(32));
		}
	};
}

/** Whether this database has a ledger; one made by an earlier version has none. */
export const hasLedger = (database: DatabaseSync): boolean =>
	database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'seals'").get() !==
	undefined;

/**
 * Compares rows with the ledger, on a connection that only reads.
 * @returns whether anything under the id of a dialogue or a pooled group is not as it was written;
 *   a database error while looking counts as damage
 */
export function sealChecker(reader: DatabaseSync, key: string): (owner: string | null) => boolean {
	addSealFunctions(reader, key);
	const tables = tablesIn(reader);
	const ofPeople = tables.filter(isOfPeople);
	const owned = tables
		.filter((table) => !isOfPeople(table))
		.map((table) =>
			reader.prepare(`${lineOf(reader, table)} WHERE ${SEALED[table]?.owner} = ? GROUP BY 1`)
		);
	const people = ofPeople.map((table) => {
		const { owner, dialogue, numbered } = SEALED[table] ?? {};
		const theirs = `${owner} IN (SELECT id FROM participants WHERE dialogue = ?) GROUP BY 1`;
		const places = numbered ? placesOf(numbered) : '';
		return {
			numbered,
			byDialogue: reader.prepare(
				`${lineOf(reader, table, places)} WHERE ${dialogue} = ? GROUP BY 1`
			),
			// the other lookup path for answers: its index may have lost what the table has. If the
			// index itself tells which rows it leads to, they need not be read and sealed twice
			byPerson: reader.prepare(
				numbered
					? `SELECT ${owner} AS owner${places} FROM ${table} WHERE ${theirs}`
					: `${lineOf(reader, table)} WHERE ${theirs}`
			)
		};
	});
	const kept = reader.prepare(
		`SELECT owner, rows, seal FROM seals
			WHERE owner = ?1 OR owner IN (SELECT id FROM participants WHERE dialogue = ?1)`
	);
	return (owner) => {
		// null or bytes that are not text: what is left of such a name cannot be looked up
		if (owner === null || /[\uFFFD\0]/.test(owner)) return true;
		try {
			const ledger = kept.all(owner);
			const own = owned.flatMap((query) => query.all(owner));
			const found = people.map(({ numbered, byDialogue, byPerson }) => {
				const one = byDialogue.all(owner);
				const other = byPerson.all(owner);
				return { one, other: numbered ? one : other, agree: !numbered || samePlaces(one, other) };
			});
			return (
				found.some(({ agree }) => !agree) ||
				differs([...own, ...found.flatMap(({ one }) => one)], ledger) ||
				differs([...own, ...found.flatMap(({ other }) => other)], ledger)
			);
		} catch {
			return true;
		}
	};
}

/** An owner's rows as sums that change with any single changed or lost row. */
const placesOf = (numbered: string): string =>
	`, count(*) AS places, sum(rowid) AS at, sum(${numbered}) AS numbers, sum(rowid * ${numbered}) AS pairs`;

/** Whether two lookup paths lead to the same rows. */
function samePlaces(
	one: readonly Record<string, unknown>[],
	other: readonly Record<string, unknown>[]
): boolean {
	const told = (lines: readonly Record<string, unknown>[]) =>
		lines
			.map(({ owner, places, at, numbers, pairs }) =>
				JSON.stringify([owner, places, at, numbers, pairs])
			)
			.sort()
			.join();
	return told(one) === told(other);
}

/** Whether lines computed from rows, several per owner, differ from the ledger. */
function differs(
	lines: readonly Record<string, unknown>[],
	ledger: readonly Record<string, unknown>[]
): boolean {
	const found = new Map<string, { rows: number; sum: Buffer }>();
	for (const { owner, rows, seal } of lines) {
		const one = found.get(String(owner)) ?? { rows: 0, sum: Buffer.alloc(16) };
		add(one.sum, Buffer.from(String(seal), 'hex'));
		found.set(String(owner), { ...one, rows: one.rows + Number(rows) });
	}
	for (const { owner, rows, seal } of ledger) {
		const one = found.get(String(owner));
		if (!one || one.rows !== rows || one.sum.toString('hex') !== seal) return true;
		found.delete(String(owner));
	}
	return found.size > 0;
}

/** Owners of rows that are not as they were written, or of whom only the ledger is left. */
export function damagedOwners(database: DatabaseSync, key: string): readonly string[] {
	const isDamaged = sealChecker(database, key);
	const ids = (query: string) => {
		try {
			const found = database.prepare(query).all();
			return found.map((row) => String(row['id']));
		} catch {
			// a table that cannot be scanned
			return ['?'];
		}
	};
	const owners = tablesIn(database)
		.filter((table) => !isOfPeople(table))
		.map((table) => `SELECT ${SEALED[table]?.owner} AS id FROM ${table}`)
		.join(' UNION ');
	const lost = `SELECT owner AS id FROM seals WHERE owner NOT IN (${owners} UNION SELECT id FROM participants)`;
	return [...ids(owners).filter(isDamaged), ...ids(lost)];
}

/** The sealed tables that this database has: one of an earlier version has fewer. */
function tablesIn(database: DatabaseSync): readonly (keyof typeof SEALED)[] {
	const found = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
	const names = new Set(found.map((row) => String(row['name'])));
	return NAMES.filter((name) => names.has(name));
}

/** The expected ledger line from a table's rows: owner, rows, seal, and any extra columns. */
const lineOf = (database: DatabaseSync, table: keyof typeof SEALED, besides = ''): string =>
	`SELECT ${SEALED[table]?.owner} AS owner, count(*) AS rows, seal_of('${table}', ${columnsOf(database, table).join(', ')}) AS seal${besides} FROM ${table}`;

function triggersOf(database: DatabaseSync, table: keyof typeof SEALED): readonly string[] {
	const columns = columnsOf(database, table);
	const row = (of: 'OLD' | 'NEW') =>
		`'${table}', ${columns.map((column) => `${of}.${column}`).join(', ')}`;
	const on = (event: string, ...notes: string[]) =>
		`CREATE TEMP TRIGGER seal_${table}_${event.slice(0, 6).toLowerCase()} AFTER ${event} ON main.${table}
			BEGIN ${notes.map((note) => `SELECT seal_note(${note});`).join(' ')} END`;
	return [
		on('INSERT', `1, ${row('NEW')}`),
		on('DELETE', `-1, ${row('OLD')}`),
		on(`UPDATE OF ${columns.join(', ')}`, `-1, ${row('OLD')}`, `1, ${row('NEW')}`)
	];
}

/** The columns that are sealed, the owner's first. */
function columnsOf(database: DatabaseSync, table: keyof typeof SEALED): readonly string[] {
	const { owner = '', without = [] } = SEALED[table] ?? {};
	const all = database.prepare(`PRAGMA table_info(${table})`).all();
	const names = all.map((column) => String(column['name']));
	return [owner, ...names.filter((name) => name !== owner && !without.includes(name))];
}

function addSealFunctions(database: DatabaseSync, key: string): void {
	database.function('seal_both', { deterministic: true }, (one, other) => {
		const sum = Buffer.from(String(one), 'hex');
		add(sum, Buffer.from(String(other), 'hex'));
		return sum.toString('hex');
	});
	database.aggregate('seal_of', {
		varargs: true,
		start: () => Buffer.alloc(16),
		step: (sum: Uint8Array, ...row) => {
			add(sum as Buffer, sealOf(key, row));
			return sum;
		},
		result: (sum: Uint8Array) => (sum as Buffer).toString('hex')
	});
}

const sealOf = (key: string, row: readonly unknown[]): Buffer =>
	hash('sha256', `${key}\0${JSON.stringify(row)}\0${key}`, 'buffer');

function add(sum: Buffer, seal: Buffer): void {
	for (let at = 0; at < 16; at++) sum[at] = (sum[at] ?? 0) ^ (seal[at] ?? 0);
}
