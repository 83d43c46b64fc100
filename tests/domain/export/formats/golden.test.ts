import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ClosedSort } from '$lib/domain/export/formats/closed-sort';
import { FORMAT_FILES } from '$lib/domain/export/formats/format-files';

/** Six cards and four people, once written by hand and read back by each of the programs. */
const LABELS = ['hindering', 'neutral', 'stimulating'];
const piles = ([-1, 0, 1] as const).map((score) => ({
	id: `pile ${score}`,
	label: LABELS[score + 1] as string,
	score
}));
const SORTS = [
	[1, -1, 1, -1, 1, -1],
	[1, -1, 0, 0, 1, -1],
	[0, -1, 1, -1, 1, 1],
	[1, 0, 1, -1, 0, -1]
];
const sort: ClosedSort = {
	name: 'demo',
	cards: [
		'Clear goals',
		'Noise, interruptions',
		'Übung & "Feedback"',
		'Time pressure',
		'Team trust',
		'Rigid rules'
	].map((text, at) => ({ id: `F0${at + 1}`, text })),
	piles,
	people: SORTS.map((scores, at) => ({
		id: `P0${at + 1}`,
		piles: scores.map((score) => piles[score + 1] as (typeof piles)[number]),
		datetime: `2026-01-0${at + 1} 10:00:00`,
		seconds: 120 + at
	}))
};

const golden = (name: string) => readFileSync(`tests/fixtures/export-golden/${name}`);
const day = new Date(2026, 10, 23, 20, 34, 10);
const files = FORMAT_FILES.map((format) => [format.name, format] as const);

/** These once had the first person's counts; now the mean's, which `own-golden` holds. */
const withoutPattern = (text: string) => text.replace(/^ -1 {2}1(?: {2}\d){20}$/m, '');
const written = files.filter(([name]) => existsSync(`tests/fixtures/export-golden/${name}`));

test('every file but the call in R, and skip as a pile, has been read by its program', () => {
	expect(files.length - written.length).toBe(3);
});

test.each(written.filter(([name]) => name !== 'kade.zip'))(
	'%s is the file that its program has read, to the last byte but the pattern',
	(name, format) => {
		const wanted = golden(name).toString('latin1');
		const made = Buffer.from(format.write(sort, day)).toString('latin1');
		expect(withoutPattern(made)).toBe(withoutPattern(wanted));
	}
);

test('kade.zip has the texts that KADE has read, but for the pattern', () => {
	const kade = FORMAT_FILES.find(({ name }) => name === 'kade.zip');
	const texts = (zip: Uint8Array) =>
		Object.entries(unzipSync(zip)).flatMap(([name, bytes]) =>
			name === 'pattern.txt' ? [] : [[name, strFromU8(bytes)]]
		);
	expect(texts(kade?.write(sort, day) as Uint8Array)).toEqual(texts(golden('kade.zip')));
});

test('the pattern is that of the mean, worked out by hand, and not that of the first person', () => {
	// five cards on −2 … 2: 3-0-0-1-1, 1-1-1-1-1, 0-1-2-1-1 from 2 down, joint 4-2-3-3-3 of three
	const scores = [
		[2, 2, 2, -1, -2],
		[2, 1, 0, -1, -2],
		[1, 0, 0, -1, -2]
	];
	const steps = [-2, -1, 0, 1, 2].map((score) => ({
		id: `step ${score}`,
		label: `${score}`,
		score
	}));
	const work: ClosedSort = {
		name: 'work',
		cards: ['pay', 'rest', 'team', 'noise', 'hours'].map((text, at) => ({
			id: `W${at + 1}`,
			text
		})),
		piles: steps,
		people: scores.map((own, at) => ({
			id: `P0${at + 1}`,
			piles: own.map((score) => steps[score + 2] as (typeof steps)[number])
		}))
	};
	const own = (name: string) => readFileSync(`tests/fixtures/own-golden/${name}`, 'latin1');
	const write = (name: string) => FORMAT_FILES.find((one) => one.name === name)?.write(work, day);
	expect(write('pqmethod.dat')).toBe(own('pqmethod.dat'));
	const zip = unzipSync(write('kade.zip') as Uint8Array);
	expect(strFromU8(zip['pattern.txt'] as Uint8Array)).toBe(own('pattern.txt'));
});

test('kade.zip holds the same four texts, whenever it was made', () => {
	const kade = FORMAT_FILES.find(({ name }) => name === 'kade.zip');
	const other = kade?.write(sort, new Date(2020, 0, 1)) as Uint8Array<ArrayBuffer>;
	expect(unzipSync(other)).toEqual(unzipSync(kade?.write(sort, day) as Uint8Array));
});

test('the vector that qmethod asks for stands beside its file', () => {
	const call = FORMAT_FILES.find(({ name }) => name === 'qmethod_call.R');
	expect(call?.write(sort, day)).toContain('distribution = c(-1, -1, 0, 1, 1, 1)');
});
