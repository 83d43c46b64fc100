import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDecks } from '$lib/decks/built-in';
import { defaultAgenda } from '$lib/domain/agenda';
import { handOf } from '$lib/domain/deck';
import { initialState } from '$lib/domain/steering/initial-state';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { openSqlite } from '$lib/server/store/sqlite';
import { rows } from '$lib/server/store/store';
import { researchFile } from '$lib/server/usecases/research-files';
import { PEOPLE_A_SLICE } from '$lib/server/usecases/research-slices';

/**
 * 10 000 people and 42 cards as placements.csv, beside reading the same rows from the store and dropping them.
 * The ratio of the two is the figure; milliseconds are of this machine's processor. Memory is what the process grew by
 * while the file went past, at its highest.
 */
const DIALOGUES = 400;
const PEOPLE = 25;
const CARDS = 42;
const RUNS = 5;

const [built] = builtInDecks;
if (!built) throw new Error('no deck');
const hand = handOf(built, 'factor', 'full', 'employed');
// a deck whose hand is exactly so many cards: the full one has a few less
const cards = Array.from({ length: CARDS }, (_, at) => {
	const card = hand[at % hand.length];
	if (!card) throw new Error('no cards');
	return at < hand.length ? card : { ...card, id: `${card.id}-${at}` };
});
const deck = { ...built, version: '0.0.42', cards };
const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-'));
const store = openSqlite(folder, 'k'.repeat(32));
const app = { store, now: () => 1_795_600_000_000, secret: 'bench' } as App;

async function fill(): Promise<void> {
	const settings = {
		size: 'full' as const,
		work: 'employed' as const,
		languages: ['nl'],
		minGroup: 5,
		exactBelow10: false,
		powerInRoom: false,
		showLetter: false,
		ownCards: false,
		comments: false,
		anchors: false,
		needs: false,
		retentionDays: 90,
		study: 'bench'
	};
	const state = JSON.stringify(initialState(settings, defaultAgenda({ needs: false })));
	const random = seeded(42);
	const piles = deck.piles.factor.map((pile) => pile.id);
	await store.commit(function* () {
		yield* rows(
			store.sql
				.insertInto('decks')
				.values({ id: deck.id, version: deck.version, data: JSON.stringify(deck) })
		);
	});
	for (let dialogue = 0; dialogue < DIALOGUES; dialogue++) {
		const id = `dialogue-${dialogue}`;
		await store.commit(function* () {
			yield* rows(
				store.sql.insertInto('dialogues').values({
					id,
					code: null,
					title: id,
					deck: deck.id,
					deck_version: deck.version,
					language: 'nl',
					study: 'bench',
					mode: 'dialogue',
					state,
					lifecycle: 'ended',
					rev: 1,
					version: 1,
					joined: PEOPLE,
					personal: 0,
					year: 2026,
					month: 11,
					active_hour: 1,
					kept_until: '2030-01-01',
					withheld_seed: dialogue
				})
			);
			for (let number = 1; number <= PEOPLE; number++) {
				const participant = `${Math.floor(random() * 2 ** 32).toString(16)}-${dialogue}-${number}`;
				yield* rows(
					store.sql.insertInto('participants').values({
						id: participant,
						dialogue: id,
						number,
						key_hash: 'x',
						language: 'nl',
						research: 1,
						exact: 0,
						assisted: 'none',
						seed: number,
						gone: 0,
						acknowledged: CARDS + 1,
						work: '',
						erase_hash: participant
					})
				);
				const entry = (seq: number, kind: string, fields: object) => ({
					participant,
					seq,
					dialogue: id,
					round: 'factors-1',
					kind,
					body: JSON.stringify({ kind, seq, round: 'factors-1', ...fields }),
					verdict: 'counted' as const,
					reason: ''
				});
				const moves = cards.map((card, at) =>
					entry(at + 1, 'move', {
						card: card.id,
						pile: piles[Math.floor(random() * piles.length)],
						via: 'tap',
						shown: at + 1
					})
				);
				yield* rows(
					store.sql.insertInto('entries').values([...moves, entry(CARDS + 1, 'finished', {})])
				);
			}
		});
	}
}

/** The rows themselves, in slices as the export reads them, looked at by nobody. */
async function readAndDrop(): Promise<number> {
	const people = await store.read(function* () {
		return yield* rows(store.sql.selectFrom('participants').select('id').orderBy('dialogue'));
	});
	let read = 0;
	for (let at = 0; at < people.length; at += PEOPLE_A_SLICE) {
		const ids = people.slice(at, at + PEOPLE_A_SLICE).map((one) => one.id);
		const found = await store.read(function* () {
			return yield* rows(
				store.sql
					.selectFrom('entries')
					.select(['participant', 'body', 'verdict'])
					.where('participant', 'in', ids)
					.orderBy('participant')
					.orderBy('seq')
			);
		});
		read += found.length;
		await new Promise(setImmediate);
	}
	return read;
}

let most = 0;
async function placements(watch = false): Promise<number> {
	const file = await researchFile(app, 'bench', 'placements.csv', {});
	if (!file.ok || file.value.body instanceof Uint8Array) throw new Error('no file');
	let lines = 0;
	for await (const piece of file.value.body) {
		if (!watch) continue;
		for (let at = 0; at < piece.length; at++) if (piece[at] === 10) lines += 1;
		most = Math.max(most, process.memoryUsage().rss);
	}
	return lines - 1;
}

/** Milliseconds of the processor: whatever else the machine does meanwhile. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
	globalThis.gc?.();
	const began = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] as number;

try {
	await fill();
	globalThis.gc?.();
	// before anything was read: what a first export costs, not what a warm process already has
	const before = process.memoryUsage().rss;
	const lines = await placements(true);
	const read = await readAndDrop();
	// in pairs, so that a busy moment weighs on both
	const pairs: { reading: number; writing: number }[] = [];
	for (let run = 0; run < RUNS; run++) {
		const reading = await costOf(readAndDrop);
		pairs.push({ reading, writing: await costOf(() => placements()) });
	}
	process.stdout.write(
		`${JSON.stringify({
			bench: 'export',
			people: DIALOGUES * PEOPLE,
			cards: cards.length,
			rows_read: read,
			rows_written: lines,
			read_and_drop_ms: Math.round(middle(pairs.map((pair) => pair.reading))),
			placements_csv_ms: Math.round(middle(pairs.map((pair) => pair.writing))),
			export_to_read: Number(
				middle(pairs.map(({ reading, writing }) => writing / reading)).toFixed(2)
			),
			memory_growth_mb: Math.round((most - before) / 2 ** 20)
		})}\n`
	);
} finally {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
}
