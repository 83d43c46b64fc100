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
import { ADMIN_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';
import { rowsOf } from './imported-rows';
import { restoredAfter, stored } from './stored';

/** What was shut, deleted or said no to stays so, whatever backup is put back (D2, D12, D16). */

let product: Product;
let call: Call;

beforeAll(async () => {
	product = await startProduct({ ADMIN_KEY, ORGANISERS: 'anyone' });
	call = clientOf(product);
});
afterAll(async () => product.stop());

const PILES = ['helps', 'hinders', 'neutral'];

/** Ways of sorting so far: everybody has their own. */
let ways = 0;

/** So many people who sorted, each in a way of their own; the last may refuse research. */
async function sorted(led: Led, people: number, { refuses = false } = {}): Promise<Sorting[]> {
	await led.command({ type: 'open' });
	const all: Sorting[] = [];
	for (let person = 0; person < people; person++) {
		const consents = !refuses || person < people - 1;
		const one = await joinAs(call, led, newParticipant(), consents);
		const own = (ways += 1);
		await sortAll(one, (_, at) => PILES[Math.floor(own / 3 ** (at % 5)) % 3] ?? '');
		all.push(one);
	}
	return all;
}

/** A command on whatever the dialogue is at by now. */
async function commanded({ id, facilitatorKey: key }: Led, command: object) {
	const { rev } = (await call('GET', `/api/v1/dialogues/${id}`, { key })).json;
	return call('POST', `/api/v1/dialogues/${id}/commands`, {
		key,
		body: { key: `on-${rev}-${JSON.stringify(command).length}`, rev, command }
	});
}

const erase = ({ participant, token: key }: Sorting) =>
	call('DELETE', `/api/v1/participants/${participant}`, { key });
const fileOf = async (file: string) =>
	rowsOf((await call('GET', `/api/v1/research/export/${file}`, { key: RESEARCHER_KEY })).text);
const rowsNow = async () => (await fileOf('participants.csv')).length;

/** Sorts in the file of rows, each as one text. */
async function sortsNow(): Promise<ReadonlySet<string>> {
	const people = new Map<string, string[]>();
	for (const { participant = '', card, pile } of await fileOf('placements.csv')) {
		people.set(participant, [...(people.get(participant) ?? []), `${card} ${pile}`]);
	}
	return new Set([...people.values()].map((cards) => cards.sort().join()));
}

test('no, yes and no again: a backup of between the last two does not make it a yes (D12, D16)', async () => {
	const before = await rowsNow();
	const led = await leadDialogue(call);
	const [phone, other] = await sorted(led, 7);
	for (const consent of [false, true]) await phone?.say({ kind: 'research', consent });
	await other?.say({ kind: 'research', consent: false }, { kind: 'research', consent: true });
	await restoredAfter(product, async () => {
		await phone?.say({ kind: 'research', consent: false });
	});
	const consentOf = async (one: Sorting | undefined) =>
		(await call('GET', `/api/v1/participants/${one?.participant}`, { key: one?.token ?? '' })).json
			.consent.research;
	expect([await consentOf(phone), await consentOf(other)]).toEqual([false, true]);
	await commanded(led, { type: 'close', round: 'factors-1' });
	await commanded(led, { type: 'end' });
	// seven less the one who said no, less four for company
	expect((await rowsNow()) - before).toBe(2);
});

test('a dialogue that somebody deleted stays deleted', async () => {
	const led = await leadDialogue(call);
	const [one] = await sorted(led, 6);
	await restoredAfter(product, async () => {
		expect((await commanded(led, { type: 'purge' })).status).toBe(200);
	});
	const phone = await call('GET', `/api/v1/participants/${one?.participant}`, {
		key: one?.token ?? ''
	});
	const panel = await call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey });
	expect([phone.status, phone.json.code]).toEqual([410, 'purged']);
	expect(panel.status).toBeGreaterThanOrEqual(400);
	expect(panel.text).not.toContain('Proef');
});

test('a link that was revoked opens nothing, and the last that leads stays', async () => {
	const led = await leadDialogue(call);
	const keyOf = async (more: object) =>
		(await led.command({ type: 'key', role: 'facilitator', action: 'add', ...more })).json.key;
	const helper = await keyOf({});
	const read = (key: string) => call('GET', `/api/v1/dialogues/${led.id}`, { key });
	await restoredAfter(product, async () => {
		const revoke = { type: 'key', role: 'facilitator', action: 'revoke', id: helper.id };
		expect((await led.command(revoke)).status).toBe(200);
	});
	const refused = await read(helper.secret);
	expect([refused.status, refused.json.code]).toEqual([403, 'key-revoked']);
	// handed over after the backup, so nobody but the first would be left
	const own = (await read(led.facilitatorKey)).json.yourKey;
	await restoredAfter(product, async () => {
		const { json } = await commanded(led, {
			type: 'key',
			role: 'facilitator',
			action: 'add',
			owner: true
		});
		const { rev } = (await read(json.key.secret)).json;
		const gone = await call('POST', `/api/v1/dialogues/${led.id}/commands`, {
			key: json.key.secret,
			body: {
				key: 'gone',
				rev,
				command: { type: 'key', role: 'facilitator', action: 'revoke', id: own }
			}
		});
		expect(gone.status).toBe(200);
		expect((await read(led.facilitatorKey)).status).toBe(403);
	});
	expect((await read(led.facilitatorKey)).status).toBe(200);
});

