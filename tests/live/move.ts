import type { Move } from '../../src/lib/domain/entry';

/** A tap that lays a card on a pile in the first round. */
export function move(seq: number, card: string, pile: string | null = 'helps'): Move {
	return { kind: 'move', seq, round: 'factors-1', card, pile, via: 'tap' };
}
