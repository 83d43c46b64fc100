import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { csvParse, dsvFormat } from 'd3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import type { ResearchFilter } from '$lib/protocol/research';
import { filterOf } from '$lib/server/http/research-filter';
import { keyedHash } from '$lib/server/keys';
import { rows } from '$lib/server/store/store';
import { eraseParticipant } from '$lib/server/usecases/erase-participant';
import { freezeExport, frozenFile } from '$lib/server/research/frozen-exports';
import { researchFile } from '$lib/server/research/files';
import { planExport } from '$lib/server/research/plan';
import { settleResearch } from '$lib/server/research/settle-research';
import { researchSlices, SnapshotMoved } from '$lib/server/research/slices';
import {
	aResearchStore,
	bytesOf,
	deck,
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

/** What the row of a person is called in research. */
const rowId = (id: string) => keyedHash('secret', 'erased', id);
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

async function frozenOf(filter: ResearchFilter, texts = false) {
	const made = await freezeExport(research.app, 'tester', filter, texts);
	if (!made.ok) throw new Error(made.problem);
	return made.value;
}

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
		// rows of people have no open licence
		const { licenses, terms } = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
		expect([licenses, terms]).toEqual([undefined, expect.stringMatching(/^Not for publication/)]);
		for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain('CC-BY');
	});

	test('says how many people of each dialogue are held back, and of nobody why, by any difference (D12)', async () => {
		const refused = people(2, { research: false });
		await research.plant([...people(10), ...refused, { factors: {}, finished: false }]);
		const manifest = JSON.parse(await file('manifest.json'));
		// two refused: five more in the picture are held back; no row for those without a card
		expect(manifest.dialogues).toMatchObject([{ people: 5, withheld: 7, rows: 'protected' }]);
		expect(Object.keys(manifest.withheld)).toEqual(['people', 'note']);
		expect(manifest.withheld.people).toBe(7);
		expect(JSON.stringify(manifest.dialogues)).not.toMatch(/refused|erased|chosen/);
		await research.plant(people(6));
		const rowsHere = new Set((await records('participants.csv')).map((row) => row['participant']));
		expect(rowsHere.size).toBe(11);
		// nor at ten or twenty of them: a whole batch tells it of the one that somebody else led
		for (let dialogues = 3; dialogues <= 20; dialogues++) {
			await research.plant([...people(8), ...refused]);
			const pooled = JSON.parse(await file('manifest.json')).withheld;
			expect(Object.keys(pooled)).toEqual(['people', 'note']);
		}
	});
});

describe('a dialogue of which a word would force those held back (D12)', () => {
	test('stays out whole, and is counted; of one that came in every word leaves them room', async () => {
		// nine people, the first refused; each card helps the first and four others in turn
		const fours = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((a) =>
			[0, 1, 2, 3, 4, 5, 6, 7].flatMap((b) =>
				[0, 1, 2, 3, 4, 5, 6, 7].flatMap((c) =>
					[0, 1, 2, 3, 4, 5, 6, 7].flatMap((d) => (a < b && b < c && c < d ? [[a, b, c, d]] : []))
				)
			)
		);
		const room = Array.from({ length: 9 }, (_, person): Planted => ({
			factors: laid(factors, (at) =>
				person === 0 || fours[(at * 3) % 70]?.includes(person - 1) ? 'helps' : 'neutral'
			),
			research: person !== 0
		}));
		for (let more = 0; more < 12; more++) await research.plant(room);
		const { dialogues, stay_out: stayOut } = JSON.parse(await file('manifest.json'));
		expect(stayOut.dialogues).toBeGreaterThan(0);
		expect(dialogues.length).toBeGreaterThan(0);
		expect(dialogues.length + stayOut.dialogues).toBe(12);
		const helped = new Map<string, number>();
		// numbers join within one export only
		const files = await packaged();
		const read = (name: string) => csvParse(strFromU8(files[name] as Uint8Array));
		const people = new Map(
			read('participants.csv').map((row) => [row['participant'], row['dialogue']])
		);
		// a private card has no word here (D7)
		const shown = new Set(
			factors.filter((one) => one.sensitivity !== 'private').map(({ id }) => id)
		);
		for (const row of read('placements.csv')) {
			if (!shown.has(row['card'] ?? '')) continue;
			const key = `${people.get(row['participant'])} ${row['card']}`;
			helped.set(key, (helped.get(key) ?? 0) + (row['pile'] === 'helps' ? 1 : 0));
		}
		// five of nine make the word: without rows of theirs all five held back would be known
		for (const count of helped.values()) expect(count).toBeGreaterThan(0);
		// nothing of those that stay out is kept
		const { sql } = research.store;
		const kept = await research.store.read(() => rows(sql.selectFrom('pool').select('id')));
		expect(kept).toHaveLength(4 * dialogues.length);
	});
});

