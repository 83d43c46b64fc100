import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDecks } from '$lib/decks/built-in';
import type { ImportMapping } from '$lib/protocol/imports';
import { seeded } from '$lib/domain/seeded';
import { readConfig } from '$lib/server/config';
import { startApp } from '$lib/server/start-app';
import { importPlacements } from '$lib/server/research/import-placements';
import { rows } from '$lib/server/store/store';
import { readings } from './readings';

/**
 * 420 000 placements (10 000 people × 42 cards, a line each) into the store of `DATABASE_URL`, or
 * an embedded one: time of a dry run and of the whole, and the longest time without another answer.
 */
const PEOPLE = 10_000;
const CARDS = 42;
const PIECE = 65_536;

const [built] = builtInDecks;
if (!built) throw new Error('no deck');
const cards = built.cards.filter((card) => card.for !== 'not-employed');
if (cards.length < CARDS) throw new Error('too few cards');
const random = seeded(42);
const piles = ['1', '0', '-1'];
const lines = ['participant,card,pile\n'];
for (let person = 1; person <= PEOPLE; person++) {
	for (const { id } of cards.slice(0, CARDS)) {
		lines.push(`p${person},${id},${piles[Math.floor(random() * 3)]}\n`);
	}
}
const file = new TextEncoder().encode(lines.join(''));

async function* pieces(): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < file.length; at += PIECE) {
		// as a request comes in: others are answered between two pieces
		await new Promise((resolve) => setImmediate(resolve));
		yield file.subarray(at, at + PIECE);
	}
}

const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-'));
const read = readConfig({
	DATA_DIR: folder,
	DATABASE_URL: process.env['DATABASE_URL'],
	SECRET: process.env['DATABASE_URL'] ? 'a-secret-for-a-benchmark-of-32-signs' : undefined,
	LOG_LEVEL: 'silent'
});
if (!read.ok) throw new Error(read.sentences.join(' '));
const { app, stop } = await startApp(read.config);
try {
	const mapping: ImportMapping = {
		cards: {},
		piles: {},
		leaveOut: [],
		consent: { statement: 'Invented sorts, for measuring only.', version: '1' }
	};
	let longest = 0;
	let last = performance.now();
	const beat = setInterval(() => {
		longest = Math.max(longest, performance.now() - last - 5);
		last = performance.now();
	}, 5);
	const run = async (dry: boolean) => {
		longest = 0;
		const began = performance.now();
		const done = await importPlacements(
			app,
			{ who: 'bench', dry, mapping, language: 'en' },
			pieces()
		);
		if (!done.ok || !done.value.complete) throw new Error(JSON.stringify(done).slice(0, 500));
		return { took: performance.now() - began, longest };
	};
	const { take, failed } = readings();
	const dry = await take('dry', () => run(true));
	const whole = await take('whole', () => run(false));
	clearInterval(beat);
	const kept = await app.store.read(function* () {
		const found = yield* rows(
			app.store.sql.selectFrom('pool').select((eb) => eb.fn.countAll().as('n'))
		);
		return Number(found[0]?.n);
	});
	process.stdout.write(
		`${JSON.stringify({
			bench: 'import',
			store: app.store.kind,
			rows: PEOPLE * CARDS,
			people_kept: kept,
			megabytes: Number((file.length / 2 ** 20).toFixed(1)),
			dry_ms: dry && Math.round(dry.took),
			whole_ms: whole && Math.round(whole.took),
			rows_a_second: whole && Math.round((PEOPLE * CARDS * 1000) / whole.took),
			longest_wait_dry_ms: dry && Math.round(dry.longest),
			longest_wait_ms: whole && Math.round(whole.longest),
			...failed()
		})}\n`
	);
	if (failed().failed) process.exitCode = 2;
} finally {
	await stop();
	rmSync(folder, { recursive: true, force: true });
}
