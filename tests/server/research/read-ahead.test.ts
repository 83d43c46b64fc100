import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyedHash } from '$lib/server/access/keys';
import type { App } from '$lib/server/app';
import { rows } from '$lib/server/store/store';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { researchDesk } from '$lib/server/usecases/research-desk';
import { researchOverview } from '$lib/server/usecases/research-overview';
import { warmResearch } from '$lib/server/usecases/warm-research';
import { aResearchStore, factors, laid, type ResearchStore } from './a-store';

const somebody = (at: number) => ({
	factors: laid(factors, (card) => ['helps', 'hinders', 'neutral'][(card + at) % 3])
});

let there: ResearchStore;
let app: App;
let people: readonly string[];
beforeEach(async () => {
	there = aResearchStore();
	app = {
		...there.app,
		erased: { hashes: [], add: () => {} },
		hub: { figures: () => ({ streams: 0 }) }
	} as unknown as App;
	({ people } = await there.plant(Array.from({ length: 8 }, (_, at) => somebody(at))));
	await there.plant(Array.from({ length: 7 }, (_, at) => somebody(at)));
});
afterEach(() => there.close());

const atHand = async () =>
	[...(await researchDesk(app)).people.values()].flatMap((group) => [...group.keys()]);
/** What a look finds, without what is drawn anew for each. */
async function look(of: App = app) {
	const { people: counted, distribution, leftOut, choices } = await researchOverview(of, {});
	return { counted, distribution, leftOut, choices };
}

describe('reading ahead after a start', () => {
	test('puts everybody at hand, and a look finds what it would have found without', async () => {
		const without = await look({ ...app });
		await warmResearch(app, 0).done;
		expect(await atHand()).toHaveLength(15);
		expect(await look()).toEqual(without);
	});

	test('is not answered from for somebody who said something since', async () => {
		await warmResearch(app, 0).done;
		const { sql } = there.store;
		await there.store.commit(function* () {
			const moves = factors.map(({ id }, at) => ({
				participant: people[0] as string,
				seq: 200 + at,
				dialogue: 'dialogue-1',
				round: 'factors-1',
				kind: 'move',
				body: JSON.stringify({
					kind: 'move',
					seq: 200 + at,
					round: 'factors-1',
					card: id,
					pile: 'helps',
					via: 'tap'
				}),
				verdict: 'counted' as const,
				reason: ''
			}));
			yield* rows(sql.insertInto('entries').values(moves));
			yield* rows(
				sql
					.updateTable('participants')
					.set({ acknowledged: 200 + factors.length })
					.where('id', '=', people[0] as string)
			);
		});
		const now = await look();
		expect(now.leftOut).toContainEqual({ rule: 'one-pile', people: 1, applied: false });
		expect(now).toEqual(await look({ ...app }));
	});

	test('lets go of who erased their cards, and of nobody else', async () => {
		await warmResearch(app, 0).done;
		const before = (await researchDesk(app)).people;
		await eraseParticipant(app, people[3] as string);
		const { people: after } = await researchDesk(app);
		expect(after).not.toBe(before);
		expect(await atHand()).toHaveLength(14);
		expect(await atHand()).not.toContain(people[3]);
		const hashes = await there.store.read(() =>
			rows(there.store.sql.selectFrom('erased').selectAll())
		);
		expect(hashes).toEqual([{ hash: keyedHash(app.secret, 'erased', people[3] as string) }]);
	});

	test('takes nothing in that is not as it was written', async () => {
		const spoilt = { ...app, store: { ...app.store, damaged: (id: string) => id.endsWith('-1') } };
		await warmResearch(spoilt, 0).done;
		expect((await researchDesk(spoilt)).people.has('dialogue-1')).toBe(false);
		expect((await look(spoilt)).counted).toBe(7);
	});

	test('ends when the server does', async () => {
		const { done, stop } = warmResearch(app, 60_000);
		stop();
		await done;
		expect(await atHand()).toEqual([]);
	});
});
