import { type Box, longestWord, type TextLine, type TextStyle, wrapText } from '$lib/ui/text-lines';
import type { LaidCard } from './talk-table-layout';
import { max } from 'd3';
import { type Deck, textIn } from '$lib/domain/deck';
import type { GroupPicture, PileWord } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';
import { cardsIn, type Board } from '$lib/domain/disclosure/board';
import type { messages } from '$lib/messages/charts/nl';
import { pileTone } from '$lib/domain/pile-tone';
import { evenSlides, WALL } from './wall-size';
import { nameIn } from './picture-words';

interface DrawnTray extends Box {
	readonly id: string;
	readonly tone: Tray['tone'];
	readonly title: readonly TextLine[];
	readonly chips: readonly LaidCard[];
}

interface TraysLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly trays: readonly DrawnTray[];
}

interface TraysRoom {
	readonly width: number;
	readonly text: number;
	/** spacing in em, as the reader chose */
	readonly letter?: number;
	readonly word?: number;
	readonly rtl?: boolean;
	/** whether the cards have drawings */
	readonly pictures?: boolean;
}

const LINE_HEIGHT = 1.2;
/** Narrower than this, in lines of text, no card reads well. */
const LEAST = 11.5;

/** Trays stacked, their cards side by side; all cards of one size (D3). */
export function traysLayout(trays: readonly Tray[], room: TraysRoom): TraysLayout {
	const { width, text, rtl = false, letter = 0, word = 0, pictures = true } = room;
	const style: TextStyle = { size: text, strong: true, letter, word };
	const pad = 0.6 * text;
	const gap = 0.4 * text;
	const picture = pictures ? 1.9 * text : 0;
	const beside = picture + (pictures ? 1.5 : 1.2) * text;
	const labels = trays.flatMap(({ cards }) => cards.map(({ label }) => label));
	// a broken word is hard to read: prefer fewer cards side by side
	const longest = max(labels, (label) => longestWord(label, style)) ?? 0;
	const least = Math.max(LEAST * text, Math.min(longest + beside + 1, width - 2 * pad));
	const columns = Math.max(1, Math.floor((width - 2 * pad + gap) / (least + gap)));
	const chip = (width - 2 * pad - gap * (columns - 1)) / columns;
	const wrapped = (label: string) => wrapText(label, chip - beside, style);
	const lines = max(labels, (label) => wrapped(label).length) ?? 1;
	const tall = Math.max(1.9 * text, lines * LINE_HEIGHT * text) + 0.6 * text;
	const start = (x: number, extent = 0) => (rtl ? width - x - extent : x);
	let y = 0;
	const drawn = trays.map((tray): DrawnTray => {
		const rows = Math.max(1, Math.ceil(tray.cards.length / columns));
		const titled = wrapText(tray.title, width - 2 * pad, style);
		const head = pad + (0.5 + LINE_HEIGHT * Math.max(1, titled.length)) * text;
		const height = head + rows * tall + (rows - 1) * gap + pad;
		const chips = tray.cards.map(({ id, label }, at): LaidCard => {
			const x = pad + (at % columns) * (chip + gap);
			const top = y + head + Math.floor(at / columns) * (tall + gap);
			const said = wrapped(label);
			const first = top + (tall - said.length * LINE_HEIGHT * text) / 2;
			return {
				id,
				x: start(x, chip),
				y: top,
				width: chip,
				height: tall,
				picture: pictures
					? { x: start(x + 0.4 * text, picture), y: top + (tall - picture) / 2, size: picture }
					: undefined,
				label: said.map((line, index) => ({
					text: line,
					x: start(x + (pictures ? picture + 0.9 * text : 0.6 * text)),
					y: first + (index * LINE_HEIGHT + 0.92) * text
				}))
			};
		});
		const title = titled.map((line, index) => ({
			text: line,
			x: start(pad),
			y: y + pad + (1 + index * LINE_HEIGHT) * text
		}));
		const box = { id: tray.id, tone: tray.tone, x: 0, y, width, height, title, chips };
		y += height + gap;
		return box;
	});
	return { width, height: Math.max(0, y - gap), text, trays: drawn };
}

