import type { CardForm } from './card-numbers';
import type { PileWord } from './picture';
import { leastSide, peopleIn, strictMajority, type Tally } from './pile-word';

/**
 * What was served about people's own sorts, reworded to cover the typed-in sorts too, which whoever
 * typed them knows (D15). Only what holds for both, whichever own sorts led to it; else people
 * differ. It looks at what was served, never at their piles: whoever subtracts the typed sorts
 * finds what D3 and D4 serve without them, and nothing more. (A picture of all sorts merely checked
 * against one of the own sorts tells too much: tests/domain/disclosure/counted-people.)
 */

/** @param least the fewest people that a majority word stands for */
export function wordWithTyped(
	word: PileWord,
	own: number,
	typed: Tally,
	least = strictMajority(own)
): PileWord {
	const people = own + peopleIn(typed);
	const majority = strictMajority(people);
	const holds = (more: number): PileWord => (least + more >= majority ? word : 'differs');
	switch (word) {
		case 'most-help':
			return holds(typed.helps);
		case 'most-hinder':
			return holds(typed.hinders);
		case 'most-neutral':
			return holds(typed.neutral);
		case 'divided': {
			const side = leastSide(own) + Math.min(typed.helps, typed.hinders);
			const most = strictMajority(own) - 1 + Math.max(...Object.values(typed));
			return side >= leastSide(people) && most < majority ? word : 'differs';
		}
		case 'differs':
			return word;
	}
}

/** The same for what a card may be served as; numbers of own sorts and typed ones are added up. */
export function formWithTyped(
	form: CardForm,
	own: number,
	typed: Tally,
	numbers: boolean
): CardForm {
	if (peopleIn(typed) === 0) return form;
	switch (form.form) {
		case 'numbers':
			return {
				form: 'numbers',
				helps: form.helps + typed.helps,
				hinders: form.hinders + typed.hinders,
				neutral: form.neutral + typed.neutral
			};
		case 'majority': {
			const other = form.side === 'helps' ? 'hinders' : 'helps';
			// by D4 it leads by three
			if (typed[other] - typed[form.side] >= 3) return { form: 'word', word: 'differs' };
			const count = form.count + typed[form.side];
			return { ...form, count, rest: own + peopleIn(typed) - count };
		}
		case 'word': {
			// the word of a majority is that of all but four (D4)
			const least = numbers ? own - 4 : strictMajority(own);
			return { form: 'word', word: wordWithTyped(form.word, own, typed, least) };
		}
	}
}
