import type { CardKind, Pile } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { freshId } from './fresh-id';
import { movedItem } from './moved-item';
import type { SheetChange } from './sheet-model';

/** What a pile counts as. */
export const COUNTS = ['helps', 'neutral', 'hinders', 'none', 'skip'] as const;
export type Counts = (typeof COUNTS)[number];

export function countsAs({ role, score }: Pick<Pile, 'role' | 'score'>): Counts {
	if (role === 'skip') return 'skip';
	if (score === null) return 'none';
	return score === 1 ? 'helps' : score === -1 ? 'hinders' : 'neutral';
}

const SCORES: Readonly<Record<Counts, Pick<Pile, 'role' | 'score'>>> = {
	helps: { role: 'answer', score: 1 },
	neutral: { role: 'answer', score: 0 },
	hinders: { role: 'answer', score: -1 },
	none: { role: 'answer', score: null },
	skip: { role: 'skip', score: null }
};

const withPiles = (deck: DraftDeck, kind: CardKind, piles: readonly Pile[]): DraftDeck => ({
	...deck,
	piles: { ...deck.piles, [kind]: piles }
});

/** The deck with one cell of its piles set. */
export function withPileCell(
	deck: DraftDeck,
	kind: CardKind,
	language: string,
	{ row, column, value }: SheetChange
): DraftDeck {
	return withPiles(
		deck,
		kind,
		deck.piles[kind].map((pile) =>
			pile.id === row
				? changedPile(pile, language, column, value, language === deck.languages[0])
				: pile
		)
	);
}

function changedPile(
	pile: Pile,
	language: string,
	column: string,
	value: string,
	isFirst: boolean
): Pile {
	switch (column) {
		case 'text': {
			// a drawing of what the pile was called says something else now
			const drawn = isFirst && isOtherName(pile.text[language] ?? '', value) ? [] : pile.openmoji;
			return { ...pile, text: { ...pile.text, [language]: value }, openmoji: drawn };
		}
		case 'hint':
			return { ...pile, hint: { ...pile.hint, [language]: value } };
		case 'counts': {
			const counts = COUNTS.find((one) => one === value) ?? 'none';
			return { ...pile, ...SCORES[counts] };
		}
		case 'grade': {
			const { grade: _, ...rest } = pile;
			const grade = Number.parseInt(value, 10);
			return Number.isNaN(grade) ? rest : { ...rest, grade };
		}
		default:
			return pile;
	}
}

/** Whether a name is not the earlier one mended: no word in common, nor how it begins. */
function isOtherName(before: string, after: string): boolean {
	if (before.trim() === '') return false;
	const words = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];
	const [earlier, now] = [words(before), words(after)];
	const begins = now[0]?.slice(0, 3);
	return (
		!now.some((word) => earlier.includes(word)) &&
		(begins === undefined || !earlier[0]?.startsWith(begins))
	);
}

export function withPileAdded(
	deck: DraftDeck,
	kind: CardKind,
	after: number,
	text = ''
): DraftDeck {
	const empty = Object.fromEntries(deck.languages.map((one) => [one, '']));
	const pile: Pile = {
		id: freshId(deck, text),
		...SCORES.none,
		text: Object.fromEntries(deck.languages.map((one) => [one, text])),
		hint: empty,
		openmoji: []
	};
	const piles = deck.piles[kind];
	return withPiles(deck, kind, [...piles.slice(0, after + 1), pile, ...piles.slice(after + 1)]);
}

export const withoutPile = (deck: DraftDeck, kind: CardKind, at: number): DraftDeck =>
	withPiles(
		deck,
		kind,
		deck.piles[kind].filter((_, index) => index !== at)
	);

export const withPileMoved = (
	deck: DraftDeck,
	kind: CardKind,
	from: number,
	to: number
): DraftDeck => withPiles(deck, kind, movedItem(deck.piles[kind], from, to));
