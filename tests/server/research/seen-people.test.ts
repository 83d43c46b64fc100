import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { researchOverview } from '$lib/server/research/overview';
import { researchPool } from '$lib/server/research/pool';
import type { FrozenPerson } from '$lib/server/research/frozen-person';
import { rows } from '$lib/server/store/store';
import { aResearchStore, factors, laid, type ResearchStore } from './a-store';

/** The research room's first page reads no cards: profiles are kept beside them (G3, S3). */
let there: ResearchStore;
beforeEach(() => (there = aResearchStore()));
afterEach(() => there.close());

const person = (at: number, more: object = {}) => ({
	factors: laid(
		factors,
		(card) => ['helps', 'hinders', 'neutral', 'helps'][(card * (at + 1) + at) % 4]
	),
	...more
});

/** What the page shows of people. */
async function page(query: Parameters<typeof researchOverview>[1] = {}) {
	const { people, groups, effective, distribution, choices, leftOut } = await researchOverview(
		there.app,
		query
	);
	return { people, groups, effective, distribution, choices, leftOut };
}

const kept = () =>
	there.store.read(() => rows(there.store.sql.selectFrom('pool').select(['id', 'person'])));

/** Rows as an earlier version of the program kept them. */
async function forgetProfiles() {
	const people = await kept();
	await there.store.commit(function* () {
		for (const { id, person: text } of people) {
			const { profiles: _, ...before } = JSON.parse(text) as FrozenPerson;
			yield* rows(
				there.store.sql
					.updateTable('pool')
					.set({ person: JSON.stringify(before) })
					.where('id', '=', id)
			);
		}
	});
}

test('is the same from what is kept and from the cards themselves', async () => {
	for (let dialogue = 0; dialogue < 4; dialogue++) {
		await there.plant(Array.from({ length: 7 }, (_, at) => person(at + 7 * dialogue)));
	}
	const known = await page();
	expect(known.people).toBe(28);
	expect(known.distribution.filter(({ n }) => n > 0).length).toBeGreaterThan(2);
	await forgetProfiles();
	expect(await page()).toEqual(known);
	expect(await page({ exclude: ['abandoned', 'one-pile'] })).toMatchObject({ groups: 4 });
});

test('also where work is blanked after an erasure, which takes cards away (D12)', async () => {
	const { people } = await there.plant(
		Array.from({ length: 9 }, (_, at) => person(at, { work: at < 6 ? 'employed' : 'not-employed' }))
	);
	const works = async () =>
		(await kept()).map(({ person: text }) => (JSON.parse(text) as FrozenPerson).work);
	expect(new Set(await works())).toEqual(new Set(['employed', 'not-employed']));
	await eraseParticipant(there.app, people[8] as string);
	expect(new Set(await works())).toEqual(new Set(['']));
	const [pooled] = await researchPool(there.app, {});
	const ofCards = pooled?.rows.map(({ score }) => score?.profile.letter ?? 'none').sort();
	const known = await page();
	const letters = known.distribution.filter(({ status }) => status === 'any');
	expect(letters.flatMap(({ profile, n }) => new Array<string>(n).fill(profile)).sort()).toEqual(
		ofCards
	);
	await forgetProfiles();
	expect(await page()).toEqual(known);
});
