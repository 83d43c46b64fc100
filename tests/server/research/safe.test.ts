import { strFromU8 } from 'fflate';
import { csvParse } from 'd3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAFE_FILES, safeFile } from '$lib/server/usecases/safe-editions';
import { aResearchStore, bytesOf, factors, laid, needs, type ResearchStore } from './a-store';

let research: ResearchStore;
beforeEach(() => {
	research = aResearchStore();
});
afterEach(() => research.close());

async function safe(name: string, edition?: number) {
	const found = await safeFile(research.app, 'tester', name, 'pilot', edition);
	if (!found.ok) return found.problem;
	const text = strFromU8(await bytesOf(found.value.body));
	return { name: found.value.name, rows: [...csvParse(text)] as Record<string, string>[] };
}
/** The first `helps` of `people` put every card on helps, the next on hinders, the others on neutral. */
const group = (people: number, helps: number, hinders: number) =>
	Array.from({ length: people }, (_, at) => ({
		factors: laid(factors, () =>
			at < helps ? 'helps' : at < helps + hinders ? 'hinders' : 'neutral'
		),
		needs: laid(needs, () => (at % 2 ? 'need' : 'have'))
	}));
const opened = async (name: string) => {
	const found = await safe(name);
	if (typeof found === 'string') throw new Error(found);
	return found;
};

test('under ten people there is no edition', async () => {
	await research.plant(group(9, 5, 4));
	expect(await safe('cards.csv')).toBe('no-such-export');
});

test('hides cells under ten with others beside them, and keeps each edition (D12)', async () => {
	await research.plant(group(60, 30, 25));
	const first = await opened('cards.csv');
	expect(first.name).toBe('cards-edition-1.csv');
	// 5 neutral and 0 skipped are small: helps goes with them, hinders stays
	expect(first.rows[0]).toMatchObject({
		dialogue: '',
		n: '60',
		helps: '',
		hinders: '25',
		neutral: '',
		skip: '',
		net: '',
		suppressed: 'true'
	});
	// a few more people: the same edition, the same numbers
	await research.plant(group(6, 6, 0));
	expect(await opened('cards.csv')).toEqual(first);
	await research.plant(group(24, 8, 8));
	const second = await opened('cards.csv');
	expect(second.name).toBe('cards-edition-2.csv');
	expect(second.rows[0]).toMatchObject({ n: '90', hinders: '33' });
	expect(await safe('cards.csv', 1)).toEqual(first);
	expect(await safe('cards.csv', 9)).toBe('no-such-export');
});

test('no file for publication holds a cell of one to nine people, whatever the study', async () => {
	for (const [people, helps, hinders] of [
		[40, 20, 12],
		[25, 3, 2]
	] as const) {
		await research.plant(group(people, helps, hinders));
		for (const name of SAFE_FILES) {
			for (const row of (await opened(name)).rows) {
				for (const column of [
					'n',
					'total',
					'helps',
					'hinders',
					'neutral',
					'n_need',
					'have',
					'no_need'
				]) {
					const count = row[column];
					if (count !== undefined && count !== '') {
						expect(Number(count), `${name} ${column}`).toBeGreaterThanOrEqual(10);
					}
				}
			}
		}
	}
}, 30_000);