test('a key by name that the operator took back opens nothing', async () => {
	const asked = { role: 'researcher', holder: 'Noor' };
	const made = await call('POST', '/api/v1/admin/keys', { key: ADMIN_KEY, body: asked });
	const { id, key } = made.json;
	const enter = () => call('GET', '/api/v1/research/overview', { key });
	expect((await enter()).status).toBe(200);
	await restoredAfter(product, async () => {
		await call('DELETE', `/api/v1/admin/keys/${id}`, { key: ADMIN_KEY });
		expect((await enter()).status).toBe(403);
	});
	expect((await enter()).status).toBe(403);
});

test('a background that was blanked is blanked when it ends once more without who was rare (D12, D16)', async () => {
	const led = await leadDialogue(call, { languages: ['nl', 'tr'] });
	await led.command({ type: 'open' });
	const all: Sorting[] = [];
	for (let person = 0; person < 8; person++) {
		const language = person === 0 ? 'tr' : 'nl';
		const one = await joinAs(call, led, newParticipant(), true, language);
		await sortAll(one, (_, at) => PILES[(at + person) % 3] ?? '');
		all.push(one);
	}
	const known = async () => (await fileOf('participants.csv')).filter((row) => row['language']);
	const before = (await known()).length;
	await restoredAfter(product, async () => {
		await commanded(led, { type: 'end' });
		expect((await known()).length).toBe(before);
	});
	await erase(all[0] as Sorting);
	await commanded(led, { type: 'end' });
	expect((await known()).length).toBe(before);
});

test('who was held back stays so when others come before it ends once more (D12, D16)', async () => {
	const before = await sortsNow();
	const led = await leadDialogue(call);
	await sorted(led, 9, { refuses: true });
	await commanded(led, { type: 'close', round: 'factors-1' });
	let first: ReadonlySet<string> = new Set();
	await restoredAfter(product, async () => {
		await commanded(led, { type: 'end' });
		first = (await sortsNow()).difference(before);
		expect(first.size).toBe(4);
	});
	// five newcomers sort in a round of their own, with everybody of before
	expect((await commanded(led, { type: 'round', part: 'factors' })).status).toBe(200);
	const fresh: Sorting[] = [];
	for (let person = 0; person < 5; person++) {
		const one = await joinAs(call, led, newParticipant());
		const moves = one.hand.factor.map((card) => ({
			kind: 'move',
			round: 'factors-2',
			card,
			pile: 'helps'
		}));
		await one.say(...moves, { kind: 'finished', round: 'factors-2' });
		fresh.push(one);
	}
	await commanded(led, { type: 'close', round: 'factors-2' });
	await commanded(led, { type: 'end' });
	const second = (await sortsNow()).difference(before);
	const ofThen = [...second].filter((sort) => sort.includes('hinders'));
	expect(ofThen.filter((sort) => !first.has(sort))).toEqual([]);
});

test('a round that was closed is not closed again with somebody less, nor are the others given away (D2, D12, D16)', async () => {
	const before = await rowsNow();
	const led = await leadDialogue(call);
	const all = await sorted(led, 9, { refuses: true });
	const close = () => commanded(led, { type: 'close', round: 'factors-1' });
	const openAgain = () =>
		restoredAfter(product, async () => {
			expect((await close()).status).toBe(200);
			await commanded(led, { type: 'release', round: 'factors-1', to: 'room' });
		});
	await openAgain();
	// with the same people and cards it is the same picture
	await openAgain();
	await erase(all[8] as Sorting);
	const refused = await close();
	expect([refused.status, refused.json.reason]).toEqual([409, 'closed-otherwise']);
	await commanded(led, { type: 'end' });
	expect(await rowsNow()).toBe(before);
});

test('a code that was changed opens nothing, and the link of the last change leads in', async () => {
	const led = await leadDialogue(call);
	await led.command({ type: 'open' });
	const joinBy = (code: string) =>
		call('POST', '/api/v1/join', {
			body: {
				participant: newParticipant(),
				key: `one-key-of-${newParticipant()}`,
				code,
				consent: { join: true, research: false }
			}
		});
	const doorNow = async () => {
		const path = `/api/v1/dialogues/${led.id}`;
		const { join } = (await call('GET', path, { key: led.facilitatorKey })).json;
		return { code: String(join.code), link: String(join.link).split('#')[1] ?? '' };
	};
	const shown: { code: string; link: string }[] = [await doorNow()];
	await restoredAfter(product, async () => {
		for (let time = 0; time < 2; time++) {
			await commanded(led, { type: 'code' });
			shown.push(await doorNow());
		}
	});
	const [first, second, last] = shown;
	for (const shut of [first?.code, first?.link, second?.code, second?.link]) {
		expect((await joinBy(shut ?? '')).status).toBe(404);
	}
	expect((await joinBy(last?.link ?? '')).status).toBe(201);
	const { code } = await doorNow();
	expect(shown.map((one) => one.code)).not.toContain(code);
	expect((await joinBy(code)).status).toBe(201);
	// and no further start changes it
	await product.restart();
	expect((await doorNow()).code).toBe(code);
});

