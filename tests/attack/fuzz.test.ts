import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import { CALLS } from '$lib/protocol/openapi';
import { clientOf, joinAs, leadDialogue, participantId, type Call } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { record } from '../promises/record';
import { HOSTILE_TEXTS, HOSTILE_VALUES, spoiled } from './hostile';

const ROUNDS = Number(process.env['FUZZ'] ?? 40);
const random = seeded(20261126);
let product: Product;
let call: Call;
let keys: Readonly<Record<string, string>>;
let fill: (path: string) => string;
let good: Readonly<Record<string, unknown>>;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
	const led = await leadDialogue(call);
	await led.command({ type: 'open' });
	const person = await joinAs(call, led, participantId(1));
	keys = {
		facilitator: led.facilitatorKey,
		wall: led.wallKey,
		participant: person.token,
		researcher: RESEARCHER_KEY
	};
	fill = (path) =>
		`/api/v1${path}`
			.replace('/dialogues/{id}', `/dialogues/${led.id}`)
			.replace('{participant}', person.participant);
	const move = { seq: 1, round: 'factors-1', card: person.hand.factor[0], pile: 'helps' };
	good = {
		'/dialogues': { title: 'Proef', language: 'nl', settings: { size: 'core', minGroup: 5 } },
		'/dialogues/{id}/commands': {
			key: 'k',
			rev: 1,
			command: { type: 'note', text: 'iets', card: person.hand.factor[0] }
		},
		'/session': { dialogue: led.id, role: 'facilitator', key: led.facilitatorKey },
		'/join/look': { code: led.code },
		'/join': {
			participant: participantId(2),
			key: 'a-key-of-somebody-else',
			code: led.code,
			language: 'nl',
			consent: { join: true, research: true }
		},
		'/participants/{participant}/moves': { moves: [move] },
		'/participants/{participant}/answers': {
			answers: [{ seq: 1, kind: 'anchor', want: 'yes', doing: 'no' }]
		},
		'/participants/{participant}/entries': { entries: [{ kind: 'move', ...move }] },
		'/erase': { code: 'ABCD-EFGH-IJKL' },
		'/research/exports': { filters: {} },
		'/research/studies': { title: 'Een studie', endsOn: '2027-01-01' }
	};
}, 120_000);
afterAll(async () => product.stop());

/** Every answer is one of ours: no crash, no 5xx, and a refusal says what is wrong. */
async function sound(method: string, path: string, options: Parameters<Call>[2]): Promise<void> {
	const answer = await call(method, path, options);
	const about = [method, path.slice(0, 120), answer.status, answer.text.slice(0, 200)];
	expect([...about, answer.status < 500]).toEqual([...about, true]);
	if (answer.status >= 400) {
		expect([...about, answer.headers.get('content-type')]).toEqual([
			...about,
			'application/problem+json; charset=utf-8'
		]);
		expect(answer.json.detail.length).toBeGreaterThan(10);
		expect(answer.text).not.toMatch(/\bat \S+ \(|node_modules|SQLITE|SELECT /);
	}
}

const writing = CALLS.filter((one) => one.method === 'post');

test('no body crashes a call or gets an answer of a broken server', async () => {
	let sent = 0;
	for (const one of writing) {
		const path = fill(one.path).replace('{id}', 'onbekend').replace('{file}', 'x');
		const key = keys[one.who.find((role) => role in keys) ?? ''];
		const asked = key === undefined ? {} : { key };
		for (const raw of HOSTILE_TEXTS) {
			await sound('POST', path, { ...asked, raw });
			sent++;
		}
		await sound('POST', path, { ...asked, raw: 'a=1', headers: { 'content-type': 'text/plain' } });
		for (let round = 0; round < ROUNDS; round++) {
			await sound('POST', path, { ...asked, body: spoiled(good[one.path] ?? {}, random) });
			sent++;
		}
	}
	// it was there all the time: the person joined before is still there, and nothing was polluted
	const own = await call('GET', fill('/participants/{participant}'), {
		key: keys['participant'] ?? ''
	});
	expect(own.status).toBe(200);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(product.log()).not.toMatch(/call failed|page failed|snapshot failed/);
	record('fuzz', { kept: true, figures: { 'bodies sent': sent, 'answers 5xx': 0, crashes: 0 } });
});

test('no path, query or header does either', async () => {
	const odd = HOSTILE_VALUES.flatMap((value) =>
		typeof value === 'string' && value.isWellFormed() && value.length < 4_000 && value.trim() !== ''
			? [encodeURIComponent(value)]
			: []
	);
	for (const one of CALLS.filter(({ type }) => type !== 'text/event-stream')) {
		if (!one.path.includes('{')) continue;
		for (const value of odd) {
			const path = `/api/v1${one.path.replaceAll(/\{\w+\}/g, value)}?as=${value}&study=${value}`;
			const key = keys[one.who.find((role) => role in keys) ?? ''];
			await sound(one.method.toUpperCase(), path, {
				...(key === undefined ? {} : { key }),
				...(one.method === 'post' ? { body: {} } : {})
			});
		}
	}
	for (const authorization of [
		'Bearer',
		'Bearer  ',
		'Basic x',
		`Bearer ${'x'.repeat(6_000)}`,
		'p.x.y'
	]) {
		await sound('GET', fill('/dialogues/{id}'), { headers: { authorization } });
	}
	for (const cookie of ['=', 'facilitator-x', `facilitator-x=${'y'.repeat(6_000)}`, ';;;']) {
		await sound('GET', fill('/dialogues/{id}'), { headers: { cookie } });
	}
});
