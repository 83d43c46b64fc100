import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, difference, type Change } from '../../../src/lib/domain/steering/change';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test('a change made on one value gives the other, also after a life as text', () => {
	const value = fc.object({ maxDepth: 3, withNullPrototype: false }).map(json);
	fc.assert(
		fc.property(value, value, (from, to) => {
			const change = difference(from, to);
			const kept = change && (json(change) as Change);
			expect(changed(from, kept)).toEqual(to);
			if (change === undefined) expect(from).toEqual(to);
		})
	);
});

test('a field is called what it likes, also as every object calls something', () => {
	for (const name of ['toString', 'constructor', '__proto__']) {
		const named = JSON.parse(`{"${name}": false}`) as object;
		expect(changed(named, difference(named, {}))).toEqual({});
		expect(Object.entries(changed({}, difference({}, named)) as object)).toEqual([[name, false]]);
	}
});

test('lists of objects change in the middle alone', () => {
	const item = fc.record({ id: fc.integer({ min: 0, max: 9 }), text: fc.string({ maxLength: 3 }) });
	fc.assert(
		fc.property(fc.array(item), fc.array(item), (from, to) => {
			expect(changed({ list: from }, difference({ list: from }, { list: to }))).toEqual({
				list: to
			});
		})
	);
});

test('a note among four hundred costs a note, not four hundred', () => {
	const notes = Array.from({ length: 400 }, (_, at) => ({ id: `n${at}`, text: 'x'.repeat(1000) }));
	const before = { rev: 1, notes, pairs: [[1, 2], [3]] };
	const after = { ...before, rev: 2, notes: [...notes, { id: 'new', text: 'y' }] };
	expect(difference(after, before)).toEqual({
		fields: { rev: { is: 1 }, notes: { at: 400, drop: 1, put: [] } }
	});
	const shown = { ...before, notes: notes.with(7, { id: 'n7', text: 'z' }) };
	expect(JSON.stringify(difference(shown, before)).length).toBeLessThan(1_200);
	// groups are numbers of people: they may have come and gone in between, so they go whole
	expect(difference({ ...before, pairs: [[1], [2, 3]] }, before)).toEqual({
		fields: { pairs: { is: [[1, 2], [3]] } }
	});
});
