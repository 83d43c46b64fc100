import type { CardKind, Deck } from '../deck';
import { cardFinder, pileFinder } from './guess-labels';
import { shownValue, type ImportNotice } from './import-problem';
import type { ImportTable } from './import-table';
import { lookAlikes } from './look-alikes';
import { JUDGED_AT_ONCE } from './most-people';

/** What a person says a label means: an id, or null to leave it out. Unnamed labels are guessed. */
export interface LabelChoices {
	readonly cards: Readonly<Record<string, string | null>>;
	readonly piles: Readonly<Record<string, string | null>>;
	/** whether people talked between a file's rounds: later ones are then shift, not retest (G7) */
	readonly talk?: boolean | undefined;
}

/** A label of the file and what it is taken for; null is left out, undefined is not known. */
export interface LabelMeaning {
	readonly label: string;
	readonly line: number;
	readonly count: number;
	readonly id: string | null | undefined;
	/** piles only: the same for needs cards */
	readonly need?: string | null | undefined;
}

/** What each label of a file means in this deck, as somebody said or as it reads. */
export function* meaningsOf(table: ImportTable, deck: Deck, choices: LabelChoices) {
	const notices: ImportNotice[] = [];
	const findCard = cardFinder(deck.cards);
	const byId = new Set(deck.cards.map(({ id }) => id));
	const alike = (label: string, line: number, id: string) =>
		notices.push({
			code: 'look-alike',
			line,
			value: shownValue(label),
			other: `${id} (${lookAlikes(label).join(' ')})`
		});
	const said = (among: Readonly<Record<string, string | null>>, label: string) =>
		Object.hasOwn(among, label) ? among[label] : undefined;
	const cards = yield* inSteps(table.cards.texts, (label, at): LabelMeaning => {
		const line = table.cards.lines[at] ?? 0;
		const count = table.cards.counts[at] ?? 0;
		const given = said(choices.cards, label);
		if (given === null || (given !== undefined && byId.has(given))) {
			return { label, line, count, id: given };
		}
		const guess = findCard(label);
		if (guess?.lookAlike) alike(label, line, guess.id);
		return { label, line, count, id: guess?.id };
	});
	const finders = {
		factor: pileFinder(deck.piles.factor, 'factor'),
		need: pileFinder(deck.piles.need, 'need')
	};
	const piles = yield* inSteps(table.piles.texts, (label, at): LabelMeaning => {
		const line = table.piles.lines[at] ?? 0;
		const given = said(choices.piles, label);
		const of = (kind: CardKind) => {
			if (given === null) return null;
			if (given !== undefined && deck.piles[kind].some(({ id }) => id === given)) return given;
			return finders[kind](label);
		};
		const [factor, need] = [of('factor'), of('need')];
		const guess = [factor, need].find((one) => typeof one === 'object' && one?.lookAlike);
		if (guess && typeof guess === 'object') alike(label, line, guess.id);
		const idOf = (one: typeof factor) => (typeof one === 'object' && one ? one.id : one);
		return {
			label,
			line,
			count: table.piles.counts[at] ?? 0,
			id: idOf(factor),
			need: idOf(need)
		};
	});
	return { cards, piles, notices };
}

function* inSteps<From, To>(
	from: readonly From[],
	to: (one: From, at: number) => To
): Generator<void, readonly To[]> {
	const found: To[] = [];
	for (const [at, one] of from.entries()) {
		if (at % JUDGED_AT_ONCE === 0) yield;
		found.push(to(one, at));
	}
	return found;
}