describe('one frozen export', () => {
	test('gives each of its files, in both variants, and joins', async () => {
		await research.plant(people(7));
		const { id, files } = await frozenOf({});
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
		const last = ids.find((id) => rowId(id) === plan.dialogues.at(-1)?.people.at(-1)?.source.id);
		const erasing = { ...research.app, erased: { add: () => {}, hashes: [] } } as never;
		await eraseParticipant(erasing, last ?? '');
		await expect(async () => {
			for await (const slice of reading) void slice;
		}).rejects.toThrow(SnapshotMoved);
		const again = await frozenOf({});
		expect(again.files).toContain('participants.csv');
	});

	test('holds nothing that was said after the end (D12)', async () => {
		const { dialogue, people: ids } = await research.plant(people(8));
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
		const plan = await planExport(research.app, {});
		for await (const slice of researchSlices(research.app, plan)) {
			for (const row of slice) {
				expect([...row.sort.values()].map(({ via }) => via)).not.toContain('key');
			}
		}
	});
});

describe('filters', () => {
	const who = async (filter: ResearchFilter) =>
		new Set((await records('participants.csv', filter)).map((row) => row['participant'])).size;

	test('by language of the person, study, way, tag and rule', async () => {
		const { group } = await research.plant([
			...people(6, { language: 'en' }),
			...people(5, { via: 'paper' })
		]);
		const others = [await research.plant(people(5), { study: 'other' })];
		await research.plant(people(5), { mode: 'rehearsal' });
		await research.plant(people(6), { mode: 'import' });
		await research.store.commit(function* () {
			for (const { group: one } of [...others, { group }]) {
				yield* rows(research.store.sql.insertInto('tags').values({ holder: one, tag: 'proef' }));
			}
		});
		// two dialogues: a tag on so few would name them
		await expect(who({ tag: 'proef' })).rejects.toThrow('filter-too-few');
		const third = await research.plant(people(5), { study: 'other' });
		await research.store.commit(function* () {
			const { sql } = research.store;
			yield* rows(sql.insertInto('tags').values({ holder: third.group, tag: 'proef' }));
		});
		// a rehearsal is never in
		expect(await who({})).toBe(27);
		expect(await who({ language: 'en' })).toBe(6);
		expect(await who({ study: 'other' })).toBe(10);
		expect(await who({ mode: 'paper' })).toBe(5);
		expect(await who({ mode: 'dialogue' })).toBe(16);
		expect(await who({ mode: 'import' })).toBe(6);
		expect(await who({ tag: 'proef' })).toBe(21);
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
		expect(manifest.dialogues).toMatchObject([{ excluded: { abandoned: 1, 'one-pile': 1 } }]);
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
		// of two only the last would count
		expect(of('exclude=abandoned&exclude=one-pile')).toBe(false);
		expect(of('study=a&study=b')).toBe(false);
		expect(of('from=2026-13')).toBe(false);
		expect(of('from=2026-05&to=2026-04')).toBe(false);
	});
});

