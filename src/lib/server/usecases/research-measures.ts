import type { Card, Deck } from '$lib/domain/deck';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { cardCounts } from '$lib/domain/group/card-counts';
import { capabilityPattern } from '$lib/domain/group/capability';
import { cardTree } from '$lib/domain/group/card-tree';
import { chanceCorrected } from '$lib/domain/group/chance-corrected';
import { shiftOf } from '$lib/domain/group/shift';
import { similarity } from '$lib/domain/group/similarity';
import type { ResearchMeasures } from '$lib/protocol/research';
import { researchNeeds, researchNeedsByGroup } from './research-needs';
import { countedRow, firstRounds, type ExportedDialogue } from './research-rows';

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
	const rounds = most.map(firstRounds);
	const rows = rounds.flat();
	if (rows.length === 0) return undefined;

	const dealt = new Set(rows.flatMap((row) => row.hand.map((card) => card.id)));
	const cards: readonly Card[] = deck.cards.filter((card) => dealt.has(card.id));
	const counts = cardCounts(cards, deck.piles.factor, rows.map(countedRow));
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
		similarity: similarityOf(deck, cards, rows),
		needs: researchNeeds(deck, most),
		needsByGroup: researchNeedsByGroup(deck, most),
		shift: shiftsOf(deck, most),
		consensus: counts.filter((one) => one.consensus !== undefined).map((one) => one.card),
		agreement: chanceCorrected(counts.map((one) => [one.helps, one.hinders, one.neutral]))
	};
}

function similarityOf(
	deck: Deck,
	cards: readonly Card[],
	rows: readonly ResearchRow[]
): ResearchMeasures['similarity'] {
	const found = similarity(
		cards,
		deck.piles.factor,
		rows.map((row) => row.sort)
	);
	if (found.cards.length < 3) return undefined;
	const tenths = found.same.map((row, a) =>
		row.map((same, b) => (10 * same) / (found.both[a]?.[b] as number))
	);
	return { ...cardTree(found.cards, tenths), leftOut: found.leftOut, alike: [] };
}

/** How cards moved between the first factor round and the last that was put again (G7). */
function shiftsOf(deck: Deck, dialogues: readonly ExportedDialogue[]): ResearchMeasures['shift'] {
	const cards = new Set<string>();
	const people = dialogues.flatMap((dialogue) => {
		const first = new Map(firstRounds(dialogue).map((row) => [row.participant, row.sort]));
		const last = new Map(
			dialogue.rows
				.filter((row) => row.part === 'replace')
				.map((row) => [row.participant, row] as const)
		);
		return [...last].flatMap(([participant, row]) => {
			const before = first.get(participant);
			if (!before) return [];
			for (const card of row.sort.keys()) cards.add(card);
			// who was not asked to put a card again did not stand by it
			const asked = new Map([...before].filter(([card]) => row.hand.some(({ id }) => id === card)));
			return [[asked, row.sort] as const];
		});
	});
	return shiftOf(deck, [...cards].sort(), people).flatMap(({ card, both, net, ...moved }) =>
		net ? [{ card, both, up: moved.towardsHelps, down: moved.towardsHinders, ...net }] : []
	);
}
