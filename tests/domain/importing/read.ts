import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { ImportReader } from '$lib/domain/importing/import-reader';
import type { ImportChoices, ImportTable } from '$lib/domain/importing/import-table';
import { judgeImport } from '$lib/domain/importing/judge-import';
import type { LabelChoices } from '$lib/domain/importing/label-meanings';
import { cardFinder } from '$lib/domain/importing/guess-labels';
import { toEnd } from '../to-end';

export const llo = builtInDecks[0] as Deck;
export const factors = llo.cards.filter((card) => card.kind === 'factor');
const find = cardFinder(llo.cards);

/** Text, or bytes as they are, read in pieces of this many bytes. */
export function readFile(
	file: string | Uint8Array,
	choices: ImportChoices = {},
	piece = 1 << 16
): ImportTable {
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	const reader = new ImportReader({ known: (label) => find(label) !== undefined, ...choices });
	for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
	return toEnd(reader.end());
}

export const judged = (
	file: string | Uint8Array,
	choices: ImportChoices & Partial<LabelChoices> = {},
	piece?: number
) =>
	toEnd(
		judgeImport(readFile(file, choices, piece), llo, {
			cards: choices.cards ?? {},
			piles: choices.piles ?? {},
			talk: choices.talk
		})
	);

/** Everybody's piles by card, by their label. */
export const sortsOf = (result: ReturnType<typeof judged>) =>
	Object.fromEntries(
		[...result.each()].map(({ label, placements }) => [
			label,
			Object.fromEntries(placements.map(([card, pile]) => [card.id, pile]))
		])
	);