describe('what people wrote (D11)', () => {
	const frozen = async (id: string, name: string, variant: 'plain' | 'excel-nl' = 'plain') => {
		const found = await frozenFile(research.app, id, name, variant);
		return found.ok ? Buffer.from(await bytesOf(found.value.body)).toString() : found.problem;
	};

	test('is in a file of its own, only when asked for, and joins with the same snapshot', async () => {
		const old = anyone(90, { consent: 'kaartgesprek-1' });
		await research.plant([...people(6), old]);
		await research.plant([...people(3), ...people(3, { research: false })]);
		const plain = await frozenOf({});
		expect(plain.files).not.toContain('texts.csv');
		expect(await frozen(plain.id, 'texts.csv')).toBe('no-such-file');
		const asked = await researchFile(research.app, 'tester', 'texts.csv', {});
		expect(asked.ok).toBe(false);

		const { id, files, texts } = await frozenOf({}, true);
		expect([texts, files]).toEqual(['texts.csv', expect.arrayContaining(['texts.csv'])]);
		const written = csvParse(await frozen(id, 'texts.csv'));
		expect(written.columns).toEqual(['participant', 'number', 'kind', 'card', 'axis', 'text']);
		// two of each of six, none of who refused or agreed before the text said so
		expect(written).toHaveLength(12);
		const participants = csvParse(await frozen(id, 'participants.csv'));
		const known = new Map(participants.map((row) => [row['participant'], row['consent_version']]));
		for (const row of written) expect(known.get(row['participant'])).toBe('kaartgesprek-2');
		expect(new Set(written.map((row) => `${row['kind']} ${row['card']} ${row['text']}`))).toEqual(
			new Set([`own-card  '=HYPERLINK("evil")`, `comment ${factors[0]?.id} mijn geheim`])
		);
		const dutch = dsvFormat(';').parse((await frozen(id, 'texts.csv', 'excel-nl')).slice(1));
		expect([...dutch]).toEqual([...written]);

		const zip = await frozenFile(research.app, id, 'package.zip');
		if (!zip.ok) throw new Error(zip.problem);
		const packed = unzipSync(await bytesOf(zip.value.body));
		for (const [name, bytes] of Object.entries(packed)) {
			expect(name).not.toContain('texts');
			expect(strFromU8(bytes), name).not.toMatch(/geheim|HYPERLINK/);
		}
		const manifest = JSON.parse(strFromU8(packed['manifest.json'] as Uint8Array));
		expect(manifest.texts).toMatch(/asked for: they are in texts\.csv/);
		expect(strFromU8(packed['codebook.csv'] as Uint8Array)).toContain('\ntexts.text,');
		expect(JSON.parse(await file('manifest.json')).texts).toMatch(/not here/);
		const log = await research.store.read(() =>
			rows(research.store.sql.selectFrom('export_log').select(['who', 'what', 'rows']))
		);
		expect(log).toContainEqual({ who: 'tester', what: 'texts.csv', rows: 7 });
	});

	test('is gone from every file of a frozen export as soon as its author erases their cards, and all else stays', async () => {
		const { people: ids } = await research.plant(people(7));
		const { id, people: before } = await frozenOf({}, true);
		const read = async (name: string) => [...csvParse(await frozen(id, name))];
		const first = await read('participants.csv');
		const texts = await read('texts.csv');
		expect([before, texts.length]).toEqual([7, 14]);
		const erasing = { ...research.app, store: research.store, erased: { add: () => {} } } as never;
		await eraseParticipant(erasing, ids[0] ?? '');
		const numbers = (list: readonly Record<string, string>[]) => [
			...new Set(list.map((row) => row['participant']))
		];
		const left = await read('participants.csv');
		expect(numbers(left)).toHaveLength(6);
		// the same numbers in the same order, without the one
		const gone = numbers(first).filter((one) => !numbers(left).includes(one));
		expect(numbers(left)).toEqual(numbers(first).filter((one) => one !== gone[0]));
		for (const name of ['texts.csv', 'placements.csv', 'needs.csv']) {
			expect(numbers(await read(name)).toSorted(), name).toEqual(numbers(left).toSorted());
		}
		expect(await frozen(id, 'formats/formats.csv')).toBe('no-such-file');
		expect(numbers(await read('formats.csv'))).not.toContain(gone[0]);
		const kept = await research.store.read(() =>
			rows(research.store.sql.selectFrom('export_people').select('person'))
		);
		expect(kept.map(({ person }) => person)).not.toContain(rowId(ids[0] ?? ''));
	});

	test('is there as long as the setting says', async () => {
		await research.plant(people(6));
		const config = { ...research.app.config, exportHours: 2 };
		const made = await freezeExport({ ...research.app, config }, 'tester', {});
		if (!made.ok) throw new Error(made.problem);
		const at = (hours: number) => ({
			...research.app,
			now: () => research.app.now() + hours * 3_600_000
		});
		expect(Date.parse(made.value.until) - research.app.now()).toBe(2 * 3_600_000);
		expect((await frozenFile(at(1.9), made.value.id, 'cards.csv')).ok).toBe(true);
		expect((await frozenFile(at(2.1), made.value.id, 'cards.csv')).ok).toBe(false);
	});
});

