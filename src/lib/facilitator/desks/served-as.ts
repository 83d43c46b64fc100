import type { GroupPicture } from '$lib/domain/disclosure/picture';

/** How many cards a picture serves as numbers, as a word or not at all; from served values only. */
interface ServedAs {
	readonly cards: number;
	readonly numbers: number;
	readonly words: number;
	readonly hidden: number;
}

/** In a needs round its needs, else its factor cards. */
export function servedAs(picture: GroupPicture): ServedAs {
	const forms =
		picture.needs?.form === 'cards'
			? picture.needs.cards
			: picture.needs?.form === 'lists'
				? [...picture.needs.needed, ...picture.needs.other].map(() => ({ form: 'word' }))
				: picture.cards;
	const words = forms.filter((card) => card.form === 'word').length;
	const hidden = picture.hidden.length;
	return { cards: forms.length + hidden, numbers: forms.length - words, words, hidden };
}
