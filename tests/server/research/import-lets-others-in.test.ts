import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { JUDGED_AT_ONCE } from '$lib/domain/importing/most-people';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { importPlacements } from '$lib/server/research/import-placements';
import { SLICE_MS } from '$lib/server/research/in-slices';
import { anApp, valueOf } from '../an-app';

/** A long file holds nobody up: others get their turn while it is read and while it is judged. */

let app: App;
let stop: () => Promise<void>;
beforeAll(async () => ({ app, stop } = await anApp()));
afterAll(() => stop());
afterEach(() => vi.restoreAllMocks());

const PEOPLE = 1_000;
const READ_AT_ONCE = 65_536;
const cards = (builtInDecks[0]?.cards ?? []).filter((card) => card.for === 'all').slice(0, 30);

/** On this clock a slice is over whenever somebody looks, on a fast machine as on a slow one. */
function everySliceIsOver(): void {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += SLICE_MS));
}

/** Turns others got while a dry run read this file, and while it judged it: one piece, as JSON. */
async function turnsDuring(csv: Uint8Array, dry = true) {
	let turns = 0;
	let read = 0;
	let running = true;
	async function* whole() {
		turns = 0;
		yield csv;
		read = turns;
	}
	const others = (async () => {
		for (; running; turns++) await new Promise(setImmediate);
	})();
	const consent = { version: 'form-1', statement: 'They said yes on paper.' };
	const mapping = { cards: {}, piles: {}, leaveOut: [], ...(dry ? {} : { consent }) };
	const wish = { who: 'test', dry, mapping, language: 'en' } as const;
	const { people } = valueOf(await importPlacements(app, wish, whole()));
	const judged = turns - read;
	running = false;
	await others;
	return { people, read, judged };
}

function fileOf(name: (card: string, at: number) => string): Uint8Array {
	const random = seeded(7);
	const lines = ['participant,card,pile'];
	for (let person = 0; person < PEOPLE; person++) {
		for (const { id } of cards) {
			const pile = String(Math.floor(random() * 3) - 1);
			lines.push(`p${person},${name(id, lines.length)},${pile}`);
		}
	}
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

test.each([
	['that is understood', (card: string) => card, PEOPLE],
	['whose cards nobody knows, each another', (card: string, at: number) => `${card} ${at}`, 0]
])('a file %s', async (_, name, people) => {
	const csv = fileOf(name);
	everySliceIsOver();
	const got = await turnsDuring(csv);
	expect(got.people).toBe(people);
	expect(got.read).toBeGreaterThanOrEqual(Math.ceil(csv.length / READ_AT_ONCE));
	expect(got.judged).toBeGreaterThanOrEqual(Math.floor((PEOPLE * cards.length) / JUDGED_AT_ONCE));
});

test('a file in which nobody is alike, however many, holds nobody up while people are compared', async () => {
	const ids = cards.slice(0, 8).map(({ id }) => id);
	const people = 20_000;
	const piles = (person: number) => ids.map((_, at) => ['-1', '0', '1'][((person >> at) + at) % 3]);
	const rows = Array.from({ length: people }, (_, at) => [`p${at}`, ...piles(at)].join());
	const csv = new TextEncoder().encode(`who,${ids.join()}\n${rows.join('\n')}\n`);
	everySliceIsOver();
	const got = await turnsDuring(csv);
	expect(got.people).toBe(people);
	// their names, their sorts, and whether the second half is the first
	const placements = people * ids.length;
	expect(got.judged).toBeGreaterThanOrEqual(
		Math.floor(placements / JUDGED_AT_ONCE) + Math.floor(people / 1024) + Math.floor(people / 64)
	);
});

test('and while it is kept: between any two people, and a few of them a commit', async () => {
	const csv = fileOf((card) => card);
	everySliceIsOver();
	const judged = await turnsDuring(csv);
	const before = app.store.figures().commits;
	const kept = await turnsDuring(csv, false);
	expect(kept.people).toBe(PEOPLE);
	// looked for in research, blanked, written
	expect(kept.judged - judged.judged).toBeGreaterThanOrEqual(3 * PEOPLE);
	expect(app.store.figures().commits - before).toBeGreaterThanOrEqual(PEOPLE / 50);
});
