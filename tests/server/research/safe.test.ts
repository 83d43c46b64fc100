import { strFromU8, unzipSync } from 'fflate';
import { seeded } from '$lib/domain/seeded';
import { csvParse } from 'd3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAFE_FILES, safeFile } from '$lib/server/research/safe-editions';
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
/** The first `helps` of `people` put all cards on helps, the next on hinders, the rest neutral. */
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
	// 5 who neither help nor hinder are few: helps goes with them, hinders stays
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
	// eight more hinder: the difference would be a number under ten
	await research.plant(group(24, 8, 8));
	expect((await opened('cards.csv')).rows).toEqual(first.rows);
	await research.plant(group(24, 8, 8));
	const second = await opened('cards.csv');
	expect(second.name).toBe('cards-edition-3.csv');
	expect(second.rows[0]).toMatchObject({ n: '114', hinders: '41' });
	expect(await safe('cards.csv', 1)).toEqual(first);
	expect(await safe('cards.csv', 9)).toBe('no-such-export');
});

test('no file for publication holds a cell of one to nine people, whatever the study', async () => {
	for (const [people, helps, hinders] of [
		[40, 20, 12],
		[25, 3, 2]
	] as const) {
		await research.plant(group(people, helps, hinders));
		for (const name of SAFE_FILES.filter((file) => file.endsWith('.csv'))) {
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
});

test('117 people in 12 dialogues with a few skips give tables that are filled, with their intervals, and a licence (D12)', async () => {
	const random = seeded(117);
	const of = (chances: readonly [string, number][]) => () => {
		let draw = random();
		for (const [pile, chance] of chances) if ((draw -= chance) < 0) return pile;
		return chances[0]?.[0] ?? '';
	};
	for (let dialogue = 0; dialogue < 12; dialogue++) {
		const people = Array.from({ length: dialogue < 9 ? 10 : 9 }, () => {
			const [inside, outside] = [random() < 0.55, random() < 0.5];
			return {
				factors: Object.fromEntries(
					factors.map(({ id, axis }) => {
						const good = axis === 'intrinsic' ? inside : outside;
						const [helps, hinders] = good ? [0.66, 0.15] : [0.15, 0.66];
						return [
							id,
							of([
								['helps', helps],
								['hinders', hinders],
								['neutral', 0.15],
								['skip', 0.04]
							])()
						];
					})
				),
				needs: laid(
					needs,
					of([
						['need', 0.5],
						['have', 0.25],
						['no-need', 0.21],
						['skip', 0.04]
					])
				)
			};
		});
		await research.plant(people);
	}
	const filled = async (name: string, column: string) => {
		const { rows } = await opened(name);
		return rows.filter((row) => row[column] !== '').length / rows.length;
	};
	const figures = {
		cards: await filled('cards.csv', 'helps'),
		needs: await filled('needs_summary.csv', 'n_need'),
		profiles: await filled('profile_distribution.csv', 'n'),
		byProfile: await filled('needs_by_profile.csv', 'n')
	};
	expect(figures.cards).toBeGreaterThan(0.9);
	expect(figures.needs).toBeGreaterThan(0.9);
	expect(figures.profiles).toBeGreaterThan(0.6);
	expect(figures.byProfile).toBeGreaterThan(0.3);
	for (const name of ['profile_distribution.csv', 'needs_by_profile.csv']) {
		for (const { n, share, ci_low: low, ci_high: high } of (await opened(name)).rows) {
			if (n === '') expect([low, high]).toEqual(['', '']);
			else {
				expect(Number(low)).toBeLessThan(Number(share));
				expect(Number(high)).toBeGreaterThan(Number(share));
			}
		}
	}
	const zip = await safeFile(research.app, 'tester', 'publication.zip', 'pilot');
	if (!zip.ok) throw new Error(zip.problem);
	const packed = unzipSync(await bytesOf(zip.value.body));
	const { licenses, terms } = JSON.parse(strFromU8(packed['datapackage.json'] as Uint8Array));
	expect([licenses[0].name, terms]).toEqual(['CC-BY-4.0', undefined]);
	expect(Object.keys(packed)).toContain('needs_by_profile.csv');
});
