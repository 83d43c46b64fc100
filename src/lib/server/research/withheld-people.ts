import type { SourceDialogue } from './source';

/** Reasons for holding people back are only given over at least this many dialogues (D12). */
const LEAST_POOLED = 10;

/** People of a dialogue who are held back: one total, no reasons (D12). */
export const withheldOf = ({ withheld }: Pick<SourceDialogue, 'withheld'>): number =>
	withheld.refused + withheld.erased + withheld.chosen;

interface PooledWithheld {
	readonly people: number;
	/** undefined under 10 dialogues in which somebody is held back */
	readonly reasons:
		Readonly<Record<'refused' | 'erased' | 'chosen' | 'no-sort', number>> | undefined;
}

/** Everybody held back in some dialogues. */
export function pooledWithheld(sources: readonly SourceDialogue[]): PooledWithheld {
	const holding = sources.filter((source) => withheldOf(source) > 0);
	const sum = (of: (source: SourceDialogue) => number) =>
		sources.reduce((total, source) => total + of(source), 0);
	return {
		people: sum(withheldOf),
		reasons:
			holding.length < LEAST_POOLED
				? undefined
				: {
						refused: sum(({ withheld }) => withheld.refused),
						erased: sum(({ withheld }) => withheld.erased),
						chosen: sum(({ withheld }) => withheld.chosen),
						'no-sort': sum(({ unsorted }) => unsorted)
					}
	};
}
