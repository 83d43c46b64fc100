import type { Deck } from '$lib/domain/deck';
import { cardCounts } from '$lib/domain/group/card-counts';
import { needsByGroup } from '$lib/domain/group/needs-by-group';
import { pooledShare } from '$lib/domain/group/pooled-share';
import type { ResearchRow } from '$lib/domain/export/research-row';
import type { ResearchMeasures } from '$lib/protocol/research';
import { countedRow, firstRounds, type ExportedDialogue } from './research-rows';

/** Only answers from before anything of the group was shown (G6). */
export function researchNeeds(
	deck: Deck,
	dialogues: readonly ExportedDialogue[]
): ResearchMeasures['needs'] {
	const rounds = dialogues.map((dialogue) =>
		dialogue.rows.filter((row) => row.round === 'needs-1' && row.timing === 'before')
	);
	const rows = rounds.flat();
	const cards = deck.cards.filter((card) => card.kind === 'need');
	const counted = (list: readonly ResearchRow[]) =>
		cardCounts(cards, deck.piles.need, list.map(countedRow));
	const byDialogue = rounds.map(counted);
	return counted(rows).flatMap((one, at) => {
		const pooled = pooledShare(
			byDialogue.map((counts) => ({
				y: counts[at]?.helps ?? 0,
				n: counts[at]?.placed ?? 0
			})),
			1
		);
		if (!pooled) return [];
		const owners: Record<string, number> = {};
		for (const row of rows) {
			const owner = row.answers.owners.get(one.card);
			if (owner !== undefined) owners[owner] = (owners[owner] ?? 0) + 1;
		}
		return [
			{
				need: one.card,
				placed: one.placed,
				needed: one.helps,
				have: one.neutral,
				noNeed: one.hinders,
				share: pooled.share,
				low: pooled.interval.low,
				high: pooled.interval.high,
				first: rows.filter((row) => row.answers.first === one.card).length,
				owners
			}
		];
	});
}

/**
 * Needs by own factor cards and by firm profile (G6); of people who sorted both before anything of the group
 * was shown.
 */
export function researchNeedsByGroup(
	deck: Deck,
	dialogues: readonly ExportedDialogue[]
): ResearchMeasures['needsByGroup'] {
	const people = dialogues.map((dialogue) => {
		const factors = new Map(
			firstRounds(dialogue)
				.filter((row) => row.timing === 'before')
				.map((row) => [row.participant, row])
		);
		return dialogue.rows
			.filter((row) => row.round === 'needs-1' && row.timing === 'before')
			.flatMap((row) => {
				const own = factors.get(row.participant);
				return own ? [{ needs: row.sort, factors: own.sort, hand: own.hand }] : [];
			});
	});
	return needsByGroup(deck, people).map(({ need, by, group, share }) => ({
		need,
		by,
		group,
		needed: share.n,
		placed: share.total,
		share: share.share,
		low: share.interval.low,
		high: share.interval.high
	}));
}
