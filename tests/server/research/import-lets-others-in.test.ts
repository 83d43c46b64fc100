import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { seeded } from '$lib/domain/seeded';
import type { App } from '$lib/server/app';
import { importPlacements } from '$lib/server/usecases/import-placements';
import { anApp, makeDialogue, valueOf } from '../an-app';

/** A long file holds nobody up: others come in and are answered while it is read and while it is judged. */

let app: App;
let stop: () => Promise<void>;
beforeAll(async () => ({ app, stop } = await anApp()));
afterAll(() => stop());

const PEOPLE = 5_000;
const cards = (builtInDecks[0]?.cards ?? []).filter((card) => card.for === 'all').slice(0, 30);

/** What happened, in order, while a dry run of this file went on: the file in one piece, as JSON brings it. */
async function during(csv: string): Promise<readonly string[]> {
	const events: string[] = [];
	let running = true;
	async function* whole() {
		yield new TextEncoder().encode(csv);
		events.push('read');
	}
	const others = (async () => {
		while (running) {
			await new Promise(setImmediate);
			await makeDialogue(app);
			events.push('answered');
		}
	})();
	const mapping = { cards: {}, piles: {}, leaveOut: [] };
	const wish = { who: 'test', dry: true, mapping, language: 'en' } as const;
	const report = valueOf(await importPlacements(app, wish, whole()));
	events.push(`judged ${report.people}`);
	running = false;
	await others;
	return events;
}

test.each([
	['that is understood', (card: string) => card, 5_000],
	['whose cards nobody knows, each another', (card: string, at: number) => `${card} ${at}`, 0]
])('a file %s', async (_, name, people) => {
	const random = seeded(7);
	const lines = ['participant,card,pile'];
	for (let person = 0; person < PEOPLE; person++) {
		for (const { id } of cards) {
			const pile = String(Math.floor(random() * 3) - 1);
			lines.push(`p${person},${name(id, lines.length)},${pile}`);
		}
	}
	const events = await during(`${lines.join('\n')}\n`);
	const [read, judged] = [events.indexOf('read'), events.indexOf(`judged ${people}`)];
	const answered = (from: number, to: number) =>
		events.slice(from, to).filter((event) => event === 'answered').length;
	expect(answered(0, read)).toBeGreaterThan(1);
	// judged in one go nobody is: how many are depends on the machine
	expect(answered(read, judged)).toBeGreaterThan(0);
});
