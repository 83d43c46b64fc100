import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { WRONG_KEYS } from '$lib/server/access/wrong-keys';
import { asResearcher } from '../http/as-researcher';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Answer,
	type Call
} from '../http/client';
import {
	ORGANISER_KEY,
	RESEARCHER_KEY,
	earlyInWindow,
	startProduct,
	type Product
} from '../http/product';
import { openStream } from '../http/stream';
import { record } from '../promises/record';

/** One stranger, participant and facilitator who mean harm: they fill it, or take it over. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({
		ORGANISER_KEY,
		TRUST_PROXY: '1',
		LOG_LEVEL: 'error',
		...earlyInWindow()
	});
	call = clientOf(product);
}, 120_000);
afterAll(() => product.stop());

/** Asks from an address, as the proxy in front says. */
const from =
	(address: string): Call =>
	(method, path, options = {}) =>
		call(method, path, {
			...options,
			headers: { ...options.headers, 'x-forwarded-for': address }
		});

/** Does something many times, some of them beside each other; the answers in order. */
async function many<T>(times: number, act: (at: number) => Promise<T>): Promise<T[]> {
	const found: T[] = [];
	for (let at = 0; at < times; at += 20) {
		const some = Array.from({ length: Math.min(20, times - at) }, (_, next) => act(at + next));
		found.push(...(await Promise.all(some)));
	}
	return found;
}
const counted = (answers: readonly Answer[], ...statuses: readonly number[]) =>
	answers.filter(({ status }) => statuses.includes(status)).length;
/** Every refusal says what is wrong. */
const isSaid = (answers: readonly Answer[]) =>
	answers.every(({ status, json }) => status < 400 || /\w+ \w+/.test(json?.detail ?? ''));

test('3 000 wrong keys by every door are looked at no more than a few times', async () => {
	const ask = from('198.51.100.9');
	const doors = [
		(key: string) => ask('GET', '/api/v1/research/overview', { key }),
		(key: string) => ask('GET', '/api/v1/research/export/placements.csv', { key }),
		(key: string) => ask('POST', '/api/v1/session', { body: { role: 'researcher', key } })
	];
	const answers = await many(3_000, async (at) =>
		(doors[at % 3] as (typeof doors)[0])(`guess-${at}`)
	);
	const looked = answers.length - counted(answers, 429);
	const other = await from('198.51.100.10')('GET', '/api/v1/research/overview', {
		key: RESEARCHER_KEY
	});
	const kept = looked <= WRONG_KEYS.perNetwork + 20 && other.status === 200 && isSaid(answers);
	record('wrong-keys', {
		kept,
		figures: {
			tried: answers.length,
			'looked at': looked,
			'refused elsewhere': other.status === 200 ? 0 : 1
		}
	});
	expect(kept).toBe(true);
});

test('a network of IPv6 is one asker, and shuts out nobody else', async () => {
	const look = (ask: Call, code: string) => ask('POST', '/api/v1/join/look', { body: { code } });
	const led = await leadDialogue(call, {}, 'nl', ORGANISER_KEY);
	const networks = 40;
	const answers = await many(networks * 100, (at) => {
		const network = (at % networks).toString(16);
		const code = String(10_000_000 + ((at * 7_919) % 89_999_999));
		return look(from(`2001:db8:9:${network}:${at.toString(16)}::1`), code);
	});
	const looked = answers.length - counted(answers, 429);
	const honest = await many(30, (at) => look(from(`192.0.2.${at}`), led.code));
	const refused = honest.length - counted(honest, 200);
	record('one-network', {
		kept: refused === 0 && looked < answers.length && isSaid(answers),
		figures: {
			networks,
			'codes tried': answers.length,
			'looked at': looked,
			'honest refusals': refused
		}
	});
	expect([refused, looked < answers.length]).toEqual([0, true]);
});

