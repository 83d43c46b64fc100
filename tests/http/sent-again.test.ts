import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue, newParticipant, type Call } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { stored } from './stored';

/** What was erased stays away when sent once more, from another tab or a line that hung. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ TRUST_PROXY: '1' });
	call = clientOf(product);
});
afterAll(() => product.stop());

const kept = async () => {
	const [pool] = await stored<{ rows: number }>(product, 'SELECT count(*) AS rows FROM pool');
	return Number(pool?.rows);
};
const erase = (code: string) => call('POST', '/api/v1/erase', { body: { code } });

test('a sort that somebody gave alone and erased stays away when it is given again (D12)', async () => {
	const give = (at: number) =>
		call('POST', '/api/v1/donations', {
			body: {
				key: `given-by-somebody-${at}`,
				factors: { tijd: 'helps' },
				consent: { research: true }
			}
		});
	const first = await give(0);
	expect([first.status, await kept()]).toEqual([201, 1]);
	expect((await erase(first.json.eraseCode)).status).toBe(200);
	expect(await kept()).toBe(0);
	const again = await give(0);
	expect([again.status, again.json.code, await kept()]).toEqual([410, 'erased', 0]);
	// of a batch that is full as well: nobody takes the place, and nobody comes back
	const batch = [];
	for (let at = 1; at <= 10; at++) batch.push(await give(at));
	expect(await kept()).toBe(10);
	expect((await erase(batch[4]?.json.eraseCode)).status).toBe(200);
	expect((await give(5)).status).toBe(410);
	const file = await call('GET', '/api/v1/research/export/participants.csv', {
		key: RESEARCHER_KEY
	});
	expect(file.text.trim().split('\n')).toHaveLength(1 + 9);
	await product.restart();
	expect(await kept()).toBe(9);
});

test('a form on paper that was typed in and erased stays away when it is typed in again', async () => {
	const led = await leadDialogue(call);
	await led.command({ type: 'open' });
	const type = () =>
		call('POST', `/api/v1/dialogues/${led.id}/sorts`, {
			key: led.facilitatorKey,
			body: {
				key: 'form-number-one-of-us',
				factors: { tijd: 'helps' },
				consent: { research: true }
			}
		});
	const first = await type();
	expect(first.status).toBe(201);
	expect((await type()).json.participant).toBe(first.json.participant);
	expect((await erase(first.json.eraseCode)).status).toBe(200);
	const again = await type();
	expect([again.status, again.json.code]).toEqual([410, 'erased']);
});

test('of two tabs that join as one person with different answers, the no to research holds (D12)', async () => {
	const dialogue = await leadDialogue(call);
	const participant = newParticipant();
	const joinWith = (consent: object) =>
		call('POST', '/api/v1/join', {
			body: { participant, key: 'one-key-of-two-tabs', code: dialogue.code, consent }
		});
	const first = await joinWith({ join: true, research: true });
	expect(first.json.state.consent.research).toBe(true);
	const second = await joinWith({ join: true, research: false });
	expect([second.status, second.json.state.consent.research]).toEqual([200, false]);
	const own = await call('GET', `/api/v1/participants/${participant}`, { key: first.json.token });
	expect(own.json.consent.research).toBe(false);
	// what would only follow could erase nothing, and say that it had
	const third = await joinWith({ join: false, research: false });
	expect([third.status, third.json.code]).toEqual([409, 'participant-taken']);
});
