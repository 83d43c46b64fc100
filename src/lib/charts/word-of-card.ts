import type { PileWord, ServedCard } from '$lib/domain/disclosure/picture';

/**
 * The word that fits what was served of a card, for sentences and trays: the served word; else the
 * strict majority in the served numbers; else `divided` if a third or more is on each side.
 */
export function wordOfCard(card: ServedCard): PileWord {
	switch (card.form) {
		case 'word':
			return card.word;
		case 'majority':
			return card.side === 'helps' ? 'most-help' : 'most-hinder';
		case 'numbers': {
			const { people, helps, hinders, neutral } = card;
			if (helps * 2 > people) return 'most-help';
			if (hinders * 2 > people) return 'most-hinder';
			if (neutral * 2 > people) return 'most-neutral';
			return Math.min(helps, hinders) * 3 >= people ? 'divided' : 'differs';
		}
	}
}
