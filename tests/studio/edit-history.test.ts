import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, historyFrom, redone, undone } from '$lib/studio/edit-history';

test('what was done is undone and done again, step by step', () => {
	const done = ['a', 'b', 'c'].reduce((history, next) => changed(history, next), historyFrom(''));
	const back = undone(undone(done));
	expect(back.present).toBe('a');
	expect(redone(back).present).toBe('b');
	expect(undone(undone(back)).present).toBe('');
});

test('typing on in one cell is one step, and typing elsewhere another', () => {
	let history = historyFrom('');
	for (const [next, place] of [
		['M', 'row text'],
		['Mi', 'row text'],
		['Mi!', 'other']
	] as const) {
		history = changed(history, next, place);
	}
	expect(undone(history).present).toBe('Mi');
	expect(undone(undone(history)).present).toBe('');
});

test('a change after undoing forgets what was undone', () => {
	const back = undone(changed(historyFrom('a'), 'b'));
	expect(redone(changed(back, 'c')).present).toBe('c');
});

test('undoing everything comes back to the beginning, whatever was done', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 60 }), (steps) => {
			const done = steps.reduce((history, next) => changed(history, next), historyFrom(-0.5));
			const back = steps.reduce((history) => undone(history), done);
			expect(back.present).toBe(-0.5);
			expect(steps.reduce((history) => redone(history), back).present).toBe(done.present);
		})
	);
});
