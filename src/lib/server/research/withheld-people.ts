import type { SourceDialogue } from './source';

/** People of a dialogue who are held back: one total, no reasons (D12). */
export const withheldOf = ({ withheld }: Pick<SourceDialogue, 'withheld'>): number =>
	withheld.refused + withheld.erased + withheld.chosen;

interface PooledWithheld {
	readonly people: number;
	readonly reasons: Readonly<Record<'left' | 'chosen', number>>;
}

/**
 * Everybody held back in some dialogues. Who said no and who erased are one number: over one
 * dialogue more or less the difference is that dialogue's, and of it no more may be told than its
 * total and its size tell (D12).
 */
export function pooledWithheld(sources: readonly SourceDialogue[]): PooledWithheld {
	const chosen = sources.reduce((total, { withheld }) => total + withheld.chosen, 0);
	const people = sources.reduce((total, source) => total + withheldOf(source), 0);
	return { people, reasons: { left: people - chosen, chosen } };
}
