import type { Similarity } from '../group/similarity';
import { field, tableOf, type Field, type Table } from './table';

interface PairRow {
	readonly a: string;
	readonly b: string;
	readonly both: number;
	readonly same: number;
}

/** Exact pairs for researchers (G5): each pair of kept cards once, in deck order. */
export function similarityTable({ cards, both, same }: Similarity): Table {
	return tableOf('similarity', FIELDS, {
		*[Symbol.iterator](): Generator<PairRow> {
			for (const [row, a] of cards.entries()) {
				for (const [column, b] of cards.entries()) {
					if (column <= row) continue;
					const people = both[row]?.[column] ?? 0;
					yield { a, b, both: people, same: (same[row]?.[column] ?? 0) / people };
				}
			}
		}
	});
}

const FIELDS: readonly Field<PairRow>[] = [
	field('card_a', 'string', 'Eerste kaart', 'First card', (row) => row.a),
	field('card_b', 'string', 'Tweede kaart', 'Second card', (row) => row.b),
	field(
		'n_both',
		'integer',
		'Mensen die beide kaarten legden',
		'People who placed both cards',
		(row) => row.both
	),
	field(
		'same_pile',
		'number',
		'Aandeel van hen met beide kaarten op één stapel',
		'Share of them with both cards on one pile',
		(row) => row.same
	)
];
