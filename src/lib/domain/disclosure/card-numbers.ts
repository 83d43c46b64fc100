import type { ServedCard } from './picture';
import { peopleIn, pileWord, type Tally } from './pile-word';

/** The part of a served card that tells about its piles. */
export type CardForm = ServedCard extends infer One
	? One extends ServedCard
		? Omit<One, 'card' | 'people'>
		: never
	: never;

const numbers = (tally: Tally): CardForm => ({ form: 'numbers', ...tally });

/** What may be told of a tally of 10 people or more: the first rule that fits (D4). */
export function cardNumbers(tally: Tally): CardForm {
	const { helps, hinders, neutral } = tally;
	const people = peopleIn(tally);
	const larger = Math.max(helps, hinders);
	if (Math.max(larger, neutral) >= people - 4) return { form: 'word', word: pileWord(tally) };
	if (Math.min(helps, hinders, neutral) >= 3) return numbers(tally);
	if (neutral >= larger - 2) return { form: 'word', word: 'differs' };
	if (Math.abs(helps - hinders) <= 2) return { form: 'word', word: 'divided' };
	const side = helps > hinders ? 'helps' : 'hinders';
	return { form: 'majority', side, count: larger, rest: people - larger };
}

/** Exact numbers in a small room that agreed to them; a pile of all but one stays a word (D10). */
export function exactNumbers(tally: Tally): CardForm {
	const largest = Math.max(tally.helps, tally.hinders, tally.neutral);
	if (largest >= peopleIn(tally) - 1) return { form: 'word', word: pileWord(tally) };
	return numbers(tally);
}
