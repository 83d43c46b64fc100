import { deckFromLabels, type DeckWish } from '$lib/decks/deck-from-labels';
import { parseDeck } from '$lib/decks/deck-schema';
import { MOST_CARDS, MOST_PILES } from '$lib/domain/deck-making/draft-deck';
import type { Deck } from '$lib/domain/deck';
import { knownCards } from '$lib/domain/importing/guess-labels';
import { shownValue, type ImportProblem } from '$lib/domain/importing/import-problem';
import type { ImportTable } from '$lib/domain/importing/import-table';
import { isSaid, judgeImport, type JudgedImport } from '$lib/domain/importing/judge-import';
import type { LabelChoices } from '$lib/domain/importing/label-meanings';
import type { ImportMapping } from '$lib/protocol/imports';
import { done, refuse, type Outcome } from '../outcome';
import { proposedPiles } from './proposed-piles';

const WITHOUT: LabelChoices = { cards: {}, piles: {} };

export interface Judged {
	readonly deck: Deck;
	/** made of this file, not yet kept */
	readonly made: boolean;
	readonly result: JudgedImport;
}

/**
 * The file by a card set: the chosen one, else the one on the shelf that knows most of its cards,
 * else one made of it.
 */
export function* deckOfImport(
	table: ImportTable,
	mapping: ImportMapping,
	chosen: Deck | undefined,
	shelf: readonly Deck[]
): Generator<void, Outcome<Judged>> {
	const labels = table.cards.texts;
	let best: { readonly deck: Deck; readonly known: number } | undefined;
	for (const deck of shelf) {
		const known = yield* knownCards(deck, labels);
		if (!best || known > best.known) best = { deck, known };
	}
	const fits = best && best.known > 0 && best.known >= labels.length / 2 ? best.deck : undefined;
	const deck = mapping.make ? undefined : (chosen ?? fits);
	if (deck) {
		const choices = { cards: mapping.cards, piles: mapping.piles, talk: mapping.talk };
		return done({ deck, made: false, result: yield* judgeImport(table, deck, choices) });
	}
	return yield* madeOf(table, mapping);
}

function* madeOf(table: ImportTable, mapping: ImportMapping): Generator<void, Outcome<Judged>> {
	const left = (label: string) => mapping.cards[label] === null;
	const labels = table.cards.texts.filter((label) => !left(label));
	const wish: DeckWish = mapping.make ?? {
		title: 'Import',
		language: 'nl',
		piles: proposedPiles(table)
	};
	const tooMany: ImportProblem[] = [];
	const over = (code: 'too-many-cards' | 'too-many-piles', found: number, wanted: number) => {
		if (found > wanted && !isSaid(table, code)) tooMany.push({ code, line: 0, found, wanted });
	};
	over('too-many-cards', labels.length, MOST_CARDS);
	over('too-many-piles', table.piles.size, MOST_PILES);
	if (table.problemCount === 0 && wish.piles.length < 2) {
		tooMany.push({ code: 'too-few-piles', line: 0 });
	}
	if (
		labels.length > MOST_CARDS ||
		table.piles.size > MOST_PILES ||
		labels.length === 0 ||
		wish.piles.length < 2
	) {
		const nothing = deckFromLabels({ ...wish, piles: [] }, []).deck;
		const blocked = {
			...table,
			problems: [...table.problems, ...tooMany],
			problemCount: table.problemCount + tooMany.length
		};
		// without a deck labels cannot be judged, so only faults of the file itself are reported
		const result = yield* judgeImport({ ...blocked, placements: NO_PLACEMENTS }, nothing, WITHOUT);
		return done({ deck: nothing, made: true, result });
	}
	const made = deckFromLabels(wish, labels);
	const parsed = parseDeck(made.deck);
	if (!parsed.ok) return refuse('deck-invalid', { problems: parsed.problems });
	const piles = { ...made.piles, ...mapping.piles };
	const result = yield* judgeImport(table, parsed.deck, {
		cards: { ...mapping.cards, ...made.cards },
		piles,
		talk: mapping.talk
	});
	const alike = made.alike.map(({ label, first }) => ({
		code: 'look-alike' as const,
		line: lineOf(table, label),
		value: shownValue(label),
		other: shownValue(first)
	}));
	return done({
		deck: parsed.deck,
		made: true,
		result: { ...result, notices: [...result.notices, ...alike] }
	});
}

const NONE = {
	size: 0,
	at: () => 0,
	push: () => {}
} as unknown as ImportTable['placements']['line'];
const NO_PLACEMENTS = { person: NONE, card: NONE, pile: NONE, line: NONE, round: NONE };

function lineOf({ cards, piles }: ImportTable, label: string): number {
	const card = cards.texts.indexOf(label);
	return (card >= 0 ? cards.lines[card] : piles.lines[piles.texts.indexOf(label)]) ?? 0;
}
