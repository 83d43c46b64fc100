import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
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

test.each(files.filter(([name]) => name !== 'qmethod_call.R'))(
	'%s is the file that its program has read, to the last byte',
	(name, format) => {
		expect(Buffer.from(format.write(sort, made))).toEqual(golden(name));
	}
);

test('kade.zip holds the same four texts, whenever it was made', () => {
	const kade = FORMAT_FILES.find(({ name }) => name === 'kade.zip');
	const other = kade?.write(sort, new Date(2020, 0, 1)) as Uint8Array<ArrayBuffer>;
	expect(unzipSync(other)).toEqual(unzipSync(golden('kade.zip')));
});

test('the vector that qmethod asks for stands beside its file', () => {
	const call = FORMAT_FILES.find(({ name }) => name === 'qmethod_call.R');
	expect(call?.write(sort, made)).toContain('distribution = c(-1, -1, -1, 1, 1, 1)');
});
