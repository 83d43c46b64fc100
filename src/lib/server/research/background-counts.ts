import { byBackground, missingOf } from '$lib/domain/statistics/by-background';
import { FIRM_CELLS, firmCell } from '$lib/domain/statistics/distribution';
import { firstFactors, type Study } from '$lib/domain/statistics/study';
import type { FigureResults } from '$lib/protocol/research-figures';

/** Who people are apart from their profile, and which cards they skipped. */
export function* backgroundFigure(study: Study): Generator<void, FigureResults['background']> {
	const rows = firstFactors(study).flat();
	const skips = new Set(
		study.deck.piles.factor.flatMap(({ id, role }) => (role === 'skip' ? [id] : []))
	);
	const groups = byBackground(rows, skips);
	yield;
	const cards = study.deck.cards.flatMap(({ id, kind }) => {
		if (kind !== 'factor') return [];
		const dealt = rows.filter(({ hand }) => hand.some((card) => card.id === id));
		const skipped = dealt.filter(({ sort }) => skips.has(sort.get(id)?.pile ?? '')).length;
		const unplaced = dealt.filter(({ sort }) => !sort.has(id)).length;
		return dealt.length > 0 ? [{ card: id, got: dealt.length, skipped, unplaced }] : [];
	});
	yield;
	const cells = FIRM_CELLS.flatMap((cell) => {
		const own = rows.filter(({ score }) => score && firmCell(score.profile) === cell);
		return own.length > 0 ? [{ cell, people: own.length, ...missingOf(own, skips) }] : [];
	});
	return { people: rows.length, groups, cells, cards };
}
