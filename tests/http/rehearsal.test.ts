import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, joinAs, participantId, type Call } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

let product: Product;
let call: Call;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

async function rehearse(rehearsal: object) {
	const made = await call('POST', '/api/v1/dialogues', {
		body: { title: 'Proef', settings: { rehearsal, retentionDays: 90 } }
	});
	expect(made.status).toBe(201);
	const { id, code, facilitatorKey: key } = made.json;
	let rev = 0;
	let count = 0;
	const path = `/api/v1/dialogues/${id}`;
	return {
		id,
		code,
		key,
		state: async () => (await call('GET', path, { key })).json,
		step: async () => (await call('POST', `${path}/rehearsal`, { key })).json,
		async command(command: object) {
			const body = { key: `c${++count}`, rev, command };
			const answer = await call('POST', `${path}/commands`, { key, body });
			if (answer.status === 200) ({ rev } = answer.json);
			return answer;
		},
		file: (name: string) => call('GET', `${path}/export/${name}`, { key })
	};
}
type Rehearsed = Awaited<ReturnType<typeof rehearse>>;

/** Steps until nobody has anything left to do at this stage; says how many it took. */
async function untilStill(rehearsed: Rehearsed): Promise<number> {
	for (let steps = 1; steps <= 400; steps++) {
		if (!(await rehearsed.step()).more) return steps;
	}
	throw new Error('they never come to rest');
}

describe('a whole rehearsal', () => {
	let led: Rehearsed;
	beforeAll(async () => {
		led = await rehearse({ people: 8, mix: 'held-back' });
		await untilStill(led);
	});

	test('invented people come in, count as present, and wait for the first step', async () => {
		const state = await led.state();
		expect(state.counts).toMatchObject({ joined: 8, connected: 8, away: 0 });
		expect(state).toMatchObject({ rehearsal: true, title: 'OEFENING · Proef' });
	});

	test('they sort in the step of the cards, over a restart, and come to rest', async () => {
		await led.command({ type: 'open' });
		await led.command({ type: 'goto', stage: 'sort' });
		for (let step = 0; step < 5; step++) await led.step();
		expect((await led.state()).counts.finished).toBe(0);
		await product.restart();
		await untilStill(led);
		expect((await led.state()).counts.finished).toBeGreaterThanOrEqual(5);
		// at rest a step changes nothing
		const { version } = await led.state();
		expect(await led.step()).toEqual({ more: false });
		expect((await led.state()).version).toBe(version);
	});

	test('their picture is what was asked for: held back by what is around them', async () => {
		await led.command({ type: 'goto', stage: 'picture' });
		await untilStill(led);
		await led.command({ type: 'close', round: 'factors-1' });
		await led.command({ type: 'release', round: 'factors-1', to: 'room' });
		const { pictures } = await led.state();
		expect(pictures['factors-1'].plane.strips.external).toBe('most-hinder');
	});

	test('the report says on its first line that nobody in it is real', async () => {
		for (const name of ['report.html', 'report.md']) {
			const report = await led.file(name);
			expect(report.text).toContain('OEFENING · Proef');
			expect(report.text).toContain('verzonnen mensen, niet over een echt gesprek');
		}
	});

	test('nothing of it reaches an export: no table, no research, no pool after its purge', async () => {
		for (const name of ['cards.csv', 'package.zip', 'profile_distribution.csv']) {
			const refused = await led.file(name);
			expect(refused.status).toBe(409);
			expect(refused.json.code).toBe('rehearsal-no-files');
		}
		const research = async () => {
			for (const file of ['participants.csv', 'participants.csv?mode=rehearsal', 'cards.csv']) {
				const table = await call('GET', `/api/v1/research/export/${file}`, { key: RESEARCHER_KEY });
				expect(table.text.trim().split('\n')).toHaveLength(1);
			}
			const overview = await call('GET', '/api/v1/research/overview', { key: RESEARCHER_KEY });
			expect(overview.json.dialogues).toEqual([]);
		};
		await research();
		await led.command({ type: 'purge' });
		await research();
	});
});

test('it is kept one day, whatever was asked for', async () => {
	const { keptUntil } = await (await rehearse({ people: 6, mix: 'mixed' })).state();
	const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	expect(keptUntil).toBe(tomorrow);
});

test('nobody real comes in by its code, unless it was made for phones of one’s own', async () => {
	const closed = await rehearse({ people: 6, mix: 'mixed' });
	const look = await call('POST', '/api/v1/join/look', { body: { code: closed.code } });
	expect(look.json.code).toBe('rehearsal-closed');
	await expect(joinAs(call, closed, participantId(1))).rejects.toThrow(/rehearsal-closed/);
	const open = await rehearse({ people: 6, mix: 'mixed', phones: true });
	const seen = await call('POST', '/api/v1/join/look', { body: { code: open.code } });
	expect(seen.json).toMatchObject({ rehearsal: true, study: false });
	await joinAs(call, open, participantId(2));
	expect((await open.state()).counts.joined).toBe(1);
});

test('where few finish, the rest stop half way and wait for nobody', async () => {
	const led = await rehearse({ people: 30, mix: 'few-finish' });
	await untilStill(led);
	await led.command({ type: 'open' });
	await led.command({ type: 'goto', stage: 'sort' });
	await untilStill(led);
	const { finished } = (await led.state()).counts;
	expect(finished).toBeGreaterThan(5);
	expect(finished).toBeLessThan(25);
});

test('a real dialogue has no invented people, and a rehearsal has a sensible size', async () => {
	const real = await call('POST', '/api/v1/dialogues', { body: { title: 'Echt' } });
	const { id, facilitatorKey: key } = real.json;
	const step = await call('POST', `/api/v1/dialogues/${id}/rehearsal`, { key });
	expect(step.json.code).toBe('not-a-rehearsal');
	for (const people of [5, 31, 7.5]) {
		const refused = await call('POST', '/api/v1/dialogues', {
			body: { title: 'x', settings: { rehearsal: { people, mix: 'mixed' } } }
		});
		expect(refused.status).toBe(400);
	}
});
