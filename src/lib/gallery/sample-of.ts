import type { Deck } from '$lib/domain/deck';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import { longTexts } from './long-texts';
import { LAYS, sampleGroup, samplePicture } from './sample-groups';

const isLay = (name: string | null): name is keyof typeof LAYS => name !== null && name in LAYS;

/**
 * A made-up picture as requested by the address: `wall` people, `lay`, `texts=long`, `cards=full`,
 * and `hidden=all`, a room in which no card may be shown.
 */
export function sampleOf(
	deck: Deck,
	query: Pick<URLSearchParams, 'get'>
): { readonly deck: Deck; readonly picture: GroupPicture | TooFew } {
	const hidden = query.get('hidden') === 'all';
	const texts = query.get('texts') === 'long' ? longTexts(deck) : deck;
	const shown: Deck = hidden
		? { ...texts, cards: texts.cards.map((card) => ({ ...card, sensitivity: 'power' })) }
		: texts;
	const lay = query.get('lay');
	const cards = shown.cards.filter(
		(card) => card.kind === 'factor' && (query.get('cards') === 'full' || card.core)
	);
	const group = sampleGroup(Number(query.get('wall')), isLay(lay) ? lay : 'leaning');
	return {
		deck: shown,
		picture: samplePicture(shown, cards, group, {
			powerInRoom: hidden,
			shown: query.get('shown') === 'words' ? 'words' : 'numbers'
		})
	};
}
