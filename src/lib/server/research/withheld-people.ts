import { sumOf } from '$lib/domain/numbers/sum-of';
import type { SourceDialogue } from './source';

/**
 * People of a dialogue who are held back: one total, no reasons (D12). Nor are there any over many
 * dialogues: over one more or less the difference is that dialogue's.
 */
export const withheldOf = ({ withheld }: Pick<SourceDialogue, 'withheld'>): number =>
	withheld.refused + withheld.erased + withheld.chosen;

/** Everybody held back in some dialogues. */
export const withheldOfAll = (sources: readonly SourceDialogue[]): number =>
	sumOf(sources.map(withheldOf));
