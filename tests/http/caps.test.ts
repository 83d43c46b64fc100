import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	MOST_AGREEMENTS,
	MOST_COMMENTS,
	MOST_ENTRIES_A_CARD,
	MOST_KEYS,
	MOST_NOTES,
	MOST_OWN_CARDS,
	MOST_PEOPLE
} from '$lib/domain/limits';
import { MOST_STREAMS } from '$lib/server/live/room';
import { MOST_DIALOGUES_AN_HOUR } from '$lib/server/usecases/create-dialogue';
import { MOST_DONATIONS_AN_HOUR } from '$lib/server/usecases/donate-sort';
import { MOST_EXPORTS } from '$lib/server/research/frozen-exports';
import { MOST_VIEWERS_AN_HOUR } from '$lib/server/usecases/join-dialogue';
import { clientOf, joinAs, leadDialogue, participantId, type Call } from './client';
import { RESEARCHER_KEY, earlyInWindow, startProduct, type Product } from './product';
import { stored } from './stored';

/** Each list to its limit and beyond, by one stranger, one participant and one facilitator. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ TRUST_PROXY: '1', LOG_LEVEL: 'error', ...earlyInWindow() });
	call = clientOf(product);
});
afterAll(() => product.stop());

const from =
	(address: string): Call =>
	(method, path, options = {}) =>
		call(method, path, { ...options, headers: { ...options.headers, 'x-forwarded-for': address } });
const [room, home] = [from('192.0.2.1'), from('192.0.2.2')];

describe('one stranger', () => {
	test('fills a dialogue up to a thousand, from one address; the next one is told in words', async () => {
		const led = await leadDialogue(room);
		const join = (at: number) =>
			room('POST', '/api/v1/join', {
				body: {
					participant: participantId(at),
					key: `key-of-${participantId(at)}`,
					code: led.code,
					consent: { join: true }
				},
				headers: { 'accept-language': 'nl' }
			});
		for (let at = 0; at < MOST_PEOPLE; at += 50) {
			const answers = await Promise.all(Array.from({ length: 50 }, (_, one) => join(at + one)));
			expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
		}
		const refused = await join(MOST_PEOPLE);
		expect([refused.status, refused.json.code]).toEqual([409, 'dialogue-full']);
		expect(refused.json.detail).toContain('vol');
		// whoever is in stays in, and the facilitator clears the room before anything closes
		expect((await join(7)).status).toBe(200);
		await led.command({ type: 'open' });
		const removed = await led.command({
			type: 'remove-people',
			participants: Array.from({ length: MOST_PEOPLE - 1 }, (_, at) => at + 2)
		});
		expect([removed.status, removed.json.state?.counts.joined]).toEqual([200, 1]);
		expect((await join(9)).status).toBe(410);
		expect((await join(MOST_PEOPLE)).status).toBe(201);
	});

	test('follows with two hundred devices an hour, and no more; cards and other networks go on', async () => {
		const led = await leadDialogue(room);
		const follow = (ask: Call, at: number, cards = false) =>
			ask('POST', '/api/v1/join', {
				body: {
					participant: participantId(20_000 + at),
					key: `key-of-${participantId(at)}`,
					code: led.code,
					consent: { join: cards }
				},
				headers: { 'accept-language': 'nl' }
			});
		const script = from('192.0.2.7');
		for (let at = 0; at < MOST_VIEWERS_AN_HOUR; at += 50) {
			const answers = await Promise.all(
				Array.from({ length: 50 }, (_, one) => follow(script, at + one))
			);
			expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
		}
		const refused = await follow(script, MOST_VIEWERS_AN_HOUR);
		expect([refused.status, refused.json.code]).toEqual([429, 'too-many-viewers']);
		expect(refused.json.detail).toContain('kijken er al heel veel mensen mee');
		expect((await follow(script, MOST_VIEWERS_AN_HOUR, true)).status).toBe(201);
		expect((await follow(home, MOST_VIEWERS_AN_HOUR + 1)).status).toBe(200);
	});

	test('starts sixty dialogues in an hour, and others go on', async () => {
		const make = (ask: Call) => ask('POST', '/api/v1/dialogues', { body: { title: 'x' } });
		const answers = [];
		for (let at = 0; at < MOST_DIALOGUES_AN_HOUR.anyone + 2; at++) {
			answers.push(await make(from(`2001:db8::${at.toString(16)}`)));
		}
		expect(answers.filter(({ status }) => status === 201)).toHaveLength(60);
		expect(answers.at(-1)?.json.code).toBe('too-many-dialogues');
		expect(answers.at(-1)?.headers.get('retry-after')).toBe('3600');
		expect((await make(home)).status).toBe(201);
	});

	test('gives two hundred sorts in an hour to research; others go on, and a repeat is none', async () => {
		const give = (ask: Call, at: number) =>
			ask('POST', '/api/v1/donations', {
				headers: { 'accept-language': 'nl' },
				body: {
					key: `given-by-a-script-${at}`,
					factors: { tijd: 'helps' },
					consent: { research: true }
				}
			});
		const script = from('192.0.2.9');
		for (let at = 0; at < MOST_DONATIONS_AN_HOUR; at += 50) {
			const answers = await Promise.all(
				Array.from({ length: 50 }, (_, one) => give(script, at + one))
			);
			expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
		}
		const refused = await give(script, MOST_DONATIONS_AN_HOUR);
		expect([refused.status, refused.json.code]).toEqual([429, 'too-many-donations']);
		expect(refused.json.detail).toContain('Wacht een uur');
		expect((await give(script, 7)).status).toBe(201);
		expect((await give(home, MOST_DONATIONS_AN_HOUR)).status).toBe(201);
	});

	test('tries thirty study codes in ten minutes, wherever it types them; what needs none goes on', async () => {
		const guesser = from('192.0.2.8');
		const sort = { key: 'given-by-a-guesser', factors: { tijd: 'helps' } };
		const doors = (study: string) =>
			[
				['/api/v1/studies/look', { code: study }],
				['/api/v1/donations', { ...sort, consent: { research: true }, study }],
				['/api/v1/dialogues', { title: 'x', settings: { study } }]
			] as const;
		const guess = async (at: number) => {
			const [path, body] = doors('BCDF-GHJK')[at % 3] ?? [''];
			return (await guesser('POST', path, { body })).status;
		};
		for (let at = 0; at < 30; at++) expect(await guess(at)).toBe(404);
		for (let at = 0; at < 3; at++) expect(await guess(at)).toBe(429);
		for (const [path, { ...body }] of doors('kaartgesprek').slice(1)) {
			expect((await guesser('POST', path, { body })).status).toBe(201);
		}
	});
});

describe('one researcher', () => {
	test('has fifty exports waiting, and is told in words to fetch those', async () => {
		const freeze = () =>
			room('POST', '/api/v1/research/exports', {
				key: RESEARCHER_KEY,
				headers: { 'accept-language': 'nl' },
				body: { filters: { study: 'van-niemand' } }
			});
		const answers = await Promise.all(Array.from({ length: MOST_EXPORTS }, freeze));
		expect(answers.map(({ status }) => status)).toEqual(Array(MOST_EXPORTS).fill(201));
		const refused = await freeze();
		expect([refused.status, refused.json.code]).toEqual([409, 'too-many-exports']);
		expect(refused.json.detail).toContain('elk blijft een dag staan');
	});
});

describe('one participant', () => {
	test('lays a card two hundred times in a round; more is acknowledged, and not kept', async () => {
		const led = await leadDialogue(room, { comments: true });
		await led.command({ type: 'open' });
		const person = await joinAs(room, led, participantId(5_001));
		const card = person.hand.factor[0] ?? '';
		const said = async (entry: (at: number) => object, times: number) => {
			const verdicts: { reason: string }[] = [];
			for (let at = 0; at < times; at += 100) {
				const answer = await person.say(
					...Array.from({ length: 100 }, (_, one) => entry(at + one))
				);
				expect(answer.status).toBe(200);
				verdicts.push(...answer.json.verdicts);
			}
			return verdicts;
		};
		const pile = (at: number) => (at % 2 === 0 ? 'helps' : 'hinders');
		const move = (at: number) => ({ kind: 'move', round: 'factors-1', card, pile: pile(at) });
		expect(await said(move, 400)).toHaveLength(400 - MOST_ENTRIES_A_CARD);
		const comments = await said((at) => ({ kind: 'comment', card, text: `nummer ${at}` }), 300);
		expect(comments).toHaveLength(300 - MOST_COMMENTS);
		expect(comments[0]?.reason).toBe('too-many');
		const own = (at: number) => ({ kind: 'own-card', id: `eigen-${at}`, text: 'de bus' });
		expect(await said(own, 100)).toHaveLength(100 - MOST_OWN_CARDS);
		// another card, and what matters at the end, still count
		const other = await person.say(
			{ kind: 'move', round: 'factors-1', card: person.hand.factor[1], pile: 'helps' },
			{ kind: 'finished', round: 'factors-1' }
		);
		expect(other.json.verdicts).toEqual([]);
		const [kept] = await stored<{ rows: number }>(
			product,
			'SELECT count(*) AS rows FROM entries WHERE participant = ?',
			person.participant
		);
		expect(kept?.rows).toBe(MOST_ENTRIES_A_CARD + MOST_COMMENTS + MOST_OWN_CARDS + 2);
		// and what was not kept is known as said, when a phone sends it again
		const again = await room('POST', `/api/v1/participants/${person.participant}/entries`, {
			key: person.token,
			body: { entries: [{ seq: 400, ...move(399) }] }
		});
		expect([again.status, again.json.verdicts[0]?.reason]).toEqual([200, 'too-many']);
	});

	test('has five streams open: the newest takes the place of the oldest, and is never refused', async () => {
		const led = await leadDialogue(room);
		const person = await joinAs(room, led, participantId(5_002));
		const open = async () => {
			const response = await fetch(`${origin()}/api/v1/dialogues/${led.id}/stream`, {
				headers: { authorization: `Bearer ${person.token}` }
			});
			expect(response.status).toBe(200);
			const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
			let text = '';
			const ended = (async () => {
				for (;;) {
					const next = await reader?.read().catch(() => undefined);
					if (!next || next.done) return text;
					text += next.value;
				}
			})();
			return { ended, stop: () => reader?.cancel() };
		};
		const streams = [];
		for (let at = 0; at < MOST_STREAMS.participant + 2; at++) streams.push(await open());
		for (const { ended } of streams.slice(0, 2)) expect(await ended).toContain('event: replaced');
		const still = await Promise.race([...streams.slice(2).map((one) => one.ended), 'open']);
		expect(still).toBe('open');
		await Promise.all(streams.map((one) => one.stop()));
	});
});

describe('one facilitator', () => {
	test('writes notes, agreements and links up to a number, and is told in words', async () => {
		const led = await leadDialogue(room);
		for (const [command, most, reason] of [
			[{ type: 'note', text: 'x'.repeat(1_000) }, MOST_NOTES, 'too-many-notes'],
			[{ type: 'agreement', what: 'Wij bellen' }, MOST_AGREEMENTS, 'too-many-agreements'],
			[{ type: 'key', role: 'wall', action: 'add' }, MOST_KEYS - 2, 'too-many-keys']
		] as const) {
			for (let at = 0; at < most; at++) expect((await led.command(command)).status).toBe(200);
			const refused = await led.command(command);
			expect([refused.status, refused.json.reason]).toEqual([409, reason]);
		}
		// what undoes them is kept as differences, of the last twenty
		const [kept] = await stored<{ bytes: number; many: number }>(
			product,
			`SELECT sum(length(before)) AS bytes, sum(CASE WHEN before = '' THEN 0 ELSE 1 END) AS many FROM commands WHERE dialogue = ?`,
			led.id
		);
		expect(kept?.many).toBeLessThanOrEqual(20);
		expect(kept?.bytes).toBeLessThan(20_000);
	});

	test('takes back the latest of many, and a repeat of an old one is still known', async () => {
		const led = await leadDialogue(room);
		for (let at = 0; at < 30; at++) await led.command({ type: 'note', text: `nummer ${at}` });
		const repeat = await room('POST', `/api/v1/dialogues/${led.id}/commands`, {
			key: led.facilitatorKey,
			body: { key: 'c3', rev: 2, command: { type: 'note', text: 'nummer 2' } }
		});
		expect([repeat.status, repeat.json.rev]).toEqual([200, 3]);
		const back = await led.command({ type: 'undo', rev: 30 });
		expect(back.json.state.allNotes.map(({ text }: { text: string }) => text)).toEqual(
			Array.from({ length: 29 }, (_, at) => `nummer ${at}`)
		);
	});

	test('changes a code that got about: what opened the room opens nothing any more', async () => {
		const led = await leadDialogue(room);
		const changed = await led.command({ type: 'code' });
		const { code, link } = changed.json.state.join;
		expect(code).not.toBe(led.code);
		const look = (given: string) => home('POST', '/api/v1/join/look', { body: { code: given } });
		for (const old of [led.code, led.joinToken]) expect((await look(old)).status).toBe(404);
		for (const fresh of [code, link.split('#')[1]]) expect((await look(fresh)).status).toBe(200);
	});

	test('removes nobody once a round was closed (L2), nor anybody who is not there', async () => {
		const led = await leadDialogue(room);
		const none = await led.command({ type: 'remove-people', participants: [3] });
		expect([none.status, none.json.reason]).toEqual([409, 'no-such-participant']);
		await led.command({ type: 'open' });
		for (let at = 0; at < 5; at++) {
			const person = await joinAs(room, led, participantId(6_000 + at));
			await person.say({ kind: 'finished', round: 'factors-1' });
		}
		const gone = await led.command({ type: 'remove-people', participants: [1] });
		expect(gone.json.state.counts.joined).toBe(4);
		await joinAs(room, led, participantId(6_100)).then((person) =>
			person.say({ kind: 'finished', round: 'factors-1' })
		);
		await led.command({ type: 'close', round: 'factors-1' });
		const late = await led.command({ type: 'remove-people', participants: [2] });
		expect([late.status, late.json.reason]).toEqual([409, 'remove-after-closing']);
	});

	test('counts each of those it removed once, whoever of them was out before', async () => {
		const led = await leadDialogue(room);
		await led.command({ type: 'open' });
		for (let at = 0; at < 7; at++) await joinAs(room, led, participantId(6_200 + at));
		await led.command({ type: 'remove-people', participants: [1, 2] });
		const gone = await led.command({ type: 'remove-people', participants: [2, 3] });
		expect(gone.json.state.counts.joined).toBe(4);
		const ended = await led.command({ type: 'end' });
		expect(ended.json.state.counts.joined).toBe(4);
	});
});

test('a helper steers, and neither erases, hands over nor shuts out who owns the dialogue', async () => {
	const led = await leadDialogue(room);
	const added = await led.command({ type: 'key', role: 'facilitator', action: 'add' });
	const { secret } = added.json.key;
	let rev = added.json.rev;
	const helper = async (command: object) => {
		const answer = await room('POST', `/api/v1/dialogues/${led.id}/commands`, {
			key: secret,
			body: {
				key: createHash('sha256').update(JSON.stringify(command)).digest('hex'),
				rev,
				command
			}
		});
		if (answer.status === 200) rev = answer.json.rev;
		return [answer.status, answer.json.reason];
	};
	const { yourKey } = (
		await room('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey })
	).json;
	expect(await helper({ type: 'open' })).toEqual([200, undefined]);
	for (const command of [
		{ type: 'purge' },
		{ type: 'key', role: 'facilitator', action: 'add', owner: true },
		{ type: 'key', role: 'facilitator', action: 'revoke', id: yourKey }
	]) {
		expect(await helper(command)).toEqual([409, 'owner-only']);
	}
	expect(await helper({ type: 'key', role: 'wall', action: 'add' })).toEqual([200, undefined]);
});

const origin = () => `http://127.0.0.1:${product.port}`;
