import { builtInDecks } from '$lib/decks/built-in';
import { handOf, type Deck } from '$lib/domain/deck';
import type { PersonOfGroup } from '$lib/domain/statistics/people-groups';
import type { Random } from '$lib/domain/seeded';
import type { Sort } from '$lib/domain/sort';
import { standardNormal } from '$lib/domain/numbers/standard-normal';

export const deck = builtInDecks[0] as Deck;
const hand = handOf(deck, 'factor', 'core', 'employed');
/** Beside e^l for helps and e^−l for hinders: with no lean 35 % of the cards are neutral. */
const NEUTRAL = 1.08;

/**
 * People who lean in and around them by so many logits: piles weigh e^−l : 1.08 : e^l, so that who
 * leans further says "neutral" less. Drawn apart, "neutral" would make groups of its own.
 */
const peopleWho = (
	leans: readonly (readonly [number, number])[],
	random: Random
): readonly PersonOfGroup[] =>
	leans.map(([inside, outside]) => {
		const sort: Sort = new Map(
			hand.map((card, at) => {
				const lean = card.axis === 'intrinsic' ? inside : outside;
				const [hinders, helps] = [Math.exp(-lean), Math.exp(lean)];
				const drawn = random() * (hinders + NEUTRAL + helps);
				const pile = drawn < hinders ? 'hinders' : drawn < hinders + NEUTRAL ? 'neutral' : 'helps';
				const placed = { card: card.id, pile, position: at + 1, changes: 0, via: 'tap' as const };
				return [card.id, placed];
			})
		);
		return { sort, firm: undefined };
	});

/** People who differ by degree only: one round cloud, so wide in logits. */
export const oneCloudOf = (people: number, sd: number, random: Random) =>
	peopleWho(
		Array.from({ length: people }, () => [
			sd * standardNormal(random),
			sd * standardNormal(random)
		]),
		random
	);

/** People of four kinds, each so many logits to a side on both axes. */
export const fourGroupsOf = (people: number, lean: number, random: Random) =>
	peopleWho(
		Array.from({ length: people }, (_, at) => [at % 2 ? lean : -lean, at % 4 < 2 ? lean : -lean]),
		random
	);
