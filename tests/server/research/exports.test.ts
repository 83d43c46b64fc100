import { strFromU8, unzipSync } from 'fflate';
import { csvParse, dsvFormat } from 'd3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import type { ResearchFilter } from '$lib/protocol/research';
import { filterOf } from '$lib/server/http/research-filter';
import { rows } from '$lib/server/store/store';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { freezeExport, frozenFile } from '$lib/server/usecases/frozen-exports';
import { researchFile } from '$lib/server/usecases/research-files';
import { planExport } from '$lib/server/usecases/research-plan';
import { researchSlices, SnapshotMoved } from '$lib/server/usecases/research-slices';
import {
	aResearchStore,
	bytesOf,
	factors,
	laid,
	needs,
	type Planted,
	type ResearchStore
} from './a-store';
import { frictionlessErrors } from './frictionless';

let research: ResearchStore;
beforeEach(() => {
	research = aResearchStore();
});
afterEach(() => research.close());

const PILES = ['helps', 'hinders', 'neutral', 'skip'];
/** Somebody who sorts by chance. */
function anyone(seed: number, other: Partial<Planted> = {}): Planted {
	const random = seeded(seed);
	const draw = () => PILES[Math.floor(random() * PILES.length)] as string;
	return {
		factors: laid(factors, draw),
		needs: laid(needs, () => ['need', 'have', 'no-need'][Math.floor(random() * 3)] as string),
		answers: [
			{ kind: 'own-card', id: 'own-1', text: '=HYPERLINK("evil")', axis: 'external' },
			{ kind: 'comment', card: factors[0]?.id, text: 'mijn geheim' }
		],
		...other
	};
}
const people = (count: number, other: Partial<Planted> = {}) =>
	Array.from({ length: count }, (_, at) => anyone(at + 1, other));

async function file(name: string, filter: ResearchFilter = {}): Promise<string> {
	const found = await researchFile(research.app, 'tester', name, filter);
	if (!found.ok) throw new Error(found.problem);
	return strFromU8(await bytesOf(found.value.body));
}
const records = async (name: string, filter: ResearchFilter = {}) =>
	[...csvParse(await file(name, filter))] as Record<string, string>[];

async function packaged(filter: ResearchFilter = {}): Promise<Record<string, Uint8Array>> {
	const found = await researchFile(research.app, 'tester', 'package.zip', filter);
	if (!found.ok) throw new Error(found.problem);
	return unzipSync(await bytesOf(found.value.body));
}

describe('the package', () => {
	test('obeys the rules of Frictionless: types, values, missing, primary and foreign keys', async () => {
		await research.plant(people(12));
		await research.plant([...people(5, { research: false }), ...people(6)], { month: 5 });
		const files = await packaged();
		const descriptor = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
		const textOf = (path: string) => files[path] && strFromU8(files[path]);
		expect(frictionlessErrors(descriptor, textOf)).toEqual([]);
		expect(descriptor.resources.map(({ path }: { path: string }) => path)).toContain(
			'placements.csv'
		);
		for (const resource of descriptor.resources) {
			expect(resource).toMatchObject({
				scoring_version: '1.0.0',
				consent_versions: expect.any(Array)
			});
		}
		// what the check is worth: a row of nobody, a key twice, a word for a number
		const broken = (from: RegExp, to: string) => (path: string) =>
			path === 'placements.csv' ? textOf(path)?.replace(from, to) : textOf(path);
		expect(frictionlessErrors(descriptor, broken(/\n\d+,/, '\n999,'))).not.toEqual([]);
		expect(frictionlessErrors(descriptor, broken(/\n([^\n]+)\n[^\n]+/, '\n$1\n$1'))).not.toEqual(
			[]
		);
		expect(frictionlessErrors(descriptor, broken(/,helps,\d+/, ',helps,first'))).not.toEqual([]);
	});

	test('holds no time of day, no word that a person wrote, and every version (D11, D13)', async () => {
		await research.plant(people(12));
		const files = await packaged();
		for (const [name, bytes] of Object.entries(files)) {
			const text = strFromU8(bytes);
			expect(text, name).not.toMatch(/geheim|HYPERLINK|own-1|person-/);
			expect(text, name).not.toMatch(/\d{2}:\d{2}:(?!00)\d{2}/);
		}
		expect(strFromU8(files['README.txt'] as Uint8Array)).toMatch(/Scoring version: 1\.0\.0/);
		expect(Object.keys(files)).toContain('formats/kade.zip');
	});

	test('says of every row that was left out why (D12)', async () => {
		const refused = people(2, { research: false });
		await research.plant([...people(9), ...refused, { factors: {} }]);
		const manifest = JSON.parse(await file('manifest.json'));
		// two refused: one more is held back, and who put no card is told apart
		const reasons = manifest.left_out.map(({ reason }: { reason: string }) => reason).sort();
		expect(reasons.filter((one: string) => one === 'refused')).toHaveLength(2);
		expect(reasons.filter((one: string) => one === 'chosen')).toHaveLength(1);
		const rowsHere = new Set((await records('participants.csv')).map((row) => row['participant']));
		expect(rowsHere.size + manifest.left_out.length).toBe(12);
	});
});

