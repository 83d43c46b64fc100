import { type Deck, textIn } from '$lib/domain/deck';
import { sideOf, type Board, type Side } from '$lib/domain/disclosure/board';
import type { BoardHeadline, Named } from '$lib/domain/disclosure/board-headline';
import type { messages } from '$lib/messages/charts/nl';
import type { CardText } from './board-card';
import type { BoardWords, RowText } from './board-columns';
import type {
	GroupPicture,
	PileWord,
	ServedCard,
	ServedPlane
} from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

type Texts = Pick<typeof messages, 'board' | 'shortWords' | 'restShort' | 'piles'>;
type Lying = Board['rows'][number]['neutral'][number];

/** What something of a deck is called; its id where this version no longer has it. */
export const nameIn = (
	of: readonly { id: string; text: Deck['title'] }[],
	id: string,
	language: string
) => {
	const found = of.find((one) => one.id === id);
	return found ? textIn(found.text, language) : id;
};

/** A text with its first letter in upper or lower case. */
export const withFirst = (text: string, language: string, large: boolean) => {
	const [first = ''] = text;
	const letter = large ? first.toLocaleUpperCase(language) : first.toLocaleLowerCase(language);
	return letter + text.slice(first.length);
};

/**
 * The rows of a board with their texts, in the language of the cards.
 * @param drawn whether a card has a pictogram
 */
export function boardRows(
	board: Board,
	deck: Deck,
	language: string,
	t: Texts,
	own: (card: string) => string | undefined = () => undefined,
	drawn: (card: string) => boolean = () => true
): readonly RowText[] {
	const card = ({ id, divided, bar }: Lying): CardText => {
		const laid = own(id);
		return {
			id,
			label: nameIn(deck.cards, id, language),
			divided,
			bar,
			picture: drawn(id),
			...(laid === undefined ? {} : { own: t.board.own(laid) })
		};
	};
	const halves = new Set(board.rows.map(({ axis }) => axis)).size;
	return board.rows.map((row, at): RowText => {
		const before = board.rows[at - 1];
		const axis = deck.axes.find(({ id }) => id === row.axis);
		const named = row.kind === 'dimension' && axis && halves > 1 && before?.axis !== row.axis;
		const sets = {
			axis: deck.axes,
			dimension: deck.dimensions,
			facet: deck.facets,
			pile: deck.piles.factor,
			rest: []
		}[row.kind];
		const label =
			row.kind === 'rest'
				? board.rows.length > 1
					? t.board.rest
					: ''
				: withFirst(nameIn(sets, row.id, language), language, true);
		return {
			id: row.id,
			over: named ? withFirst(textIn(axis.text, language), language, true) : undefined,
			label,
			word: row.word && t.shortWords[row.word],
			tone: (row.word && sideOf(row.word)) ?? 'neutral',
			cells: {
				helps: row.cells.helps.map(card),
				differs: row.cells.differs.map(card),
				hinders: row.cells.hinders.map(card)
			}
		};
	});
}

/** The text around the cards; column titles are short when space is narrow. */
export function boardWords(
	board: Board,
	deck: Deck,
	language: string,
	t: Texts,
	narrow = false
): BoardWords {
	const quiet = board.rows.flatMap((row) => row.neutral);
	return {
		columns: narrow ? t.board.short : t.board.columns,
		divided: t.board.divided,
		rest: t.restShort,
		quiet:
			quiet.length === 0
				? ''
				: t.board.quiet(quiet.map(({ id }) => nameIn(deck.cards, id, language)))
	};
}

/** A piece of a headline; names carry the tone of their side. */
export interface Piece {
	readonly text: string;
	readonly tone: Side | undefined;
}

