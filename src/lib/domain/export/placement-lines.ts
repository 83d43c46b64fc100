import type { Card } from '../deck';
import { csvWriter, type CsvOptions } from './csv';
import { PLACEMENT_PARTS, type PlacementRow } from './placements';
import type { ResearchRow } from './research-row';
import type { Field } from './table';

/**
 * The lines of `placementsTable`, identical to the byte. It is by far the largest file, so what
 * many lines share is written once: a card on a pile, and how it came there.
 */
export function placementLines(options: CsvOptions = {}): (rows: Iterable<ResearchRow>) => string {
	/** The text of some neighbouring cells. */
	const part = (fields: readonly Field<PlacementRow>[]) => {
		const { lines } = csvWriter(fields, { ...options, bom: false });
		return (line: PlacementRow) => lines([fields.map(({ of }) => of(line))]).slice(0, -1);
	};
	const separator = options.separator ?? ',';
	const { who, what, when, how } = PLACEMENT_PARTS;
	const [writeWho, writeWhat, writeWhen, writeHow] = [part(who), part(what), part(when), part(how)];
	const onPile = new Map<Card, Map<string | undefined, string>>();
	const tails = new Map<string, string>();
	const plain = new Map<string, string>();
	return (rows) => {
		let lines = '';
		for (const row of rows) {
			const emphasis = row.answers.emphasis.get(row.round);
			const { presence } = row.answers;
			let start: string | undefined;
			for (const card of row.hand) {
				const placed = row.sort.get(card.id);
				const line = { row, card, placed, emphasis };
				start ??= writeWho(line);
				let piles = onPile.get(card);
				if (!piles) onPile.set(card, (piles = new Map()));
				let lies = piles.get(placed?.pile);
				if (lies === undefined) {
					lies = separator + writeWhat(line) + separator;
					piles.set(placed?.pile, lies);
				}
				const because = presence.get(card.id);
				const usual = placed?.changes === 0 && !emphasis && !because;
				let tail = usual ? plain.get(placed.via) : undefined;
				if (tail === undefined) {
					const key = [placed?.changes, placed?.via, emphasis?.includes(card.id), because].join(
						' '
					);
					tail = tails.get(key);
					if (tail === undefined) tails.set(key, (tail = `${separator}${writeHow(line)}\n`));
					if (usual) plain.set(placed.via, tail);
				}
				// the only one for which no text is kept
				lines += start + lies + writeWhen(line) + tail;
			}
		}
		return lines;
	};
}
