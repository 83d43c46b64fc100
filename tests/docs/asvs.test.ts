import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTATIONS } from './asvs-mutations';

const ROOT = new URL('../../', import.meta.url);

/** How many requirements of levels 1 and 2 each section of version 5.0 has, by chapter. */
const ASKED: readonly (readonly number[])[] = [
	[2, 9, 11, 3, 2],
	[3, 3, 4, 1],
	[0, 2, 4, 6, 5, 0, 2],
	[3, 1, 2, 4],
	[1, 3, 2, 3],
	[3, 12, 4, 4, 5, 3, 0, 4],
	[3, 4, 2, 5, 2, 2],
	[2, 3, 1, 1],
	[3, 4],
	[2, 2, 4, 11, 5, 2, 3],
	[2, 3, 3, 4, 1, 1],
	[3, 2, 4],
	[1, 5, 2, 5],
	[2, 4, 3],
	[3, 3, 7],
	[1, 5, 4, 3, 3],
	[1, 4, 2]
];

interface Row {
	readonly ids: readonly string[];
	readonly status: string;
	readonly how: string;
	readonly shown: readonly string[];
}

function readRows(): readonly Row[] {
	const page = readFileSync(new URL('docs/asvs.md', ROOT), 'utf8');
	return page.split('\n').flatMap((line) => {
		const cells = line.split('|').map((cell) => cell.trim());
		const range = /^(\d+\.\d+\.)(\d+)(?:–\d+\.\d+\.(\d+))?$/.exec(cells[1] ?? '');
		if (!range) return [];
		const [, section = '', first = '', last = first] = range;
		const ids = Array.from(
			{ length: Number(last) - Number(first) + 1 },
			(_, at) => section + String(Number(first) + at)
		);
		const shown = [...(cells[5] ?? '').matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(
			(link) => link[1] ?? ''
		);
		return [{ ids, status: cells[3] ?? '', how: cells[4] ?? '', shown }];
	});
}

test('every requirement of levels 1 and 2 stands there once, in order', () => {
	const wanted = ASKED.flatMap((sections, chapter) =>
		sections.map((count, section) => [`${chapter + 1}.${section + 1}`, count] as const)
	).filter(([, count]) => count > 0);
	const ids = readRows().flatMap((row) => row.ids);
	expect(new Set(ids).size).toBe(ids.length);
	const found = Map.groupBy(ids, (id) => id.replace(/\.\d+$/, ''));
	expect([...found].map(([section, those]) => [section, those.length])).toEqual(wanted);
	const inOrder = (id: string) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
	expect(ids.map(inOrder)).toEqual(ids.map(inOrder).toSorted((a, b) => a - b));
});

test('what is kept names a test that exists; all else says why', () => {
	for (const { ids, status, how, shown } of readRows()) {
		expect(['kept', 'not applicable', 'operator', 'not kept'], ids[0]).toContain(status);
		expect(how.length, `${ids[0]} has no reason`).toBeGreaterThan(2);
		if (status === 'kept') expect(shown.length, `${ids[0]} names no test`).toBeGreaterThan(0);
		for (const file of shown) {
			expect(file).toMatch(/\.test\.ts$/);
			expect(existsSync(new URL(file, ROOT)), `${ids[0]}: ${file}`).toBe(true);
		}
	}
});

test('the counts at the top are those of the table', () => {
	const page = readFileSync(new URL('docs/asvs.md', ROOT), 'utf8');
	const [, ...said] = /\n\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/.exec(page) ?? [];
	const counted = ['kept', 'not applicable', 'operator', 'not kept'].map((status) =>
		readRows()
			.filter((row) => row.status === status)
			.reduce((sum, row) => sum + row.ids.length, 0)
	);
	expect(said.map(Number)).toEqual(counted);
});

test('of every ten lines that are kept one is proved by taking the check out: npm run prove:asvs', () => {
	const kept = readRows().filter(({ status }) => status === 'kept');
	const proved = new Set(MUTATIONS.map(({ id }) => id));
	for (let at = 0; at + 10 <= kept.length; at += 10) {
		const ten = kept.slice(at, at + 10).flatMap(({ ids }) => ids);
		expect(
			ten.some((id) => proved.has(id)),
			`none of ${ten.join(' ')}`
		).toBe(true);
	}
});

test.each(MUTATIONS)('$id: what is taken out of $file stands there once', (one) => {
	const row = readRows().find(({ ids }) => ids.includes(one.id));
	expect(row?.status).toBe('kept');
	expect(row?.shown).toContain(one.test);
	const text = readFileSync(new URL(one.file, ROOT), 'utf8');
	expect(text.split(one.find)).toHaveLength(2);
	expect(one.put).not.toBe(one.find);
});
