import type { ServedCard } from '$lib/domain/disclosure/picture';

/** One stretch of a bar; `share` is its part of the whole bar, `count` the number that was served. */
export interface BarPart {
	readonly kind: 'helps' | 'neutral' | 'hinders' | 'rest' | 'word';
	readonly share: number;
	readonly count: number;
}

/** The stretches of a card's bar from helps to hinders; a word is one stretch without a number. */
export function cardBar(card: ServedCard): readonly BarPart[] {
	const part = (kind: BarPart['kind'], count: number): BarPart => ({
		kind,
		count,
		share: card.people === 0 ? 0 : count / card.people
	});
	switch (card.form) {
		case 'word':
			return [{ kind: 'word', share: 1, count: card.people }];
		case 'numbers':
			return [
				part('helps', card.helps),
				part('neutral', card.neutral),
				part('hinders', card.hinders)
			];
		case 'majority':
			return card.side === 'helps'
				? [part('helps', card.count), part('rest', card.rest)]
				: [part('rest', card.rest), part('hinders', card.count)];
	}
}
