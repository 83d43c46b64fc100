import { builtInDecks } from '$lib/decks/built-in';
import { handOf, type Deck } from '$lib/domain/deck';
import { needsCoder } from '$lib/domain/group/code-needs';
import type { CodedDialogue } from '$lib/domain/group/needs-tests';
import type { Random } from '$lib/domain/seeded';
import type { Sort } from '$lib/domain/sort';
import { standardNormal } from './beta-binomial';

export const deck = builtInDecks[0] as Deck;
const code = needsCoder(deck);
const logistic = (eta: number) => 1 / (1 + Math.exp(-eta));

/**
 * People who lean one way inside and one way around them, in dialogues that differ. A need depends on its own
 * factor cards, 1.2 logit each, and where `effect` is above 0 also on how the person leans around.
 */
export function inventedNeeds(
	world: { readonly people: number; readonly dialogues: number; readonly effect: number },
	random: Random
): readonly CodedDialogue[] {
	return Array.from({ length: world.dialogues }, (_, at) => {
		const [drift, wish] = [standardNormal(random) * 0.5, standardNormal(random) * 0.4];
		const size = Math.floor((world.people + at) / world.dialogues);
		return Array.from({ length: size }, () => {
			const inside = 0.2 + standardNormal(random) + drift / 2;
			const outside = -0.1 + standardNormal(random) + drift;
			const work = random() < 0.6 ? ('employed' as const) : ('not-employed' as const);
			const hand = handOf(deck, 'factor', 'core', work);
			const factors = sortOf(
				hand.map((card) => {
					const lean = card.axis === 'intrinsic' ? inside : outside;
					const drawn = random();
					if (drawn < 0.03) return [card.id, 'skip'];
					if (drawn < 0.3) return [card.id, 'neutral'];
					return [card.id, random() < logistic(1.6 * lean) ? 'helps' : 'hinders'];
				})
			);
			const needs = sortOf(
				handOf(deck, 'need', 'core', work).map((card) => {
					const own = (card.answers ?? []).reduce((sum, id) => {
						const pile = factors.get(id)?.pile;
						return sum + (pile === 'hinders' ? 1 : pile === 'helps' ? -1 : 0);
					}, 0);
					const eta = -0.2 + 1.2 * own + wish + world.effect * (outside < 0 ? 1 : -1);
					if (random() < logistic(eta)) return [card.id, 'need'];
					return [card.id, random() < 0.5 ? 'have' : 'no-need'];
				})
			);
			return { person: code({ needs, factors, hand }), work };
		});
	});
}

const sortOf = (piles: readonly (readonly string[])[]): Sort =>
	new Map(
		piles.map(([card = '', pile = ''], at) => [
			card,
			{ card, pile, position: at + 1, changes: 0, via: 'tap' as const }
		])
	);
