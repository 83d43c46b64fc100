import type { Texts } from '../deck';
import type { DraftDeck } from './draft-deck';
import type { Finding } from './finding';

/** The words of a check in one language; see messages/deckCheck. */
interface CheckWords {
	readonly sentences: Readonly<Record<string, (values: Finding['values']) => string>>;
	readonly places: Readonly<Record<string, string>>;
	readonly parts: {
		readonly card: (words: string) => string;
		readonly practice: (words: string) => string;
		readonly pile: (words: string) => string;
		readonly facet: (words: string) => string;
		readonly anchor: (words: string) => string;
		readonly hint: string;
		readonly alt: string;
		readonly line: (number: number) => string;
	};
}

/** What a finding says, without the program's words for it. */
export const sentenceOf = (
	{ rule, values }: Pick<Finding, 'rule' | 'values'>,
	{ sentences }: CheckWords
): string => sentences[rule]?.(values) ?? rule;

/**
 * Where in a set a place is, as its maker sees it: `Kaart “Mijn buurt”, uitleg, Nederlands`.
 * @param languageName what a language is called
 */
export function placeOf(
	deck: Pick<DraftDeck, 'cards' | 'practice' | 'piles' | 'facets' | 'questions' | 'languages'>,
	path: string,
	{ places, parts }: CheckWords,
	languageName: (tag: string) => string
): string {
	const [first = '', second = '', third = '', ...rest] = path.split('.');
	const named = (texts: Texts | undefined, id: string) =>
		deck.languages.map((language) => texts?.[language]?.trim()).find(Boolean) ?? id;
	const find = (items: readonly { readonly id: string; readonly text: Texts }[], id: string) =>
		named(items.find((item) => item.id === id)?.text, id);
	const thing = (): readonly [string, readonly string[]] => {
		if (second !== '' && first === 'cards') {
			return [parts.card(find(deck.cards, second)), [third, ...rest]];
		}
		if (second !== '' && first === 'practice') {
			return [parts.practice(find(deck.practice, second)), [third, ...rest]];
		}
		if (second !== '' && first === 'facets') {
			return [parts.facet(find(deck.facets, second)), [third, ...rest]];
		}
		if (first === 'piles' && third !== '' && (second === 'factor' || second === 'need')) {
			return [parts.pile(find(deck.piles[second], third)), rest];
		}
		if (first === 'questions' && second === 'anchors' && third !== '') {
			return [parts.anchor(find(deck.questions.anchors, third)), rest];
		}
		const both = `${first}.${second}`;
		return [places[both] ?? places[first] ?? places['deck'] ?? path, [second, third, ...rest]];
	};
	const [name, fields] = thing();
	const field = fields.includes('hint')
		? parts.hint
		: fields.includes('alt')
			? parts.alt
			: undefined;
	const last = fields.at(-1) ?? '';
	const language =
		deck.languages.includes(last) && deck.languages.length > 1 ? languageName(last) : undefined;
	return [name, field, language].filter((one) => one !== undefined).join(', ');
}
