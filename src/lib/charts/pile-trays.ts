import { textIn, type Deck } from '$lib/domain/deck';
import { cardsIn, type Board } from '$lib/domain/disclosure/board';
import type { messages } from '$lib/messages/charts/nl';
import { labelled, type Tray } from './card-trays';
import { pileTone } from '$lib/domain/pile-tone';
import { traysLayout } from './trays-layout';
import { evenSlides, WALL } from './wall-size';

type Texts = Pick<typeof messages, 'trays' | 'piles'>;

/** The rows of the board of a deck without sides as trays: one a pile, then what differs. */
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

/** Words of every language and screen are taken as long, so that all come to the same slides. */
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
		said: String,
		word: String,
		card: String,
		own: String,
		headline: () => ['', '']
	}
};

/** A picture without sides on as many walls as text of 30 px asks for, in the order of the piles. */
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
