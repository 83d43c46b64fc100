import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/lib/domain/dialogue';
import { HINT_RULES, hintsFor, type TalkFacts } from '../../../src/lib/domain/talk/hints';
import { aPicture } from '../../facilitator/facilitator-snapshot';
import { card, deckOf, need } from '../disclosure/small-deck';

const word = (id: string, said: string) => ({ card: id, people: 8, form: 'word', word: said });
const deck = deckOf([
	...['help', 'split', 'back', 'back2', 'laid', 'differs'].map((id) => card(id)),
	need('wish', { answers: ['back'] }),
	need('other', { answers: ['help'] })
]);
const picture = aPicture({
	cards: [
		word('help', 'most-help'),
		word('split', 'divided'),
		word('back', 'most-hinder'),
		word('back2', 'most-hinder'),
		word('laid', 'differs'),
		word('differs', 'differs')
	],
	table: ['laid']
});
const needs = aPicture({
	round: 'needs-1',
	needs: { form: 'lists', people: 8, needed: ['wish'], other: ['other'] }
});
const facts = (change: Partial<TalkFacts> = {}): TalkFacts => ({
	deck,
	picture,
	needs: undefined,
	discussed: [],
	spotlight: null,
	spotlightMinutes: undefined,
	minutesLeft: undefined,
	agreements: [],
	...change
});
const anAgreement = (change: Partial<Agreement> = {}): Agreement => ({
	id: 'a1',
	sort: 'afspraak',
	what: 'Wij bellen',
	who: 'de docent',
	when: '',
	done: false,
	...change
});
/** The card of a rule's hint, null when it gives none. */
const hint = (rule: string, change: Partial<TalkFacts> = {}) => {
	const found = hintsFor(facts(change)).find((one) => one.rule === rule);
	return found ? (found.agreement ?? found.card) : null;
};

describe('a hint by each rule', () => {
	test('divided-open: a card divides the group and is not talked about', () => {
		expect(hint('divided-open')).toBe('split');
		expect(hint('divided-open', { discussed: ['split'] })).toBeNull();
		expect(hint('divided-open', { spotlight: 'split' })).toBeNull();
	});
	test('table-open: a card lies on the table and is not talked about', () => {
		expect(hint('table-open')).toBe('laid');
		expect(hint('table-open', { discussed: ['laid'] })).toBeNull();
	});
	test('no two hints name the same card', () => {
		const both = facts({ minutesLeft: 4 });
		expect(hintsFor(both).map(({ rule, card }) => [rule, card])).toEqual([
			['time-short', 'laid'],
			['divided-open', 'split'],
			['hinder-open', 'back']
		]);
	});
	test('hinder-open: a card holds most people back and is not talked about', () => {
		expect(hint('hinder-open')).toBe('back');
		expect(hint('hinder-open', { discussed: ['back'] })).toBe('back2');
		expect(hint('hinder-open', { discussed: ['back', 'back2'] })).toBeNull();
	});
	test('start-with-help: only cards that hold back were talked about', () => {
		expect(hint('start-with-help', { discussed: ['back'] })).toBeNull();
		expect(hint('start-with-help', { discussed: ['back', 'back2'] })).toBe('help');
		expect(hint('start-with-help', { discussed: ['back', 'back2', 'split'] })).toBeNull();
		expect(hint('start-with-help', { discussed: ['back', 'back2'], spotlight: 'help' })).toBeNull();
	});
	test('card-long: the same card is on the screen for 8 minutes and another is open', () => {
		const long = { spotlight: 'help', spotlightMinutes: 8 };
		expect(hint('card-long', { spotlight: 'help', spotlightMinutes: 7.9 })).toBeNull();
		expect(hint('card-long', long)).toBe('laid');
		const discussed = ['split', 'laid', 'back', 'back2'];
		expect(hint('card-long', { ...long, discussed })).toBeNull();
	});
	test('time-short: at most 5 minutes are left and a divided or table card is open', () => {
		expect(hint('time-short', { minutesLeft: 5.1 })).toBeNull();
		expect(hint('time-short', { minutesLeft: 5 })).toBe('laid');
		expect(hint('time-short', { minutesLeft: 4, discussed: ['laid'] })).toBe('split');
		expect(hint('time-short', { minutesLeft: 4, discussed: ['split', 'laid'] })).toBeNull();
		expect(hint('time-short', { minutesLeft: 0 })).toBeNull();
	});
	test('need-open: most people need what answers a card that was talked about', () => {
		expect(hint('need-open', { needs, discussed: ['back'] })).toBe('wish');
		expect(hint('need-open', { needs, discussed: ['help'] })).toBeNull();
		expect(hint('need-open', { discussed: ['back'] })).toBeNull();
		const agreements = [anAgreement({ needs: ['wish'] })];
		expect(hint('need-open', { needs, discussed: ['back'], agreements })).toBeNull();
	});
	test('agreement-bare: an agreement says what, but not who', () => {
		expect(hint('agreement-bare', { agreements: [anAgreement()] })).toBeNull();
		expect(hint('agreement-bare', { agreements: [anAgreement({ who: ' ' })] })).toBe('a1');
		expect(
			hint('agreement-bare', { agreements: [anAgreement({ who: '', done: true })] })
		).toBeNull();
	});
});

test('hints come in the order of the rules, one a rule, and none names what is done or on the screen', () => {
	const ids = deck.cards.map(({ id }) => id);
	fc.assert(
		fc.property(
			fc.subarray(ids),
			fc.option(fc.constantFrom(...ids)),
			fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
			(discussed, spotlight, minutes) => {
				const found = hintsFor(
					facts({ discussed, spotlight, spotlightMinutes: minutes, minutesLeft: minutes, needs })
				);
				const places = found.map(({ rule }) => HINT_RULES.indexOf(rule));
				expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
				for (const { rule, card } of found) {
					if (rule === 'need-open' || card === undefined) continue;
					expect(discussed).not.toContain(card);
					expect(card).not.toBe(spotlight);
				}
			}
		),
		{ seed: 20_261_125 }
	);
});

test('without a picture there is nothing to hint at', () => {
	expect(hintsFor(facts({ picture: undefined, minutesLeft: 2 }))).toEqual([]);
});
