import { asksNeeds, type Texts } from '../deck';
import type { DraftDeck } from './draft-deck';

/** One text of a draft in all its languages, and what it is for. */
export interface DraftText {
	/** by ids; the language is not in it */
	readonly path: string;
	readonly texts: Texts;
	readonly kind: 'card' | 'hint' | 'sentence' | 'name' | 'alt';
	/** whether the set cannot do without it; never where nobody reads it */
	readonly used: boolean;
	/** what replaces it when empty: nothing, or another text of the set */
	readonly instead?: Texts;
}

const OF_NEEDS = /^(piles\.need\.|questions\.(need|first|owner)$)/;
const OF_SIDES = /^(profiles\.|questions\.(fit|self)$)/;

/** Whether somebody reads the text at a path: without needs nobody is asked about needs. */
function readBy(deck: DraftDeck): (path: string) => boolean {
	const hasNeeds = asksNeeds(deck);
	const hasSides = deck.axes.length > 0;
	return (path) => (hasNeeds || !OF_NEEDS.test(path)) && (hasSides || !OF_SIDES.test(path));
}

/** The texts that somebody reads, for who writes or translates them. */
export const readTextsOf = (deck: DraftDeck): readonly DraftText[] => {
	const isRead = readBy(deck);
	return textsOfDraft(deck).filter(({ path }) => isRead(path));
};

/** Every text of a draft, in the order of its screens. */
export function textsOfDraft(deck: DraftDeck): readonly DraftText[] {
	const isRead = readBy(deck);
	const text = (
		path: string,
		texts: Texts,
		kind: DraftText['kind'],
		used = true,
		instead?: Texts
	): DraftText => ({
		path,
		texts,
		kind,
		used: used && isRead(path),
		...(instead ? { instead } : {})
	});
	const cardTexts = (
		part: string,
		{
			id,
			text: topic,
			hint,
			alt
		}: Pick<DraftDeck['practice'][number], 'id' | 'text' | 'hint' | 'alt'>
	) => [
		text(`${part}.${id}.text`, topic, 'card'),
		text(`${part}.${id}.hint`, hint, 'hint', false),
		text(`${part}.${id}.alt`, alt, 'alt', false, topic)
	];
	const { anchors, instruction, ...asked } = deck.questions;
	return [
		text('title', deck.title, 'name'),
		text('description', deck.description, 'sentence', false, deck.title),
		text('status', deck.status, 'sentence', false, deck.title),
		...deck.cards.flatMap((card) => cardTexts('cards', card)),
		...deck.axes.flatMap(({ id, text: name, inYou }) => [
			text(`axes.${id}.text`, name, 'name'),
			text(`axes.${id}.inYou`, inYou, 'name', false, name)
		]),
		...deck.dimensions.map(({ id, text: name }) => text(`dimensions.${id}.text`, name, 'name')),
		...deck.facets.map(({ id, text: name }) => text(`facets.${id}.text`, name, 'name')),
		...(['factor', 'need'] as const).flatMap((kind) =>
			deck.piles[kind].flatMap(({ id, text: name, hint }) => [
				text(`piles.${kind}.${id}.text`, name, 'name'),
				text(`piles.${kind}.${id}.hint`, hint, 'hint', false, name)
			])
		),
		...deck.practice.flatMap((card) => cardTexts('practice', card)),
		...Object.entries(deck.profiles).map(([letter, { text: name }]) =>
			text(`profiles.${letter}.text`, name, 'sentence')
		),
		...instruction.map((sentence, at) => text(`questions.instruction.${at}`, sentence, 'sentence')),
		...Object.entries(asked).map(([name, question]) =>
			text(`questions.${name}`, question, 'sentence')
		),
		...anchors.flatMap(({ id, text: question, choices }) => [
			text(`questions.anchors.${id}.text`, question, 'sentence'),
			...choices.map((choice) =>
				text(`questions.anchors.${id}.choices.${choice.id}.text`, choice.text, 'name')
			)
		])
	];
}