test('the end of a study that was moved to a nearer day is that day: people were told so (D12)', async () => {
	const dayIn = (days: number) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
	const studies = '/api/v1/research/studies';
	const key = RESEARCHER_KEY;
	const { id, code } = (
		await call('POST', studies, {
			key,
			body: { id: `proef-${(ways += 1)}`, title: 'Proef', endsOn: dayIn(100) }
		})
	).json;
	const led = await leadDialogue(call, { study: code });
	await sorted(led, 6);
	await commanded(led, { type: 'end' });
	const moved = (endsOn: string) => call('POST', `${studies}/${id}`, { key, body: { endsOn } });
	await restoredAfter(product, async () => {
		expect((await moved(dayIn(40))).status).toBe(200);
		expect((await moved(dayIn(20))).status).toBe(200);
	});
	const found = (await call('GET', studies, { key })).json;
	expect(found.find((one: { id: string }) => one.id === id).endsOn).toBe(dayIn(20));
	const longer = await moved(dayIn(30));
	expect([longer.status, longer.json.code]).toEqual([409, 'study-not-longer']);
	const kept = await stored<{ kept_until: string }>(
		product,
		'SELECT DISTINCT kept_until FROM pool WHERE study = ?',
		id
	);
	expect(kept).toEqual([{ kept_until: dayIn(20) }]);
});

test('a study that was closed takes nothing again, until somebody opens it (D16)', async () => {
	const endsOn = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
	const studies = '/api/v1/research/studies';
	const key = RESEARCHER_KEY;
	const { id, code } = (
		await call('POST', studies, {
			key,
			body: { id: `proef-${(ways += 1)}`, title: 'Proef', endsOn }
		})
	).json;
	const change = (closed: boolean) => call('POST', `${studies}/${id}`, { key, body: { closed } });
	const closedNow = async () => {
		const found = (await call('GET', studies, { key })).json;
		return found.find((one: { id: string }) => one.id === id).closed;
	};
	/** Somebody starts a dialogue by the code of the study. */
	const begun = async () => {
		const body = { title: 'Proef', language: 'nl', settings: { study: code } };
		const { status, json } = await call('POST', '/api/v1/dialogues', { body });
		return status === 201 ? 'begun' : json.code;
	};
	// closed and opened before the backup already: a later close counts all the same
	await change(true);
	await change(false);
	expect(await begun()).toBe('begun');
	await restoredAfter(product, async () => {
		expect((await change(true)).status).toBe(200);
	});
	expect([await closedNow(), await begun()]).toEqual([true, 'study-closed']);
	// whoever opens it again has opened it, and no start shuts it once more
	expect((await change(false)).status).toBe(200);
	await product.restart();
	expect([await closedNow(), await begun()]).toEqual([false, 'begun']);
});

test('a study that was ended or closed is so again, and its dialogues give it nothing (D12)', async () => {
	const room = async () => {
		const endsOn = new Date(Date.now() + 9e9).toISOString().slice(0, 10);
		const made = await call('POST', '/api/v1/research/studies', {
			key: RESEARCHER_KEY,
			body: { id: `proef-${(ways += 1)}`, title: 'Proef', endsOn }
		});
		const { id, code } = made.json;
		const led = await leadDialogue(call, { study: code });
		await sorted(led, 6);
		return { led, path: `/api/v1/research/studies/${id}` };
	};
	const change = (path: string, body: object) => call('POST', path, { key: RESEARCHER_KEY, body });
	const before = await rowsNow();
	const [ended, closed] = [await room(), await room()];
	await commanded(ended.led, { type: 'end' });
	expect(await rowsNow()).toBe(before + 6);
	await restoredAfter(product, async () => {
		const yesterday = new Date(Date.now() - 864e5).toISOString().slice(0, 10);
		expect((await change(ended.path, { endsOn: yesterday })).status).toBe(200);
		expect((await change(closed.path, { closed: true })).status).toBe(200);
	});
	expect(await rowsNow()).toBe(before);
	// sorted before it was closed, so this much is its own; what comes now is not
	const late = await joinAs(call, closed.led, newParticipant());
	await sortAll(late, () => 'helps');
	await commanded(closed.led, { type: 'end' });
	expect(await rowsNow()).toBe(before + 6);
});
