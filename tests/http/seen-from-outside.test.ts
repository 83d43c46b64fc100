import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { asResearcher } from './as-researcher';
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
import { rowsOf } from './imported-rows';
import { ADMIN_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';
import { openStream, type Heard } from './stream';

/** What somebody beside the sorters sees: on a stream, in the room, on the shelf, by tags. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ ADMIN_KEY, LOG_LEVEL: 'error', ORGANISERS: 'anyone' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const PILES = ['helps', 'hinders', 'neutral'];
const research = asResearcher(() => call);
const erase = ({ participant, token: key }: Sorting) =>
	call('DELETE', `/api/v1/participants/${participant}`, { key });

/** So many people in a running dialogue, each of whom sorted; all cards on one pile if said. */
async function sorted(led: Led, people: number, pile?: string): Promise<Sorting[]> {
	const all: Sorting[] = [];
	for (let person = 0; person < people; person++) {
		const one = await joinAs(call, led, newParticipant());
		await sortAll(one, (_, at) => pile ?? PILES[(at + person) % 3] ?? '');
		all.push(one);
	}
	return all;
}
async function running(settings: object = {}, deck?: string): Promise<Led> {
	const key = deck === undefined ? undefined : RESEARCHER_KEY;
	const led = await leadDialogue(call, settings, 'nl', key, 'Proef', deck);
	await led.command({ type: 'open' });
	return led;
}

describe('a wall and another phone', () => {
	/** What a stream said, without what differs from dialogue to dialogue. */
	const alike = ({ version, counts, rounds }: Heard) => ({ version, counts, rounds });

	/** Everything that wall and phone hear while one person sorts, and says more than cards. */
	async function heardWhile(pile: string) {
		const led = await running({ comments: true });
		const one = await joinAs(call, led, newParticipant());
		const other = await joinAs(call, led, newParticipant());
		const streams = await Promise.all([
			openStream(product, led.id, led.wallKey, 'wall'),
			openStream(product, led.id, other.token, 'participant')
		]);
		// both are known to listen before anything is laid
		const both = (snapshot: Heard) => (snapshot['counts'] as { connected: number }).connected === 1;
		const panel = async () =>
			(await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).json;
		await expect.poll(async () => (await panel()).wallConnected).toBe(true);
		await expect.poll(async () => both(await panel())).toBe(true);
		const before = (await panel()).version as number;
		const [first = '', second = ''] = one.hand.factor;
		const move = (card: string, to: string) => ({
			kind: 'move',
			round: 'factors-1',
			card,
			pile: to
		});
		await one.say(move(first, pile));
		await one.say(move(second, pile), move(first, 'skip'), move(first, pile));
		await one.say({ kind: 'comment', card: first, text: 'dit blijft hier' });
		await one.say({ kind: 'research', consent: false });
		const unheard = (await panel()).version as number;
		await sortAll(one, () => pile);
		const ends = await Promise.all(
			streams.map((stream) =>
				stream.until(({ rounds }) => (rounds as { finished: number }[])[0]?.finished === 1)
			)
		);
		for (const stream of streams) stream.close();
		return { steps: unheard - before, ends, before };
	}

	test('hear that somebody finished, and nothing of what is laid, said or refused before (D1)', async () => {
		const [helps, hinders] = [await heardWhile('helps'), await heardWhile('hinders')];
		// no version, which a stream counts, is used up by a card, a comment or a no
		expect([helps.steps, hinders.steps]).toEqual([0, 0]);
		for (const [at, end] of helps.ends.entries()) {
			const then = hinders.ends[at] as Heard;
			const relative = (heard: Heard, { before }: { before: number }) => ({
				...alike(heard),
				version: Number(heard['version']) - before
			});
			expect(relative(end, helps)).toEqual(relative(then, hinders));
			expect(JSON.stringify(end)).toHaveLength(JSON.stringify(then).length);
		}
	});
});

test('who erases after the picture is not told to have been in it, nor who finishes late (D16)', async () => {
	const led = await running();
	await led.command({ type: 'goto', stage: 'sort' });
	const people = await sorted(led, 7);
	const watching = await joinAs(call, led, newParticipant());
	expect((await led.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
	const seen = async () => {
		const { rounds, counts } = (
			await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })
		).json;
		return [rounds[0].finished, counts.finished, counts.joined];
	};
	expect(await seen()).toEqual([7, 7, 8]);
	await erase(people[2] as Sorting);
	expect(await seen()).toEqual([7, 7, 7]);
	await sortAll(watching, () => 'helps');
	expect(await seen()).toEqual([7, 7, 7]);
});

test('after the end nobody is told that somebody erased: not a room, its panel, an organiser or a meter (D16)', async () => {
	const led = await running();
	await led.command({ type: 'goto', stage: 'sort' });
	const people = await sorted(led, 7);
	expect((await led.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
	await led.command({ type: 'pairs', size: 2 });
	const watching = people.at(-1) as Sorting;
	type Told = Readonly<Record<string, unknown>> & {
		readonly counts: Readonly<Record<'joined' | 'connected' | 'away' | 'finished', number>>;
	};
	const told = ({ counts, ...heard }: Told) => ({
		...heard,
		// each look of a phone moves these
		version: undefined,
		wallConnected: undefined,
		walls: undefined,
		counts: { joined: counts.joined, finished: counts.finished, in: counts.connected + counts.away }
	});
	const firstOf = async (key: string, as: string) => {
		const stream = await openStream(product, led.id, key, as);
		stream.close();
		return told(stream.first as unknown as Told);
	};
	/** All that is served of it. */
	const seen = async () => ({
		panel: told(
			(await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })).json
		),
		wall: await firstOf(led.wallKey, 'wall'),
		phone: await firstOf(watching.token, 'participant'),
		organiser: (
			await call('GET', '/api/v1/admin/dialogues', { key: ADMIN_KEY })
		).json.dialogues.find(({ id }: { id: string }) => id === led.id)
	});
	await led.command({ type: 'end' });
	const before = await seen();
	expect([before.panel, before.wall, before.phone].map(({ counts }) => counts.joined)).toEqual([
		7, 7, 7
	]);
	expect(before.organiser.people).toBe(7);
	// one, and then so many that fewer than five are left
	await erase(people[0] as Sorting);
	expect(await seen()).toEqual(before);
	await erase(people[1] as Sorting);
	await call('POST', '/api/v1/erase', { body: { code: people[2]?.eraseCode } });
	expect(await seen()).toEqual(before);
	expect((await led.command({ type: 'reopen' })).status).toBe(200);
	const again = await seen();
	await erase(people[3] as Sorting);
	const { panel, ...others } = await seen();
	expect(others).toEqual({ organiser: again.organiser, wall: others.wall, phone: others.phone });
	for (const [role, { counts }] of Object.entries({
		panel,
		wall: others.wall,
		phone: others.phone
	})) {
		expect([role, counts]).toEqual([role, before.panel.counts]);
	}
	expect(
		(await fetch(`${product.url}/metrics`).then((one) => one.text())).match(/eras/gi)
	).toBeNull();
});

test('a set that is withdrawn while people sort with it goes on for them, to the rows', async () => {
	const base = { id: builtInDecks[0]?.id };
	const add = (version: string) =>
		research('POST', 'decks', { form: 'copy', base, id: 'weg', version, title: 'Weg' });
	expect((await add('1.0.0')).status).toBe(201);
	const led = await running({}, 'weg');
	const [first] = await sorted(led, 4);
	expect((await add('2.0.0')).status).toBe(201);
	const withdrawn = await call('POST', '/api/v1/decks/weg', {
		key: RESEARCHER_KEY,
		body: { version: '1.0.0', withdrawn: true }
	});
	expect(withdrawn.status).toBe(204);
	const gone = await call('DELETE', '/api/v1/decks/weg?version=1.0.0', { key: RESEARCHER_KEY });
	expect([gone.status, gone.json.code]).toEqual([409, 'deck-used']);
	// a phone that comes now gets the cards of this dialogue, and not the newer ones
	const late = await sorted(led, 2);
	const cards = await call('GET', `/api/v1/decks/weg?version=1.0.0&dialogue=${led.id}`, {
		key: late[0]?.token ?? ''
	});
	expect([cards.status, cards.json.version]).toEqual([200, '1.0.0']);
	expect((await led.command({ type: 'close', round: 'factors-1' })).status).toBe(200);
	await led.command({ type: 'end' });
	const rows = rowsOf((await research('GET', 'export/participants.csv?deck=weg')).text);
	expect(rows.map((row) => row['deck_version'])).toEqual(Array(6).fill('1.0.0'));
	await erase(first as Sorting);
	expect((await research('GET', 'overview?deck=weg')).json.people).toBe(5);
	// nothing new is made with it
	const made = await call('POST', '/api/v1/dialogues', {
		key: RESEARCHER_KEY,
		body: { title: 'Nieuw', language: 'nl', deck: 'weg', deckVersion: '1.0.0', settings: {} }
	});
	expect([made.status, made.json.code]).toEqual([404, 'no-such-deck']);
});

test('two empty dialogues beside it do not open a tag on one (D12)', async () => {
	const idsNow = async () =>
		(await research('GET', 'overview')).json.dialogues.map(({ id }: { id: string }) => id);
	const before = new Set(await idsNow());
	for (const people of [8, 0, 0]) {
		const led = await running();
		await sorted(led, people);
		await led.command({ type: 'end' });
	}
	const fresh = (await idsNow()).filter((id: string) => !before.has(id));
	expect(fresh).toHaveLength(3);
	for (const dialogue of fresh) await research('POST', 'tags', { dialogue, tags: ['een'] });
	expect((await research('GET', 'overview?tag=een')).json.nothing).toBe('few-tagged');
	const file = await research('GET', 'export/participants.csv?tag=een');
	expect([file.status, file.json.code]).toEqual([422, 'filter-too-few']);
});

test('the erase code of one dialogue erases nothing of another, and only once', async () => {
	const [here, there] = [await running(), await running()];
	const [one] = await sorted(here, 1);
	const [other] = await sorted(there, 1);
	const byCode = () => call('POST', '/api/v1/erase', { body: { code: one?.eraseCode } });
	expect((await byCode()).json).toMatchObject({ inDialogue: true });
	const peopleOf = async ({ id, facilitatorKey: key }: Led) =>
		(await call('GET', `/api/v1/dialogues/${id}`, { key })).json.counts.joined;
	expect([await peopleOf(here), await peopleOf(there)]).toEqual([0, 1]);
	expect((await byCode()).status).toBe(404);
	const still = await call('GET', `/api/v1/participants/${other?.participant}`, {
		key: other?.token ?? ''
	});
	expect(still.status).toBe(200);
});
