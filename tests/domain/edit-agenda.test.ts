import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Agenda, defaultAgenda } from '../../src/lib/domain/agenda';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import {
	changeStage,
	insertStage,
	namedStages,
	orderStages,
	removeStage,
	replaceStages
} from '../../src/lib/domain/edit-agenda';

const agenda = defaultAgenda({ needs: true });
const ids = (one: Agenda | undefined) => one?.map(({ id }) => id);
const fresh = (kind: (typeof STAGE_KINDS)[number], more: object = {}) => ({
	kind,
	minutes: 5,
	script: '',
	prompt: '',
	...more
});

test('a stage goes where it is put, and gets a name of its own when its kind stands there already', () => {
	expect(ids(insertStage(agenda, fresh('cards'), 1))?.slice(0, 3)).toEqual([
		'welcome',
		'cards-2',
		'practice'
	]);
	expect(ids(insertStage(agenda, fresh('cards', { id: 'eigen' }), 99))?.at(-1)).toBe('eigen');
	expect(ids(insertStage(agenda, fresh('cards', { id: 'sort' }), 99))?.at(-1)).toBe('cards-2');
});

test('an order names every stage once, or is none', () => {
	const names = ids(agenda) ?? [];
	expect(ids(orderStages(agenda, names.toReversed()))).toEqual(names.toReversed());
	for (const wrong of [names.slice(1), [...names, 'sort'], [...names.slice(1), 'sort'], []]) {
		expect(orderStages(agenda, wrong)).toBeUndefined();
	}
});

test('only what is said of a stage changes', () => {
	const changed = changeStage(agenda, 'sort', { minutes: 20 });
	expect(changed?.[2]).toEqual({ ...agenda[2], minutes: 20 });
	expect(changeStage(agenda, 'nergens', { minutes: 1 })).toBeUndefined();
});

test('other stages keep the names of the ones that were there, so that the talk stays where it is', () => {
	const other = replaceStages(agenda, [fresh('sort'), fresh('cards'), fresh('cards')]);
	expect(ids(other)).toEqual(['sort', 'cards', 'cards-2']);
});

test('whatever is done to an agenda, every stage has a name of its own', () => {
	const kind = fc.constantFrom(...STAGE_KINDS);
	const change = fc.oneof(
		fc.record({ kind, at: fc.nat(20) }).map(({ kind, at }) => (one: Agenda) => {
			return insertStage(one, fresh(kind), at);
		}),
		fc.nat(20).map((at) => (one: Agenda) => removeStage(one, one[at]?.id ?? '')),
		fc.array(kind, { maxLength: 8 }).map((kinds) => (one: Agenda) => {
			return replaceStages(
				one,
				kinds.map((kind) => fresh(kind))
			);
		}),
		fc.array(kind, { maxLength: 8 }).map((kinds) => () => {
			return namedStages(kinds.map((kind) => fresh(kind, { id: 'sort' })));
		})
	);
	fc.assert(
		fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
			const made = changes.reduce<Agenda>((one, apply) => apply(one), agenda);
			expect(new Set(ids(made)).size).toBe(made.length);
		})
	);
});
