import type { Pile } from '$lib/domain/deck';

const TONES = { '1': 'helps', '0': 'neutral', '-1': 'hinders', null: 'skip' } as const;

/** How a pile is drawn: by its score, the same place and colour for factors and needs. */
export function pileTone(pile: Pick<Pile, 'score'>): (typeof TONES)[keyof typeof TONES] {
	return TONES[`${pile.score}`];
}
