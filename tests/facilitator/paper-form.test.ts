import { expect, test } from 'vitest';
import { numbered, readForm, type TypedForm } from '$lib/facilitator/paper/paper-form';
import { card, deckOf, need } from '../domain/disclosure/small-deck';

const deck = deckOf([card('a'), card('b'), card('c'), need('n1'), need('n2')]);
const cards = {
	factors: numbered(deck, 'factor', 'core', 'employed'),
	needs: numbered(deck, 'need', 'core', 'employed')
};
const empty: TypedForm = {
	factors: '',
	needs: '',
	top: '',
	blocker: '',
	first: '',
	work: 'unsaid',
	research: false
};
const read = (typed: Partial<TypedForm>) =>
	readForm(deck, cards, { ...empty, ...typed }, 'nl', 'key-of-this-form-1');

test('figures in the order of the form become piles, a dash is a card left out', () => {
	expect(
		read({ factors: '1-2', needs: '12', top: '1, 3', blocker: '3', first: '1', research: true })
	).toEqual({
		ok: true,
		request: {
			key: 'key-of-this-form-1',
			language: 'nl',
			factors: { a: 'helps', c: 'hinders' },
			needs: { n1: 'need', n2: 'have' },
			emphasis: ['a', 'c'],
			blocker: 'c',
			first: 'n1',
			consent: { research: true }
		}
	});
});

test.each([
	['nothing', {}, ['factors']],
	['a figure that is no pile', { factors: '19' }, ['factors']],
	['a letter', { factors: '1x' }, ['factors']],
	['more figures than cards', { factors: '1111' }, ['factors']],
	['a top card that does nothing', { factors: '113', top: '3' }, ['top']],
	['four top cards', { factors: '111', top: '1 2 3 1' }, ['top']],
	['a blocker that helps', { factors: '1', blocker: '1' }, ['blocker']],
	['a first need that is not needed', { factors: '1', needs: '21', first: '1' }, ['first']],
	['a number that no card has', { factors: '1', blocker: '9' }, ['blocker']]
] as const)('%s is said of its field', (_, typed, problems) => {
	expect(read(typed)).toEqual({ ok: false, problems });
});
