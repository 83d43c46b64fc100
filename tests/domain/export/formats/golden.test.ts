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
const made = new Date(2026, 10, 23, 20, 34, 10);
const files = FORMAT_FILES.map((format) => [format.name, format] as const);

/** Twenty counts of the first person, which a file once had; now they are those of the mean. */
const [FIRST, MEAN] = [
	[3, 0, 3],
	[2, 1, 3]
] as const;
const written = files.filter(([name]) => existsSync(`tests/fixtures/export-golden/${name}`));

test('every file but the call in R, and skip as a pile, has been read by its program', () => {
	expect(files.length - written.length).toBe(3);
});

test.each(written.filter(([name]) => name !== 'kade.zip'))(
	'%s is the file that its program has read, to the last byte but the pattern',
	(name, format) => {
		const pattern = (counts: readonly number[]) => counts.map((count) => `  ${count}`).join('');
		const wanted = golden(name).toString('latin1').replace(pattern(FIRST), pattern(MEAN));
		expect(Buffer.from(format.write(sort, made)).toString('latin1')).toBe(wanted);
	}
);

test('kade.zip has the texts that KADE has read, but for the pattern', () => {
	const kade = FORMAT_FILES.find(({ name }) => name === 'kade.zip');
	const texts = (zip: Uint8Array) =>
		Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
	const wanted = texts(golden('kade.zip')).map(([name, text]) => [
		name,
		name === 'pattern.txt' ? text?.replace(FIRST.join(), MEAN.join()) : text
	]);
	expect(texts(kade?.write(sort, made) as Uint8Array)).toEqual(wanted);
});

test('kade.zip holds the same four texts, whenever it was made', () => {
	const kade = FORMAT_FILES.find(({ name }) => name === 'kade.zip');
	const other = kade?.write(sort, new Date(2020, 0, 1)) as Uint8Array<ArrayBuffer>;
	expect(unzipSync(other)).toEqual(unzipSync(kade?.write(sort, made) as Uint8Array));
});

test('the vector that qmethod asks for stands beside its file', () => {
	const call = FORMAT_FILES.find(({ name }) => name === 'qmethod_call.R');
	expect(call?.write(sort, made)).toContain('distribution = c(-1, -1, 0, 1, 1, 1)');
});
