import { handOf, scoresOf, type Card, type CardKind, type Deck, type DeckSize } from '../deck';
import type { Random } from '../seeded';
import type { Sort } from '../sort';
import { needsCoder } from './code-needs';
import type { CodedDialogue } from './needs-tests';
import { standardNormal } from '../numbers/standard-normal';

/** A world to try tests in: who comes, and how their needs come about. */
interface InventedWorld {
	readonly people: number;
	readonly dialogues: number;
	/** standard deviation of how people lean */
	readonly spread: number;
	/** how alike people of one dialogue lean, 0 … 1 */
	readonly alike: number;
	/** log odds of a need between people whose surroundings hinder and help, own cards apart */
	readonly effect: number;
	readonly size: DeckSize;
}

const logistic = (eta: number) => 1 / (1 + Math.exp(-eta));
/** What one own card adds to the log odds of a need. */
const OWN_CARD = 1.2;

/**
 * People who lean one way inside and one way around them, in dialogues that differ. Every need
 * depends on its own factor cards, and beyond them by `effect` on how the person leans around.
 */
export function inventedNeeds(
	deck: Deck,
	world: InventedWorld,
	random: Random
): readonly CodedDialogue[] {
	const code = needsCoder(deck);
	const scores = scoresOf(deck.piles.factor);
	const needPile = pileChoice(deck, 'need');
	const { spread, alike, size } = world;
	const leaning = (drift: number) =>
		spread * (Math.sqrt(alike) * drift + Math.sqrt(1 - alike) * standardNormal(random));
	return Array.from({ length: world.dialogues }, (_, at) => {
		const drifts = [standardNormal(random), standardNormal(random)] as const;
		const wish = standardNormal(random) * 0.4;
		const people = Math.floor((world.people + at) / world.dialogues);
		return Array.from({ length: people }, () => {
			const outside = leaning(drifts[1]) - 0.1;
			const work = random() < 0.6 ? ('employed' as const) : ('not-employed' as const);
			const hand = handOf(deck, 'factor', size, work);
			const factors = inventedSort(
				deck,
				hand,
				{ inside: leaning(drifts[0]) + 0.2, outside },
				random
			);
			const needs = sortOf(
				handOf(deck, 'need', size, work).map((card) => {
					const own = (card.answers ?? []).reduce((sum, id) => {
						const pile = factors.get(id)?.pile;
						return sum - (scores.get(pile ?? '') ?? 0);
					}, 0);
					const beyond = (world.effect / 2) * (outside < 0 ? 1 : -1);
					if (random() < logistic(OWN_CARD * own + wish + beyond - 0.2))
						return [card.id, needPile(1)];
					return [card.id, needPile(random() < 0.5 ? 0 : -1)];
				})
			);
			return { person: code({ needs, factors, hand }), work };
		});
	});
}

/** Factor cards of somebody who leans so far. */
const inventedSort = (
	deck: Deck,
	hand: readonly Card[],
	lean: { readonly inside: number; readonly outside: number },
	random: Random
): Sort => {
	const pile = pileChoice(deck, 'factor');
	return sortOf(
		hand.map((card) => {
			const drawn = random();
			if (drawn < 0.03) return [card.id, pile('skip')];
			if (drawn < 0.3) return [card.id, pile(0)];
			const towards = card.axis === 'intrinsic' ? lean.inside : lean.outside;
			return [card.id, pile(random() < logistic(1.6 * towards) ? 1 : -1)];
		})
	);
};

/** The first pile that counts so, whatever its name; the first answer where a set has none. */
const pileChoice = ({ piles }: Deck, kind: CardKind) => {
	const answers = piles[kind].filter(({ role }) => role === 'answer');
	return (counts: 1 | 0 | -1 | 'skip'): string =>
		(counts === 'skip'
			? piles[kind].find(({ role }) => role === 'skip')
			: answers.find(({ score }) => score === counts)
		)?.id ??
		answers[0]?.id ??
		'';
};

const sortOf = (piles: readonly (readonly string[])[]): Sort =>
	new Map(
		piles.map(([card = '', pile = ''], at) => [
			card,
			{ card, pile, position: at + 1, changes: 0, via: 'tap' as const }
		])
	);
