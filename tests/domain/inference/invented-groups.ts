import { builtInDecks } from '$lib/decks/built-in';
import { handOf, type Deck } from '$lib/domain/deck';
import type { PersonOfGroup } from '$lib/domain/statistics/people-groups';
import type { Random } from '$lib/domain/seeded';
import type { Sort } from '$lib/domain/sort';
import { standardNormal } from '$lib/domain/numbers/standard-normal';

export const deck = builtInDecks[0] as Deck;
const hand = handOf(deck, 'factor', 'full', 'employed');
const logistic = (eta: number) => 1 / (1 + Math.exp(-eta));

/** People who lean in and around them by so many logits; one card in `neutral` has no side. */
const peopleWho = (
	leans: readonly (readonly [number, number])[],
	neutral: number,
	random: Random
): readonly PersonOfGroup[] =>
	leans.map(([inside, outside]) => {
		const sort: Sort = new Map(
			hand.map((card, at) => {
				const lean = card.axis === 'intrinsic' ? inside : outside;
				const side = random() < logistic(lean) ? 'helps' : 'hinders';
				const pile = random() < neutral ? 'neutral' : side;
				const placed = { card: card.id, pile, position: at + 1, changes: 0, via: 'tap' as const };
				return [card.id, placed];
			})
		);
		return { sort, firm: undefined };
	});

/** People who differ by degree only: one round cloud, so wide in logits. */
export const oneCloudOf = (people: number, sd: number, random: Random, neutral = 0.35) =>
	peopleWho(
		Array.from({ length: people }, () => [
			sd * standardNormal(random),
			sd * standardNormal(random)
		]),
		neutral,
		random
	);

/** People of four kinds, each so many logits to a side on both axes. */
export const fourGroupsOf = (people: number, lean: number, random: Random, neutral = 0.35) =>
	peopleWho(
		Array.from({ length: people }, (_, at) => [at % 2 ? lean : -lean, at % 4 < 2 ? lean : -lean]),
		neutral,
		random
	);
