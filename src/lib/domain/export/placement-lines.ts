import type { Card } from '../deck';
import { csvWriter, type CsvOptions } from './csv';
import { placementsTable } from './placements';
import type { ResearchRow } from './research-row';
import type { Cell } from './table';

/**
 * The lines of `placementsTable`, equal to the last byte. It is the largest file by far, so what many lines
 * share is written once: a card on a pile, and how it came there.
 */
export function placementLines(options: CsvOptions = {}): (rows: Iterable<ResearchRow>) => string {
	const { columns } = placementsTable([]);
	/** The text of some neighbouring cells. */
	const part = (from: number, to: number) => {
		const { lines } = csvWriter(columns.slice(from, to), { ...options, bom: false });
		return (...cells: readonly Cell[]) => lines([cells]).slice(0, -1);
	};
	const separator = options.separator ?? ',';
	const [who, what, how] = [part(0, 2), part(2, 8), part(9, 13)];
	const onPile = cached((card: Card, pile: string | undefined) => {
		const { id, kind, axis, dimension, facet } = card;
		return separator + what(id, kind, axis, dimension, facet, pile) + separator;
	});
	const tails = new Map<string, string>();
	const plain = new Map<string, string>();
	return (rows) => {
		let lines = '';
		for (const row of rows) {
			const start = who(row.participant, row.round);
			const emphasis = row.answers.emphasis.get(row.round);
			const { presence } = row.answers;
			for (const card of row.hand) {
				const placed = row.sort.get(card.id);
				const because = presence.get(card.id);
				const usual = placed?.changes === 0 && !emphasis && !because;
				let tail = usual ? plain.get(placed.via) : undefined;
				if (tail === undefined) {
					const cells = [placed?.changes, placed?.via, emphasis?.includes(card.id), because];
					const key = cells.join(' ');
					tail = tails.get(key);
					if (tail === undefined) {
						tail = `${separator}${how(...cells)}\n`;
						tails.set(key, tail);
					}
					if (usual) plain.set(placed.via, tail);
				}
				const position = placed ? String(placed.position) : '';
				lines += start + onPile(card, placed?.pile) + position + tail;
			}
		}
		return lines;
	};
}

/** Remembers what was made of a card and a word. */
function cached(make: (card: Card, word: string | undefined) => string) {
	const known = new Map<Card, Map<string | undefined, string>>();
	return (card: Card, word: string | undefined): string => {
		let words = known.get(card);
		if (!words) known.set(card, (words = new Map()));
		let text = words.get(word);
		if (text === undefined) words.set(word, (text = make(card, word)));
		return text;
	};
}