/** Cards that lie together under a word; `tone` is its colour. */
export interface Tray {
	readonly id: string;
	readonly title: string;
	readonly tone: 'helps' | 'hinders' | 'neutral';
	/** in deck order */
	readonly cards: readonly { readonly id: string; readonly label: string }[];
}

const TONES = [
	['most-help', 'helps'],
	['most-hinder', 'hinders'],
	['divided', 'neutral'],
	['differs', 'neutral'],
	['most-neutral', 'neutral']
] as const;

/** Cards with their topics; an id where this version of the deck no longer has the card. */
export function labelled(ids: readonly string[], deck: Deck, language: string): Tray['cards'] {
	return ids.map((id) => ({ id, label: nameIn(deck.cards, id, language) }));
}

/** The served cards under their words, strengths first; words without cards are left out. */
export function cardTrays(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: Readonly<Record<PileWord, string>>
): readonly Tray[] {
	return TONES.map(([word, tone]) => {
		const own = picture.cards.filter((card) => readCard(card) === word);
		const ids = own.map(({ card }) => card);
		return { id: word, title: titles[word], tone, cards: labelled(ids, deck, language) };
	}).filter((tray) => tray.cards.length > 0);
}

/** The two lists of needs of a small group (D8); none if needs were served card by card. */
export function needTrays(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: { readonly needed: string; readonly other: string }
): readonly Tray[] {
	if (picture.needs?.form !== 'lists') return [];
	const { needed, other } = picture.needs;
	const cards = (ids: readonly string[]) => labelled(ids, deck, language);
	return [
		{ id: 'needed', title: titles.needed, tone: 'helps' as const, cards: cards(needed) },
		{ id: 'other', title: titles.other, tone: 'neutral' as const, cards: cards(other) }
	].filter((tray) => tray.cards.length > 0);
}

type Texts = Pick<typeof messages, 'trays'> & {
	readonly piles: Pick<(typeof messages)['piles'], 'tray' | 'own'>;
};

/** The rows of the board of a deck without sides as trays: one per pile, then what differs. */
export function pileTrays(
	{ rows }: Board,
	deck: Deck,
	language: string,
	{ trays, piles }: Texts,
	own: (card: string) => string | undefined = () => undefined
): readonly Tray[] {
	return rows.map(({ id, cells }): Tray => {
		const pile = deck.piles.factor.find((one) => one.id === id);
		const tone = pile ? pileTone(pile) : 'neutral';
		const cards = labelled(
			cells.differs.map((card) => card.id),
			deck,
			language
		);
		return {
			id,
			title: pile ? piles.tray(textIn(pile.text, language)) : trays.differs,
			tone: tone === 'skip' ? 'neutral' : tone,
			cards: cards.map((card) => {
				const laid = own(card.id);
				return laid === undefined ? card : { ...card, label: piles.own(card.label, laid) };
			})
		};
	});
}

/** Assumed long words, so that every language and screen gets the same slides. */
const LONG: Texts = {
	trays: {
		'most-help': '',
		'most-hinder': '',
		'most-neutral': '',
		divided: '',
		differs: 'Hier is de groep verdeeld'
	},
	piles: {
		tray: (pile) => `De meeste mensen: ${pile}`,
		own: String
	}
};

/** A picture without sides on as many walls as 30 px text needs, in pile order. */
export function pileBoards(
	board: Board,
	deck: Deck,
	language: string,
	{ height }: { readonly height: number }
): readonly Board[] {
	const lying = board.rows.flatMap((row) => row.cells.differs.map((card) => ({ row, card })));
	const boardOf = (some: typeof lying): Board => ({
		rows: board.rows
			.map((row) => ({
				...row,
				cells: {
					...row.cells,
					differs: some.filter((one) => one.row === row).map(({ card }) => card)
				}
			}))
			.filter((row) => cardsIn(row) > 0)
	});
	const fits = (some: readonly (typeof lying)[number][]) =>
		traysLayout(pileTrays(boardOf([...some]), deck, language, LONG), WALL).height <= height;
	return evenSlides(lying, fits).map((some) => boardOf([...some]));
}
