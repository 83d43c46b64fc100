import type { Card } from '$lib/domain/deck';
import { cardCounts } from '$lib/domain/group/card-counts';
import { capabilityPattern } from '$lib/domain/group/capability';
import { chanceCorrected } from '$lib/domain/group/chance-corrected';
import type { ResearchMeasures } from '$lib/protocol/research';
import type { ExportedDialogue } from './research-rows';

/** Seed of the bootstrap: the same rows give the same interval. */
const SEED = 20_240_601;
/** Cards on which people are this divided are contested (G2: 1 is half against half). */
const CONTESTED = 0.5;

/**
 * What the cards say over the first factor rounds of dialogues (G1, G2, G4, G8), over the deck version that
 * most people sorted; undefined of nobody.
 */
export function researchMeasures(
	dialogues: readonly ExportedDialogue[]
): ResearchMeasures | undefined {
	const byDeck = new Map<string, ExportedDialogue[]>();
	for (const dialogue of dialogues) {
		const { id, version } = dialogue.source.deck;
		const key = `${id}@${version}`;
		byDeck.set(key, [...(byDeck.get(key) ?? []), dialogue]);
	}
	const peopleOf = (list: readonly ExportedDialogue[]) =>
		list.reduce((sum, one) => sum + one.people, 0);
	const [most] = [...byDeck.values()].sort((a, b) => peopleOf(b) - peopleOf(a));
	const deck = most?.[0]?.source.deck;
	if (!most || !deck) return undefined;
	const rounds = most.map((dialogue) => dialogue.rows.filter((row) => row.round === 'factors-1'));
	const rows = rounds.flat();
	if (rows.length === 0) return undefined;

	const dealt = new Set(rows.flatMap((row) => row.hand.map((card) => card.id)));
	const cards: readonly Card[] = deck.cards.filter((card) => dealt.has(card.id));
	const counts = cardCounts(
		cards,
		deck.piles.factor,
		rows.map((row) => ({ hand: row.hand.map((card) => card.id), sort: row.sort }))
	);
	const sorts = rounds.map((round) => round.map((row) => row.sort));
	const pattern = (['dimension', 'facet', 'role'] as const).flatMap((by) =>
		capabilityPattern(deck, sorts, by, SEED).flatMap((one) =>
			one.balance === undefined
				? []
				: [
						{
							by,
							id: one.id,
							placements: one.helps + one.hinders + one.neutral,
							balance: one.balance,
							low: one.interval?.low,
							high: one.interval?.high
						}
					]
		)
	);
	return {
		deck: deck.id,
		deckVersion: deck.version,
		people: rows.length,
		dialogues: rounds.filter((round) => round.length > 0).length,
		pattern,
		cards: counts.flatMap((one) =>
			one.net
				? [
						{
							card: one.card,
							placed: one.placed,
							net: one.net.net,
							low: one.net.low,
							high: one.net.high
						}
					]
				: []
		),
		contested: counts
			.flatMap(({ card, polarisation }) =>
				polarisation !== undefined && polarisation >= CONTESTED ? [{ card, polarisation }] : []
			)
			.sort((a, b) => b.polarisation - a.polarisation)
			.slice(0, 8),
		consensus: counts.filter((one) => one.consensus !== undefined).map((one) => one.card),
		agreement: chanceCorrected(counts.map((one) => [one.helps, one.hinders, one.neutral]))
	};
}
