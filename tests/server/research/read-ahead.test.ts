import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyedHash } from '$lib/server/keys';
import type { App } from '$lib/server/app';
import { rows } from '$lib/server/store/store';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { researchDesk } from '$lib/server/research/desk';
import { researchOverview } from '$lib/server/research/overview';
import { warmResearch } from '$lib/server/research/warm-research';
import { aResearchStore, factors, laid, type ResearchStore } from './a-store';

const somebody = (at: number) => ({
	factors: laid(factors, (card) => ['helps', 'hinders', 'neutral'][(card + at) % 3])
});

let there: ResearchStore;
let app: App;
let group: string;
let people: readonly string[];
beforeEach(async () => {
	there = aResearchStore();
	app = {
		...there.app,
		erased: { hashes: [], published: [], add: () => {} },
		hub: { figures: () => ({ streams: 0 }) }
	} as unknown as App;
	({ people, group } = await there.plant(Array.from({ length: 8 }, (_, at) => somebody(at))));
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

	test('lets go of who erased their cards, and of nobody else', async () => {
		await warmResearch(app, 0).done;
		const before = (await researchDesk(app)).people;
		await eraseParticipant(app, people[3] as string);
		const { people: after } = await researchDesk(app);
		expect(after).not.toBe(before);
		expect(await atHand()).toHaveLength(14);
		expect(await atHand()).not.toContain(keyedHash(app.secret, 'erased', people[3] as string));
		const hashes = await there.store.read(() =>
			rows(there.store.sql.selectFrom('erased').selectAll())
		);
		expect(hashes).toContainEqual({
			hash: keyedHash(app.secret, 'erased', people[3] as string)
		});
	});

	test('takes nothing in that is not as it was written', async () => {
		const spoilt = { ...app, store: { ...app.store, damaged: (id: string) => id === group } };
		await warmResearch(spoilt, 0).done;
		expect((await researchDesk(spoilt)).people.has(group)).toBe(false);
		expect((await look(spoilt)).counted).toBe(7);
	});

	test('ends when the server does', async () => {
		const { done, stop } = warmResearch(app, 60_000);
		stop();
		await done;
		expect(await atHand()).toEqual([]);
	});
});