describe('one frozen export', () => {
	test('gives each of its files, in both variants, and joins', async () => {
		await research.plant(people(7));
		const { id, files } = await freezeExport(research.app, 'tester', {});
		for (const name of files) {
			const one = await frozenFile(research.app, id, name);
			expect(one.ok, name).toBe(true);
			if (one.ok) expect((await bytesOf(one.value.body)).length, name).toBeGreaterThan(0);
		}
		const read = async (variant: 'plain' | 'excel-nl') => {
			const found = await frozenFile(research.app, id, 'participants.csv', variant);
			if (!found.ok) throw new Error(found.problem);
			return Buffer.from(await bytesOf(found.value.body)).toString();
		};
		const dutch = await read('excel-nl');
		expect(dutch.startsWith('\uFEFF')).toBe(true);
		const plain = csvParse(await read('plain'));
		const cells = dsvFormat(';').parse(dutch.slice(1));
		expect(cells.columns).toEqual(plain.columns);
		expect(cells.map((row) => row['int_balance']?.replace(',', '.'))).toEqual(
			plain.map((row) => row['int_balance'])
		);
	});

	test('is begun anew when somebody erases their cards while it is read', async () => {
		const { people: ids } = await research.plant(people(60));
		const plan = await planExport(research.app, {});
		const reading = researchSlices(research.app, plan, 5);
		await reading.next();
		const last = plan.dialogues.at(-1)?.people.at(-1)?.source.id ?? ids[0] ?? '';
		const erasing = { ...research.app, erased: { add: () => {}, hashes: [] } } as never;
		await eraseParticipant(erasing, last);
		await expect(async () => {
			for await (const slice of reading) void slice;
		}).rejects.toThrow(SnapshotMoved);
		const again = await freezeExport(research.app, 'tester', {});
		expect(again.files).toContain('participants.csv');
	});

	test('holds nothing that came in after it was planned', async () => {
		const { dialogue, people: ids } = await research.plant(people(8));
		const plan = await planExport(research.app, {});
		await research.store.commit(function* () {
			for (const participant of ids) {
				const body = {
					kind: 'move',
					round: 'factors-1',
					card: factors[0]?.id,
					pile: 'helps',
					via: 'key'
				};
				yield* rows(
					research.store.sql.insertInto('entries').values({
						participant,
						seq: 900,
						dialogue,
						round: 'factors-1',
						kind: 'move',
						body: JSON.stringify({ ...body, seq: 900 }),
						verdict: 'counted',
						reason: ''
					})
				);
			}
		});
		for await (const slice of researchSlices(research.app, plan)) {
			for (const row of slice.rows) {
				expect([...row.sort.values()].map(({ via }) => via)).not.toContain('key');
			}
		}
	});
});

describe('filters', () => {
	const who = async (filter: ResearchFilter) =>
		new Set((await records('participants.csv', filter)).map((row) => row['participant'])).size;

	test('by language of the person, study, way, tag and rule', async () => {
		const { dialogue } = await research.plant([
			...people(6, { language: 'en' }),
			...people(5, { via: 'paper' })
		]);
		await research.plant(people(5), { study: 'other' });
		await research.plant(people(5), { mode: 'rehearsal' });
		await research.plant(people(6), { mode: 'import' });
		await research.store.commit(function* () {
			yield* rows(research.store.sql.insertInto('tags').values({ holder: dialogue, tag: 'proef' }));
		});
		// a rehearsal is never in
		expect(await who({})).toBe(22);
		expect(await who({ language: 'en' })).toBe(6);
		expect(await who({ study: 'other' })).toBe(5);
		expect(await who({ mode: 'paper' })).toBe(5);
		expect(await who({ mode: 'dialogue' })).toBe(11);
		expect(await who({ mode: 'import' })).toBe(6);
		expect(await who({ tag: 'proef' })).toBe(11);
		expect(await who({ deckVersion: '0.0.0' })).toBe(0);
	});

	test('leave out by the stated rules, and count it', async () => {
		const half = laid(factors, (at) => (at < 5 ? 'helps' : undefined));
		await research.plant([
			...people(6),
			{ factors: laid(factors, () => 'neutral') },
			{ factors: { ...half, [factors[0]?.id ?? '']: 'hinders' }, finished: false }
		]);
		expect(await who({})).toBe(8);
		expect(await who({ exclude: ['one-pile'] })).toBe(7);
		expect(await who({ exclude: ['abandoned', 'one-pile'] })).toBe(6);
		const manifest = JSON.parse(
			await file('manifest.json', { exclude: ['abandoned', 'one-pile'] })
		);
		expect(manifest.left_out.map(({ reason }: { reason: string }) => reason)).toEqual([
			'abandoned',
			'one-pile'
		]);
	});

	test('tell no month of a small dialogue: it answers to its whole quarter (D12)', async () => {
		await research.plant(people(6), { month: 11 });
		await research.plant(people(12), { month: 11 });
		expect(await who({ from: '2026-11', to: '2026-11' })).toBe(12);
		expect(await who({ from: '2026-10', to: '2026-11' })).toBe(12);
		expect(await who({ from: '2026-10', to: '2026-12' })).toBe(18);
	});

	test('are refused when they are not understood', () => {
		const of = (query: string) => filterOf(new URL(`http://localhost/x?${query}`)).ok;
		expect(of('study=a&exclude=abandoned,one-pile&variant=excel-nl&from=')).toBe(true);
		expect(of('deck_version=1.0.0')).toBe(false);
		expect(of('mode=rehearsal')).toBe(false);
		expect(of('exclude=bored')).toBe(false);
		expect(of('from=2026-13')).toBe(false);
		expect(of('from=2026-05&to=2026-04')).toBe(false);
	});
});
