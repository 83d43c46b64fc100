import type { Pile } from './deck';

const TONES = { '1': 'helps', '0': 'neutral', '-1': 'hinders', null: 'neutral' } as const;

/** How a pile is drawn everywhere: by its score, one place and colour for factors and needs. */
export const pileTone = ({
	score,
	role
}: Pick<Pile, 'score' | 'role'>): 'helps' | 'neutral' | 'hinders' | 'skip' =>
	role === 'skip' ? 'skip' : TONES[`${score}`];
