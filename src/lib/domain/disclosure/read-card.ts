import type { PileWord, ServedCard } from './picture';
import { strictMajority } from './pile-word';

/**
 * How one served card reads as a word, from what was served alone: the served word; else the pile
 * with a strict majority; else `divided` if a third or more is on each side; else `differs`.
 */
export function readCard(card: ServedCard): PileWord {
	if (card.form === 'word') return card.word;
	const majority = strictMajority(card.people);
	if (card.form === 'majority') {
		if (card.count < majority) return 'differs';
		return card.side === 'helps' ? 'most-help' : 'most-hinder';
	}
	const { people, helps, hinders, neutral } = card;
	if (helps >= majority) return 'most-help';
	if (hinders >= majority) return 'most-hinder';
	if (neutral >= majority) return 'most-neutral';
	return Math.min(helps, hinders) * 3 >= people ? 'divided' : 'differs';
}
