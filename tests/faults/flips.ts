import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '$lib/domain/seeded';
import { findDeck } from '$lib/server/store/deck-shelf';
import { findDialogue } from '$lib/server/store/dialogue-record';
import { entriesByPerson, entriesOf } from '$lib/server/store/person-record';
import { openSqlite } from '$lib/server/store/sqlite';
import { rows, type Store, type Unit } from '$lib/server/store/store';
import { someDialogues } from './some-dialogues';

const KEY = 'a-key-that-seals-the-rows-of-tests';
const FILE = 'kaartgesprek.db';
const BYTES = 64;

export interface FlipFigures {
	/** places in the file where 64 bytes were flipped, one a trial */
	readonly flips: number;
	/** noticed: refused at the start, at reading, or named as damaged */
	readonly noticed: number;
	/** nothing that is served or exported differed */
	readonly harmless: number;
	/** something differed and nobody was told: must be 0 */
	readonly unnoticed: number;
	/** dialogues that went on while another was refused, over all trials */
	readonly wentOn: number;
}

/** Flips 64 bytes at random in a filled database, so many times, and reads all each time. */
export async function flipBytes(flips: number, seed: number): Promise<FlipFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-flips-'));
	const random = seeded(seed);
	try {
		const store = openSqlite(folder, KEY);
		await someDialogues(store);
		const sound = await readAll(store);
		await store.close();
		const original = join(folder, 'original');
		copyFileSync(join(folder, FILE), original);
		const bytes = readFileSync(original);
		let [noticed, harmless, unnoticed, wentOn] = [0, 0, 0, 0];
		for (let flip = 0; flip < flips; flip++) {
			const damaged = Buffer.from(bytes);
			const at = Math.floor(random() * (bytes.length - BYTES));
			for (let byte = at; byte < at + BYTES; byte++) {
				damaged[byte] = (damaged[byte] ?? 0) ^ (1 + Math.floor(random() * 255));
			}
			writeFileSync(join(folder, FILE), damaged);
			for (const rest of ['-wal', '-shm']) rmSync(join(folder, FILE + rest), { force: true });
			const found = await openAndRead(folder);
			if (found === undefined) {
				noticed++;
				continue;
			}
			const same = [...sound].filter(([id, text]) => found.read.get(id) === text).length;
			const wrong = [...found.read].filter(
				([id, text]) => text !== 'refused' && text !== sound.get(id)
			).length;
			if (wrong > 0) unnoticed++;
			else if (found.told || [...found.read.values()].includes('refused')) {
				noticed++;
				wentOn += same;
			} else if (same === sound.size) harmless++;
			else unnoticed++;
		}
		return { flips, noticed, harmless, unnoticed, wentOn };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function openAndRead(folder: string) {
	let store: Store;
	try {
		store = openSqlite(folder, KEY);
	} catch {
		return undefined;
	}
	try {
		const told = store.complaints.length > 0 || store.allDamaged().length > 0;
		return { told, read: await readAll(store) };
	} catch {
		return undefined;
	} finally {
		await store.close().catch(() => undefined);
	}
}

/** All that is served or exported, as text by dialogue or pooled group; `refused` when it is. */
async function readAll(store: Store): Promise<ReadonlyMap<string, string>> {
	const dialogues = await store.read(() => rows(store.sql.selectFrom('dialogues').select('id')));
	const found = new Map<string, string>();
	for (const { id } of dialogues) {
		const text = store.read(() => dialogueText(store, id));
		found.set(id, await text.catch(() => 'refused'));
	}
	const pool = await store.read(() => rows(store.sql.selectFrom('pool').selectAll().orderBy('id')));
	for (const row of pool) {
		const { group_id: id } = row;
		found.set(id, store.damaged(id) ? 'refused' : `${found.get(id) ?? ''}${JSON.stringify(row)}`);
	}
	return found;
}

function* dialogueText(store: Store, id: string): Unit<string> {
	const record = yield* findDialogue(store, id);
	if (!record) return 'gone';
	const { version, personal, active_hour, ...row } = record.row;
	const deck = yield* findDeck(store, row.deck, row.deck_version);
	const { sql } = store;
	const people = yield* rows(
		sql.selectFrom('participants').selectAll().where('dialogue', '=', id).orderBy('number')
	);
	const own = [];
	for (const person of people) own.push(yield* entriesOf(store, person.id));
	const all = yield* entriesByPerson(store, id);
	const finishes = yield* rows(
		sql.selectFrom('finishes').selectAll().where('dialogue', '=', id).orderBy('participant')
	);
	const pictures = yield* rows(
		sql.selectFrom('pictures').selectAll().where('dialogue', '=', id).orderBy('round')
	);
	const keys = yield* rows(
		sql.selectFrom('dialogue_keys').selectAll().where('dialogue', '=', id).orderBy('id')
	);
	void [version, personal, active_hour];
	return JSON.stringify([row, deck?.id, people, own, [...all], finishes, pictures, keys]);
}