/** The headline in pieces, so names can take their column's colour. `part` comes before it. */
export function headlinePieces(
	said: readonly BoardHeadline[],
	deck: Deck,
	language: string,
	{ board: t, piles }: Pick<Texts, 'board' | 'piles'>,
	part?: string
): readonly Piece[] {
	const sets = { axis: deck.axes, dimension: deck.dimensions, facet: deck.facets };
	const name = ({ of, id }: Named, small: boolean) =>
		of === 'card'
			? t.quote(nameIn(deck.cards, id, language))
			: withFirst(nameIn(sets[of], id, language), language, !small);
	const before =
		part === undefined ? [] : [{ text: t.part(withFirst(part, language, true)), tone: undefined }];
	// a sentence continues after the name of a part
	const opening = (text: string, at: number) =>
		at === 0 && part !== undefined ? withFirst(text, language, false) : text;
	const sentences = said.flatMap((one, at): readonly Piece[] => {
		const space = { text: ' ', tone: undefined };
		const start = at > 0 ? [space] : before;
		if (!('named' in one)) {
			return [...start, { text: opening(t[one.key], at), tone: undefined }];
		}
		if (one.key === 'pile') {
			const [open, close] = piles.headline(nameIn(deck.piles.factor, one.pile, language));
			const names = t.names(one.named.map((each) => name(each, true)));
			return [...start, { text: open + names + close, tone: undefined }];
		}
		const many =
			one.named.length > 1 ||
			one.named.some((each) => each.of !== 'card' && t.isMany(name(each, true)));
		const words = {
			helps: () => t.helps(many, at === 0),
			hinders: () => t.hinders(many, at === 0),
			divided: () => t.parted(),
			neutral: () => t.neutral()
		}[one.key]();
		const opens = words[0] === '' && (at > 0 || part === undefined);
		const names = t.names(one.named.map((each, index) => name(each, !opens || index > 0)));
		const tone = one.key === 'divided' ? 'differs' : one.key === 'neutral' ? undefined : one.key;
		return [
			...start,
			{ text: opening(words[0], at), tone: undefined },
			{ text: names, tone },
			{ text: words[1], tone: undefined }
		];
	});
	return sentences.filter(({ text }) => text !== '');
}

/** The headline as one text. */
export const headlineText = (...of: Parameters<typeof headlinePieces>): string =>
	headlinePieces(...of)
		.map(({ text }) => text)
		.join('');

/** The served pile of a card of a deck without sides, in words. */
function servedPile(card: ServedCard, deck: Deck, language: string): string | undefined {
	const found =
		card.form === 'word' ? deck.piles.factor.find(({ id }) => id === card.pile) : undefined;
	return found && textIn(found.text, language);
}

/** What a group said of a card, in a word: the name of the pile where a pile was served. */
export function cardWord(
	card: ServedCard,
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>,
	onPile: (pile: string) => string
): string {
	const pile = servedPile(card, deck, language);
	return pile === undefined ? words[readCard(card)] : onPile(pile);
}

interface Words {
	readonly people: (count: number) => string;
	readonly sortsAndPeople: (sorts: number, people: number) => string;
}

/** What the plane says of the group, a sentence for in you and one for around you (D6). */
export const planeSentences = (
	{ strips }: Pick<ServedPlane, 'strips'>,
	t: Pick<typeof messages, 'plane'>
): readonly [inYou: string, around: string] => [
	t.plane.half(t.plane.inYou, t.plane.strips[strips.intrinsic]),
	t.plane.half(t.plane.around, t.plane.strips[strips.external])
];

/** Who is in a picture: people, and beside them the sorts where there are more (D15). */
export const whoLaid = (
	{ people, counted }: Pick<GroupPicture, 'people' | 'counted'>,
	words: Words
): string => (counted === undefined ? words.people(people) : words.sortsAndPeople(people, counted));

/** How many got one card: people, or times laid if the same people laid more than once. */
export const whoGot = (
	card: Pick<ServedCard, 'people'>,
	picture: Pick<GroupPicture, 'people' | 'counted'>,
	words: Words & {
		readonly peopleOfCard: (count: number) => string;
		readonly timesOfCard: (count: number) => string;
	}
): readonly string[] => {
	if (picture.counted === undefined) return [words.peopleOfCard(card.people)];
	const laid = whoLaid(picture, words);
	return card.people === picture.people ? [laid] : [words.timesOfCard(card.people), laid];
};