describe('background answers', () => {
	test('go before work where fewer than 3 share a combination (D12), worked out by hand', async () => {
		const questions = ['age', 'region'].map((id) => ({ id, text: {}, choices: [] }));
		await research.store.commit(function* () {
			yield* rows(
				research.store.sql.insertInto('studies').values({
					id: 'achtergrond',
					title: 'Achtergrond',
					ends_on: '2030-01-01',
					questions: JSON.stringify(questions)
				})
			);
		});
		const of = (count: number, work: string, age: string) =>
			people(count, { work, background: { age, region: 'north' } });
		// young at work: 4, old at work: 3, young without work: 2, old without work: 1. Without age
		// at work are 7 and without work 3; region is the same for all
		await research.plant(
			[
				...of(4, 'employed', 'young'),
				...of(3, 'employed', 'old'),
				...of(2, 'not-employed', 'young'),
				...of(1, 'not-employed', 'old')
			],
			{ study: 'achtergrond' }
		);
		const found = (await records('participants.csv', { study: 'achtergrond' })).filter(
			(row) => row['round'] === 'factors-1'
		);
		const shown = [
			...Map.groupBy(found, (row) =>
				['work', 'background_answer_1', 'background_answer_2'].map((name) => row[name]).join(' ')
			)
		].map(([combination, list]) => [combination, list.length]);
		expect(Object.fromEntries(shown)).toEqual({
			'employed  north': 7,
			'not-employed  north': 3
		});
		for (const row of found) {
			expect([row['background_question_1'], row['background_question_2']]).toEqual([
				'age',
				'region'
			]);
			expect(row['background_question_3']).toBe('');
		}
		const files = await packaged({ study: 'achtergrond' });
		const codebook = csvParse(strFromU8(files['codebook.csv'] as Uint8Array));
		const names = codebook.map((row) => row['name']);
		const descriptor = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
		const fields = descriptor.resources
			.find(({ name }: { name: string }) => name === 'participants')
			.schema.fields.map(({ name }: { name: string }) => name);
		for (const column of ['consent_version', 'background_question_1', 'background_answer_4']) {
			expect(names).toContain(`participants.${column}`);
			expect(fields).toContain(column);
		}
		expect(descriptor.consent_versions).toEqual(['kaartgesprek-2']);
	});
});

