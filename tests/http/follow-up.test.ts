import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led
} from './client';
import { startProduct, type Product } from './product';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

async function sorted(dialogue: Led, people: number, pile: string) {
	await dialogue.command({ type: 'open' });
	for (let person = 0; person < people; person++) {
		await sortAll(await joinAs(call, dialogue, participantId(next++)), () => pile);
	}
	await dialogue.command({ type: 'close', round: 'factors-1' });
}
const stateOf = async ({ id, facilitatorKey: key }: Pick<Led, 'id' | 'facilitatorKey'>) =>
	(await call('GET', `/api/v1/dialogues/${id}`, { key })).json;
const agree = (what: string, more: object = {}) =>
	({ type: 'agreement', sort: 'afspraak', what, who: 'Bo', ...more }) as const;
const following = (earlier: Led, more: object = {}) => ({
	follows: { dialogue: earlier.id, key: earlier.facilitatorKey, ...more }
});

test('it begins with the agreements that are still open, under ids of their own', async () => {
	const earlier = await leadDialogue(call);
	await earlier.command(agree('Wij bellen'));
	await earlier.command(agree('Wij vragen', { needs: ['need'] }));
	const [done] = (await stateOf(earlier)).agreements;
	await earlier.command({ type: 'agreement', id: done.id, done: true });
	const later = await stateOf(await leadDialogue(call, following(earlier)));
	expect(later.agreements).toMatchObject([{ what: 'Wij vragen', earlier: true, done: false }]);
	expect(later.agreements[0].id).not.toBe((await stateOf(earlier)).agreements[1].id);
	expect(later.agenda.slice(0, 3)).toMatchObject([
		{ kind: 'welcome' },
		{ kind: 'agree', prompt: 'Hoe ging het met onze afspraken?' },
		{ kind: 'practice' }
	]);
});

test('only who leads the earlier one may follow it: no key, a wall key and a wrong key are refused', async () => {
	const earlier = await leadDialogue(call);
	for (const key of [undefined, earlier.wallKey, 'x'.repeat(40)]) {
		const body = { title: 'Later', settings: following(earlier, { key }) };
		const refused = await call('POST', '/api/v1/dialogues', { body });
		expect(refused.status).toBe(403);
		expect(refused.json.code).toBe('no-follow');
	}
	const cookie = `facilitator-${earlier.id}=${earlier.facilitatorKey}`;
	const made = await call('POST', '/api/v1/dialogues', {
		body: { title: 'Later', settings: { follows: { dialogue: earlier.id } } },
		headers: { cookie, 'sec-fetch-site': 'same-origin' }
	});
	expect(made.status).toBe(201);
});

test('two meetings are compared in words, once both rooms have seen theirs, and a purge takes nothing away', async () => {
	const earlier = await leadDialogue(call);
	await sorted(earlier, 6, 'hinders');
	const silent = await leadDialogue(call, following(earlier, { compare: true }));
	expect((await stateOf(silent)).earlier).toBeUndefined();
	await earlier.command({ type: 'release', round: 'factors-1', to: 'room' });
	await earlier.command(agree('Wij bellen'));
	const later = await leadDialogue(call, following(earlier, { compare: true }));
	await earlier.command({ type: 'purge' });
	await sorted(later, 6, 'helps');
	expect((await later.command({ type: 'compare', shown: true })).status).toBe(200);
	await later.command({ type: 'release', round: 'factors-1', to: 'preview' });
	const wall = async () => {
		const snapshot = await stateOf(later);
		return snapshot.comparison;
	};
	expect(await wall()).toBeUndefined();
	await later.command({ type: 'release', round: 'factors-1', to: 'room' });
	const { cards } = await wall();
	expect(cards.length).toBeGreaterThan(10);
	expect(new Set(cards.map((one: { then: string }) => one.then))).toEqual(new Set(['most-hinder']));
	expect(new Set(cards.map((one: { now: string }) => one.now))).toEqual(new Set(['most-help']));
	expect(JSON.stringify(cards)).not.toMatch(/people|count/);
	expect((await stateOf(later)).agreements).toMatchObject([{ what: 'Wij bellen' }]);

	const report = async (form: 'md' | 'html' = 'md') =>
		(
			await call('GET', `/api/v1/dialogues/${later.id}/export/report.${form}`, {
				key: later.facilitatorKey
			})
		).text;
	// what the room has not seen beside each other is not in its report
	expect(await report()).not.toContain('Vorige keer en nu');
	await later.command({ type: 'compare', shown: true });
	expect(await report()).toContain('Vorige keer en nu');
	// drawn as on the wall, with the table behind it
	const [, drawn = ''] = (await report('html')).split('Vorige keer en nu</h2>');
	expect(drawn).toMatch(/^[\s\S]*?<svg[\s\S]*?<details/);
	expect(drawn).not.toMatch(/NaN|undefined/);
});

test('a rehearsal is followed by no real dialogue', async () => {
	const rehearsal = await leadDialogue(call, { rehearsal: { people: 6, mix: 'mixed' } });
	const body = { title: 'Echt', settings: following(rehearsal) };
	const refused = await call('POST', '/api/v1/dialogues', { body });
	expect(refused.status).toBe(422);
	expect(refused.json.reason).toBe('rehearsal-and-real');
});