test('nobody replaces the card set of somebody else, or fills the list of others', async () => {
	const [llo] = builtInDecks;
	const own = { ...llo, id: 'van-ons', version: '9.0.0' };
	const made = await call('POST', '/api/v1/decks', { key: ORGANISER_KEY, body: own });
	expect(made.status).toBe(201);
	const answers = await many(60, (at) =>
		from(`203.0.113.${at % 4}`)('POST', '/api/v1/decks', {
			key: at % 2 ? RESEARCHER_KEY : undefined,
			body: { ...own, version: `${9 + (at % 3)}.0.${at + 1}` }
		} as Parameters<Call>[2])
	);
	const replaced = counted(answers, 200, 201);
	const newest = (await call('GET', '/api/v1/decks/van-ons')).json.version;
	const built = await many(4, (at) =>
		call('POST', '/api/v1/decks', {
			key: ORGANISER_KEY,
			body: { ...llo, version: `99.0.${at}` }
		})
	);
	const strangers = await many(60, (at) =>
		from(`203.0.113.${at % 4}`)('POST', '/api/v1/decks', {
			body: { ...llo, id: `rommel-${at}`, version: '1.0.0' }
		})
	);
	const listed = (await call('GET', '/api/v1/decks')).json as readonly { id: string }[];
	const inList = listed.filter(({ id }) => id.startsWith('rommel-')).length;
	const kept =
		replaced === 0 && newest === '9.0.0' && inList === 0 && counted(built, 200, 201) === 0;
	record('decks-of-others', {
		kept,
		figures: {
			'versions of others tried': answers.length,
			replaced,
			'sets of strangers tried': strangers.length,
			taken: counted(strangers, 201),
			'in the list of others': inList
		}
	});
	expect([replaced, newest, inList, counted(built, 200, 201)]).toEqual([0, '9.0.0', 0, 0]);
});

test('a browser of 48 dialogues is answered by every page, and can wipe everything', async () => {
	const jar = new Map<string, string>();
	const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
	let longest = 0;
	for (let at = 0; at < 48; at++) {
		const led = await leadDialogue(from(`192.0.2.${at}`), {}, 'nl', ORGANISER_KEY);
		for (const [role, key] of [
			['facilitator', led.facilitatorKey],
			['wall', led.wallKey]
		]) {
			const answer = await call('POST', '/api/v1/session', {
				body: { role, dialogue: led.id, key },
				headers: { origin: `http://127.0.0.1:${product.port}`, cookie: cookie() }
			});
			expect(answer.status).toBe(204);
			for (const set of answer.headers.getSetCookie()) {
				const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
				if (/max-age=0/i.test(set)) jar.delete(name);
				else jar.set(name, value);
			}
			longest = Math.max(longest, cookie().length);
		}
	}
	const pages = await many(4, (at) =>
		call('GET', ['/', '/join', '/method', '/new'][at] ?? '/', { headers: { cookie: cookie() } })
	);
	const wiped = await call('DELETE', '/api/v1/session', {
		body: { everything: true },
		headers: {
			cookie: cookie(),
			origin: `http://127.0.0.1:${product.port}`,
			'sec-fetch-site': 'same-origin'
		}
	});
	const tooLong = counted(pages, 431, 400, 500) + (wiped.status === 204 ? 0 : 1);
	record('many-cookies', {
		kept: tooLong === 0 && longest < 4_096,
		figures: { dialogues: 48, 'bytes of cookies at most': longest, 'pages refused': tooLong }
	});
	expect([tooLong, longest < 4_096]).toEqual([0, true]);
});

const databaseBytes = () =>
	readdirSync(product.folder)
		.filter((name) => name.includes('.db'))
		.reduce((sum, name) => sum + statSync(join(product.folder, name)).size, 0);

