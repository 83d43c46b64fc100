import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	sortAll,
	type Call,
	type Led,
	type Sorting
} from './client';
import { startProduct, type Product } from './product';

/** Rules about a set of people keep that set, whoever comes, goes and erases in between (D16). */

let product: Product;
let call: Call;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

/** Three cards that anybody may lay on the table. */
const plainCards = async (): Promise<[string, string, string]> => {
	const { cards } = (await call('GET', '/api/v1/decks/llo')).json as {
		cards: Record<'id' | 'kind' | 'for' | 'sensitivity' | 'core', string | boolean | null>[];
	};
	const plain = cards.filter(
		(card) => card.kind === 'factor' && card.core && card.for === 'all' && card.sensitivity === null
	);
	return plain.slice(0, 3).map(({ id }) => id) as [string, string, string];
};

const sorted = async (led: Led, table: string): Promise<Sorting> => {
	const person = await joinAs(call, led, newParticipant());
	await sortAll(person, (_, at) => ['helps', 'hinders', 'neutral'][at % 3] ?? '');
	await person.say({ kind: 'table-card', round: 'factors-1', card: table });
	return person;
};

const stateOf = async (led: Led) =>
	(await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).json;
const fileOf = async (led: Led, file: string) =>
	(await call('GET', `/api/v1/dialogues/${led.id}/export/${file}`, { key: led.facilitatorKey }))
		.text;

test('table cards, hidden cards and all else of a picture stay what they were first shown as (D2, D7, D8, D16)', async () => {
	const led = await leadDialogue(call, { study: null });
	await led.command({ type: 'power', inRoom: true });
	await led.command({ type: 'open' });
	const cards = await plainCards();
	const people = [];
	for (let at = 0; at < 24; at++) {
		people.push(await sorted(led, cards[Math.min(at, 2)] ?? ''));
	}
	expect((await led.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
	const seen: string[] = [];
	const look = async () => {
		seen.push(
			JSON.stringify([
				(await stateOf(led)).previews['factors-1'],
				(await fileOf(led, 'cards.csv')).split('\n').toSorted()
			])
		);
	};

	await led.command({ type: 'release', round: 'factors-1', to: 'preview' });
	await look();
	const [picture] = JSON.parse(seen[0] ?? '') as [
		{ table: string[]; hidden: { card: string; reason: string }[] }
	];
	expect(picture.table).toEqual(cards);
	expect(picture.hidden.some(({ reason }) => reason === 'power')).toBe(true);

	// the only one who laid this card takes it back by erasing; the only other one too
	for (const person of people.slice(0, 2)) {
		const gone = await call('DELETE', `/api/v1/participants/${person.participant}`, {
			key: person.token
		});
		expect(gone.status).toBe(200);
		await look();
	}
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	await look();
	// somebody chooses another card now, and two come late
	await people[5]?.say({ kind: 'table-card', round: 'factors-1', card: cards[1] });
	await sorted(led, cards[0]);
	await sorted(led, cards[1]);
	await look();
	// who has power leaves: what was said before closing stays said
	expect((await led.command({ type: 'power', inRoom: false })).json.reason).toBe(
		'power-after-closing'
	);
	for (const person of people.slice(6, 20)) {
		await call('DELETE', `/api/v1/participants/${person.participant}`, { key: person.token });
	}
	await look();
	expect(new Set(seen).size).toBe(1);
});

test('two different table cards stay unshown, also when a third is laid later (D8, D16)', async () => {
	const led = await leadDialogue(call, { study: null });
	const cards = await plainCards();
	await led.command({ type: 'open' });
	for (let at = 0; at < 6; at++) await sorted(led, cards[at % 2] ?? '');
	await led.command({ type: 'close', round: 'factors-1' });
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	expect((await stateOf(led)).pictures['factors-1'].table).toEqual([]);
	// a third card comes late
	await sorted(led, cards[2]);
	expect((await stateOf(led)).pictures['factors-1'].table).toEqual([]);
});
