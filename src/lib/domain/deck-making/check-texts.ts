import { MOST_WORDS } from '../hard-sentences';
import { typedLine } from '../typed-text';
import { MOST_TEXT, type DraftDeck } from './draft-deck';
import { advice, stop, type Finding } from './finding';
import { textsOfDraft, type DraftText } from './texts-of-draft';
import { MOST_WORDS_OF_TEXT, wordCount } from './word-count';

/** Letters in the longest word on the built-in cards: anything longer is hard to read. */
const LONGEST_WORD = 14;
/** Languages that do not pack much of a sentence into one word. */
const SHORT_WORDS = /^(nl|en|fr|es|it|pt)\b/;
/** Anything a page would take for its own code. */
const MARKUP = /<\s*[/!?]?\s*[a-z][^>]*>|<\s*(script|svg|iframe|img)\b|javascript:/i;
/** Words that join two directions, by language; other languages are not checked. */
const EITHER: Readonly<Record<string, RegExp>> = {
	nl: /(^|\s)of(\s|$)/i,
	en: /(^|\s)or(\s|$)/i,
	fr: /(^|\s)ou(\s|$)/i,
	de: /(^|\s)oder(\s|$)/i,
	es: /(^|\s)[ou](\s|$)/i,
	pl: /(^|\s)(lub|albo|czy)(\s|$)/i,
	tr: /(^|\s)(ya da|veya|yoksa)(\s|$)/i,
	ar: /(^|\s)(أو|أم)(\s|$)/
};

/** What is wrong with a draft's words, and where they are harder than the built-in set's. */
export function checkTexts(deck: DraftDeck): readonly Finding[] {
	const twoWays = [1, -1].every((score) => deck.piles.factor.some((pile) => pile.score === score));
	const factors = new Set(
		deck.cards.flatMap(({ id, kind }) => (kind === 'factor' ? [`cards.${id}.hint`] : []))
	);
	return [
		...textsOfDraft(deck).flatMap((text) =>
			deck.languages.flatMap((language) => [
				...missing(text, language),
				...form(text, language),
				...reading(text, language),
				...(twoWays && factors.has(text.path) ? oneWay(text, language) : [])
			])
		),
		...duplicates(deck)
	];
}

function missing({ path, texts, kind, used }: DraftText, language: string): readonly Finding[] {
	if ((texts[language] ?? '').trim() !== '') return [];
	const at = `${path}.${language}`;
	if (path === 'title') return [stop('title-missing', at, { language })];
	if (used) return [stop('text-missing', at, { language })];
	return kind === 'hint' && path.startsWith('cards.')
		? [advice('hint-missing', at, { language })]
		: [];
}

function form({ path, texts }: DraftText, language: string): readonly Finding[] {
	const words = texts[language] ?? '';
	const at = `${path}.${language}`;
	return [
		...(words.length > MOST_TEXT
			? [stop('text-long', at, { has: words.length, most: MOST_TEXT })]
			: []),
		...(typedLine(words) === words ? [] : [stop('text-signs', at)]),
		...(MARKUP.test(words) ? [stop('text-markup', at)] : [])
	];
}

function reading({ path, texts, kind }: DraftText, language: string): readonly Finding[] {
	const words = texts[language] ?? '';
	const at = `${path}.${language}`;
	const has = wordCount(words);
	if (kind === 'alt') return [];
	const of = path.startsWith('cards.') || path.startsWith('practice.') ? kind : 'sentence';
	const long: readonly Finding[] =
		of === 'card' && has > MOST_WORDS_OF_TEXT.card
			? [advice('card-words', at, { has, most: MOST_WORDS_OF_TEXT.card })]
			: of === 'hint' && has > MOST_WORDS_OF_TEXT.hint
				? [advice('hint-words', at, { has, most: MOST_WORDS_OF_TEXT.hint })]
				: of === 'sentence' && longestSentence(words) > MOST_WORDS
					? [advice('sentence-words', at, { has: longestSentence(words), most: MOST_WORDS })]
					: [];
	const isRead = path !== 'description' && path !== 'status' && path !== 'title';
	const word = words.split(/[^\p{L}]+/u).find((one) => one.length > LONGEST_WORD);
	return word !== undefined && isRead && SHORT_WORDS.test(language)
		? [...long, advice('hard-word', at, { word })]
		: long;
}

const longestSentence = (words: string): number =>
	Math.max(0, ...words.split(/[.!?…؟]\s+/u).map(wordCount));

/** A hint naming one direction only leaves people at the other end unsure where to put the card. */
function oneWay({ path, texts }: DraftText, language: string): readonly Finding[] {
	const words = texts[language] ?? '';
	const either = EITHER[language.split('-')[0] ?? ''];
	return words.trim() !== '' && either && !either.test(words)
		? [advice('hint-one-way', `${path}.${language}`)]
		: [];
}

/** Two cards with the same words, whatever their capitals; the later one is named. */
function duplicates(deck: DraftDeck): readonly Finding[] {
	const all = [
		...deck.cards.map((card) => ({ part: 'cards', card })),
		...deck.practice.map((card) => ({ part: 'practice', card }))
	];
	return deck.languages.flatMap((language) => {
		const seen = new Map<string, string>();
		return all.flatMap(({ part, card }) => {
			const words = (card.text[language] ?? '').trim();
			const key = words.toLowerCase();
			const earlier = seen.get(key);
			if (key === '') return [];
			if (earlier === undefined) {
				seen.set(key, words);
				return [];
			}
			return [advice('duplicate', `${part}.${card.id}.text.${language}`, { words })];
		});
	});
}