describe('what is not on the disk as it was written', () => {
	/** Changes the file behind the program's back, and starts again. */
	async function meddle(statement: string): Promise<void> {
		const database = new DatabaseSync(join(research.folder, 'kaartgesprek.db'));
		database.exec(statement);
		database.close();
		await research.restart();
	}
	const dialoguesIn = async () =>
		new Set((await records('participants.csv')).map((row) => row['dialogue'])).size;

	test.each([
		[
			'an answer',
			(id: string) =>
				`UPDATE pool SET body = replace(body, 'helps', 'hinders') WHERE group_id = '${id}'`
		],
		[
			'a state that can no longer be read',
			(id: string) => `UPDATE research_groups SET state = '{' WHERE id = '${id}'`
		],
		[
			'a background that was blanked',
			(id: string) =>
				`UPDATE pool SET person = replace(person, '"nl"', '"tr"') WHERE group_id = '${id}'`
		],
		[
			'a person who is gone',
			(id: string) =>
				`DELETE FROM pool WHERE id = (SELECT max(id) FROM pool WHERE group_id = '${id}')`
		]
	])('leaves its dialogue out whole, and says how many: %s', async (_, statement) => {
		const { group } = await research.plant(people(5));
		await research.plant(people(6));
		expect([
			await dialoguesIn(),
			JSON.parse(await file('manifest.json')).damaged_dialogues
		]).toEqual([2, 0]);
		await meddle(statement(group));
		expect([
			await dialoguesIn(),
			JSON.parse(await file('manifest.json')).damaged_dialogues
		]).toEqual([1, 1]);
		// also under a filter that the changed row may no longer answer to
		const { id } = await frozenOf({ from: '2026-10' }, true);
		const frozen = await frozenFile(research.app, id, 'manifest.json');
		if (!frozen.ok) throw new Error(frozen.problem);
		const manifest = JSON.parse(strFromU8(await bytesOf(frozen.value.body)));
		expect([manifest.damaged_dialogues, manifest.dialogues.length]).toEqual([1, 1]);
	});

	test('also a study and a card set, of what an earlier version kept; that one is brought in once', async () => {
		const body = (name: string, seed: number, work: string) =>
			JSON.stringify({
				deck: name,
				deckVersion: '1',
				mode: 'dialogue',
				year: 2026,
				month: 5,
				people: 6,
				state: {
					rounds: [{ id: 'factors-1', part: 'factors', state: 'released' }],
					settings: { size: 'core', work: 'ask', needs: false }
				},
				person: { language: 'nl', assisted: 'none', work },
				entries: Object.entries(anyone(seed).factors).map(([card, pile], at) => ({
					entry: { kind: 'move', seq: at + 1, round: 'factors-1', card, pile, via: 'tap' },
					verdict: 'counted'
				})),
				withheld: seed === 6
			});
		const { sql } = research.store;
		await research.store.commit(function* () {
			for (const id of ['set-a', 'set-b']) {
				yield* rows(
					sql
						.insertInto('decks')
						.values({ id, version: '1', data: JSON.stringify({ ...deck, id, version: '1' }) })
				);
			}
			for (const study of ['s1', 's2']) {
				yield* rows(
					sql.insertInto('studies').values({ id: study, title: study, ends_on: '2030-01-01' })
				);
			}
			for (const [id, study, set] of [
				['one', 's1', 'set-a'],
				['two', 's1', 'set-a'],
				['three', 's1', 'set-b'],
				['four', 's2', 'set-a']
			] as const) {
				for (let seed = 1; seed <= 6; seed++) {
					yield* rows(
						sql.insertInto('pool').values({
							id: `${id} ${seed}`,
							study,
							group_id: `group ${id}`,
							body: body(set, seed, seed === 1 ? 'employed' : 'not-employed'),
							erase_hash: id,
							kept_until: '2030-01-01'
						})
					);
				}
			}
		});
		await settleResearch(research.app);
		await settleResearch(research.app);
		const left = async () => [
			await dialoguesIn(),
			JSON.parse(await file('manifest.json')).damaged_dialogues
		];
		expect(await left()).toEqual([4, 0]);
		// the one at work is not told apart, and who was held back is held back for good
		const found = await records('participants.csv');
		expect([found.length, new Set(found.map((row) => row['work']))]).toEqual([20, new Set([''])]);
		expect(JSON.parse(await file('manifest.json')).withheld.people).toBe(4);
		await meddle(`UPDATE pool SET person = substr(person, 2) WHERE id = 'two 1'`);
		expect(await left()).toEqual([3, 1]);
		await meddle(`UPDATE decks SET data = replace(data, 'helps', 'hinders') WHERE id = 'set-b'`);
		expect(await left()).toEqual([2, 2]);
		await meddle(`UPDATE studies SET questions = '[' WHERE id = 's2'`);
		expect(await left()).toEqual([1, 3]);
	});
});