test('one facilitator, one participant and one stranger come to an end, with a sentence', async () => {
	const led = await leadDialogue(from('192.0.2.200'), {}, 'nl', ORGANISER_KEY);
	await led.command({ type: 'open' });
	const before = databaseBytes();
	const notes: Answer[] = [];
	for (let at = 0; at < 400; at++) {
		notes.push(await led.command({ type: 'note', text: `${at} ${'x'.repeat(980)}` }));
	}
	const grown = databaseBytes() - before;
	const person = await joinAs(call, led, participantId(900_001));
	const comments: Answer[] = [];
	for (let at = 0; at < 60; at++) {
		const entries = Array.from({ length: 200 }, (_, next) => ({
			kind: 'comment',
			card: person.hand.factor[(at + next) % person.hand.factor.length],
			text: `${at} ${next} ${'y'.repeat(200)}`
		}));
		comments.push(await person.say(...entries));
	}
	const spoken = databaseBytes() - before - grown;
	const joins = await many(1_100, (at) =>
		call('POST', '/api/v1/join', {
			body: {
				participant: participantId(910_000 + at),
				key: createHash('sha256').update(String(at)).digest('hex').slice(0, 32),
				code: led.code,
				consent: { join: true }
			}
		})
	);
	const came = counted(joins, 201);
	const open: { close: () => void }[] = [];
	let refused = 0;
	for (let at = 0; at < 1_500; at++) {
		try {
			open.push(await openStream(product, led.id, person.token, 'participant'));
		} catch {
			refused += 1;
		}
	}
	const counts = (await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey }))
		.json;
	for (const { close } of open) close();
	const kept =
		came <= 1_000 &&
		refused === 0 &&
		grown < 8_000_000 &&
		isSaid([...notes, ...comments, ...joins]);
	record('limits', {
		kept,
		figures: {
			'notes of 1 KB taken': counted(notes, 200),
			'bytes they cost': grown,
			'comments tried': comments.length * 200,
			'bytes they cost ': spoken,
			'joins tried': joins.length,
			'people taken': came,
			'streams of one phone': 1_500,
			'streams refused': refused,
			connected: counts.counts?.connected ?? 0
		}
	});
	expect({ came: came <= 1_000, refused, grown: grown < 8_000_000 }).toEqual({
		came: true,
		refused: 0,
		grown: true
	});
}, 600_000);

test('an erasure, a donation and a dialogue reach only what they belong to', async () => {
	const research = asResearcher(() => call);
	const endsOn = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
	const studyOf = async (id: string) =>
		(await research('POST', 'studies', { id, title: id, endsOn })).json as { code: string };
	const frozenOf = async (study: string) =>
		(await research('POST', 'exports', { filters: { study } })).json.links as Record<
			string,
			string
		>;
	let person = 930_000;
	const roomOf = async (code: string) => {
		const led = await leadDialogue(from('192.0.2.210'), { study: code }, 'nl', ORGANISER_KEY);
		await led.command({ type: 'open' });
		const joined = [];
		for (let at = 0; at < 6; at++) {
			const one = await joinAs(call, led, participantId((person += 1)));
			await sortAll(one, (_, card) => ['helps', 'hinders', 'neutral'][(card + at) % 3] ?? '');
			joined.push(one);
		}
		await led.command({ type: 'end' });
		return joined;
	};
	const [ours, theirs] = [await studyOf('van-ons'), await studyOf('van-hen')];
	await roomOf(ours.code);
	const strangers = await roomOf(theirs.code);
	const [kept, left] = [await frozenOf('van-ons'), await frozenOf('van-hen')];
	let gone = 0;
	for (const { eraseCode } of strangers) {
		await from('203.0.113.50')('POST', '/api/v1/erase', { body: { code: eraseCode } });
		const file = await call('GET', kept['participants.csv'] ?? '', { key: RESEARCHER_KEY });
		if (file.status !== 200) gone += 1;
	}
	// the frozen export stays, and holds nobody
	const own = await call('GET', left['participants.csv'] ?? '', { key: RESEARCHER_KEY });
	expect(own.status).toBe(200);
	await research('POST', 'studies/van-hen', { closed: true });
	const give = (at: number, study: string) =>
		from(`203.0.113.${at}`)('POST', '/api/v1/donations', {
			body: {
				key: `key-of-a-stranger-${at}`,
				consent: { research: true },
				factors: { tijd: 'helps' },
				study
			}
		});
	const given = await many(20, (at) => give(at, theirs.code));
	const named = await many(10, (at) => give(30 + at, 'van-ons'));
	const uninvited = await many(10, () =>
		from('203.0.113.60')('POST', '/api/v1/dialogues', {
			key: ORGANISER_KEY,
			body: { title: 'x', settings: { study: 'van-ons' } }
		})
	);
	const found = {
		'exports of others gone': gone,
		'rows of who erased in exports': own.text.trim().split('\n').length - 1,
		'sorts a closed study took': counted(given, 200, 201),
		'sorts without the code': counted(named, 200, 201),
		'dialogues without the code': counted(uninvited, 200, 201)
	};
	const isKept = Object.values(found).every((count) => count === 0) && isSaid([...given, ...named]);
	record('each-where-it-belongs', {
		kept: isKept,
		figures: { erasures: strangers.length, 'sorts tried': given.length, ...found }
	});
	expect([isKept, found]).toEqual([true, expect.anything()]);
});
