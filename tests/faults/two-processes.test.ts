import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, joinAs, participantId, type Call, type Sorting } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { weakLine, type WeakLine } from '../http/weak-line';
import { aDatabase } from '../server/store/a-database';
import { openScreen, until, type Screen } from './room-phone';

/** Two processes on one PostgreSQL; the second reaches it over a line that can be cut. */

let line: WeakLine;
let products: readonly [Product, Product];
let calls: readonly [Call, Call];

beforeAll(async () => {
	const url = await aDatabase();
	line = await weakLine(Number(new URL(url).port));
	const cut = new URL(url);
	cut.port = new URL(line.url).port;
	const SECRET = 'a-secret-that-both-processes-share';
	products = [
		await startProduct({ DATABASE_URL: url, SECRET, LOG_LEVEL: 'silent' }),
		await startProduct({ DATABASE_URL: cut.href, SECRET, LOG_LEVEL: 'silent' })
	];
	calls = [clientOf(products[0]), clientOf(products[1])];
});
afterAll(async () => {
	await Promise.all(products.map((one) => one.stop()));
	await line.stop();
});

/** Everything a stream says, as it comes. */
function overhear(product: Product, dialogue: string, key: string) {
	const stop = new AbortController();
	let text = '';
	void fetch(`http://127.0.0.1:${product.port}/api/v1/dialogues/${dialogue}/stream?as=wall`, {
		headers: { authorization: `Bearer ${key}` },
		signal: stop.signal
	})
		.then(async (response) => {
			for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
		})
		.catch(() => undefined);
	return { text: () => text, close: () => stop.abort() };
}

test('phones spread over two processes converge; one that is cut off says so, goes on, and is right again', async () => {
	const [a] = calls;
	const made = (await a('POST', '/api/v1/dialogues', { body: { title: 'Proef' } })).json as {
		id: string;
		code: string;
		facilitatorKey: string;
		wallKey: string;
	};
	let rev = 0;
	let commands = 0;
	async function lead(call: Call, command: object): Promise<void> {
		const answer = await call('POST', `/api/v1/dialogues/${made.id}/commands`, {
			key: made.facilitatorKey,
			body: { key: `c${(commands += 1)}`, rev, command }
		});
		if (answer.status !== 200) throw new Error(answer.text);
		rev = answer.json.rev as number;
	}
	const of = (at: number) => at % 2;
	const people: Sorting[] = [];
	for (let at = 0; at < 12; at++) {
		people.push(await joinAs(calls[of(at)] ?? a, made, participantId(at)));
	}
	const screens = people.map((person, at): Screen =>
		openScreen(products[of(at)] ?? products[0], made.id, person.token, 'participant', () => 50)
	);
	const both = [0, 1].map((at) =>
		openScreen(products[at] ?? products[0], made.id, made.facilitatorKey, 'facilitator', () => 50)
	);
	const everybody = [...screens, ...both];
	const connected = (state: Record<string, unknown>) =>
		(state['counts'] as { connected: number }).connected;
	await Promise.all(both.map((one) => one.shows((state) => connected(state) === 12, 'all here')));

	// whichever process carries out a command, all phones show it
	for (const [at, command] of [
		{ type: 'open' },
		{ type: 'next' },
		{ type: 'next' },
		{ type: 'lock' }
	].entries()) {
		await lead(calls[of(at)] ?? a, command);
		await Promise.all(everybody.map((one) => one.shows((state) => state.rev === rev, 'the step')));
	}
	for (const [at, person] of people.entries()) {
		const move = { kind: 'move', round: 'factors-1', card: person.hand.factor[0], pile: 'helps' };
		await person.say(move, { kind: 'finished', round: 'factors-1' });
		const elsewhere = await (calls[1 - of(at)] ?? a)(
			'GET',
			`/api/v1/participants/${person.participant}`,
			{
				key: person.token
			}
		);
		expect(elsewhere.json.placements).toMatchObject([{ pile: 'helps' }]);
	}
	const finished = (state: Record<string, unknown>) =>
		(state['counts'] as { finished: number }).finished;
	await Promise.all(
		everybody.map((one) => one.shows((state) => finished(state) === 12, 'all done'))
	);

	// the second process loses the database: it says so, and never shows stale as new
	const ear = overhear(products[1], made.id, made.wallKey);
	await until(() => ear.text().includes('event: snapshot'), 'the wall');
	line.become({ down: true });
	await until(() => ear.text().includes('{"ok":false'), 'the second process says so');
	const refused = await calls[1]('GET', `/api/v1/participants/${people[0]?.participant}`, {
		key: people[0]?.token ?? ''
	});
	expect([refused.status, refused.json.code]).toEqual([503, 'storage-down']);
	await lead(a, { type: 'next' });
	await Promise.all(
		screens
			.filter((_, at) => of(at) === 0)
			.map((one) => one.shows((state) => state.rev === rev, 'the first process goes on'))
	);
	expect(screens[1]?.state()?.rev).toBe(rev - 1);
	line.become({});
	await Promise.all(everybody.map((one) => one.shows((state) => state.rev === rev, 'all again')));
	await until(
		() => ear.text().lastIndexOf('{"ok":true') > ear.text().lastIndexOf('{"ok":false'),
		'it is well'
	);
	await Promise.all(both.map((one) => one.shows((state) => connected(state) === 12, 'all here')));
	ear.close();
	for (const one of everybody) one.close();
});
