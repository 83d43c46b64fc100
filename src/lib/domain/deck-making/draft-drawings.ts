import type { DraftDeck } from './draft-deck';

/** The drawings of a draft: where the server has them, and of what. */
interface DraftDrawings {
	readonly address: string;
	/** ids of cards and piles that have one */
	readonly drawn: readonly string[];
}

/** The address changes with what is drawn, so that a page that has an older one asks again. */
export function draftDrawings(id: string, deck: DraftDeck): DraftDrawings {
	const all = [...deck.cards, ...deck.piles.factor, ...deck.piles.need, ...deck.practice];
	const drawn = all.filter(({ openmoji, picture }) => openmoji.length > 0 || picture !== undefined);
	let sum = 0;
	for (const { id: one, openmoji, picture } of drawn) {
		for (const sign of `${one} ${picture ?? openmoji.join('+')} `) {
			sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
		}
	}
	return {
		address: `/api/v1/drafts/${id}/pictograms.svg?of=${sum.toString(36)}`,
		drawn: drawn.map(({ id: one }) => one)
	};
}
