import type { Deck } from '$lib/domain/deck';
import { pileFinder } from '$lib/domain/importing/guess-labels';
import type { ImportTable } from '$lib/domain/importing/import-table';
import type { ImportReport } from '$lib/protocol/imports';

/** Labels of a kind that a report names. */
export const MOST_LABELS_SHOWN = 1000;

/** The piles of a file, with the score that their labels state, if any. */
export function proposedPiles(table: ImportTable): ImportReport['proposal']['piles'] {
	const usual = [1, 0, -1].map((score) => ({
		id: `score ${score}`,
		score,
		role: 'answer',
		text: {}
	}));
	const skip = { id: 'skipped', score: null, role: 'skip', text: {} };
	const find = pileFinder([...usual, skip] as unknown as Deck['piles']['factor'], 'factor');
	const labels = table.piles.texts.slice(0, MOST_LABELS_SHOWN);
	const found = labels.map((label) => find(label)?.id);
	// 1, 2, 3 are pile names, not scores: only labels with both signs count as scores
	const sided = found.includes('score 1') && found.includes('score -1');
	// a scale with both signs and steps beyond ±1, as in a Q sort: keep its order, score none of it
	const steps = labels.flatMap((label, at) => (found[at] === 'skipped' ? [] : [numberOf(label)]));
	const graded =
		steps.every((step) => step !== undefined) &&
		steps.some((step) => Math.abs(step ?? 0) > 1) &&
		Math.min(...steps.map((step) => step ?? 0)) < 0;
	const proposed = labels.map((label, at) => {
		const id = found[at];
		if (id === 'skipped') return { label, score: null, role: 'skip' as const };
		const score = usual.find((one) => one.id === id)?.score as 1 | 0 | -1 | undefined;
		const step = graded ? numberOf(label) : undefined;
		return {
			label,
			score: sided && !graded && score !== undefined ? score : null,
			...(step === undefined ? {} : { grade: step }),
			role: 'answer' as const
		};
	});
	// 1, 2, 3 in that order, whatever the first row happened to say
	return proposed.sort(
		(a, b) =>
			(numberOf(a.label) ?? 0) - (numberOf(b.label) ?? 0) || byName.compare(a.label, b.label)
	);
}

/** Made once: one is made for every comparison otherwise. */
const byName = new Intl.Collator('nl', { numeric: true });

/** A whole number as a label writes it, with a minus of any kind. */
function numberOf(label: string): number | undefined {
	const plain = label.replace(/^[−–]/, '-');
	return /^[+-]?\d{1,2}$/.test(plain) ? Number(plain) : undefined;
}
