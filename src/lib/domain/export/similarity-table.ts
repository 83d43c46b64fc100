import type { GroupPicture } from '../disclosure/picture';
import type { Similarity } from '../statistics/similarity';
import { field, tableOf, type Field, type Table } from './table';

interface PairRow {
	readonly a: string;
	readonly b: string;
	readonly both?: number;
	/** share of those who placed both, 0 to 1 */
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

/** What a facilitator may keep: the tenths that were served, from 20 people (D8, D12). */
export function servedSimilarity(agreement: NonNullable<GroupPicture['agreement']>): Table {
	const rows = agreement.cards.flatMap((a, row) =>
		agreement.cards.flatMap((b, column): PairRow[] =>
			column <= row ? [] : [{ a, b, same: (agreement.tenths[row]?.[column] ?? 0) / 10 }]
		)
	);
	return tableOf('similarity', FIELDS, rows);
}

const FIELDS: readonly Field<PairRow>[] = [
	field('card_a', 'string', 'Eerste kaart', 'First card', (row) => row.a),
	field('card_b', 'string', 'Tweede kaart', 'Second card', (row) => row.b),
	field(
		'n_both',
		'integer',
		'Mensen die beide kaarten legden; leeg waar dat niet is laten zien',
		'People who placed both cards; empty where that was not shown',
		(row) => row.both
	),
	field(
		'same_pile',
		'number',
		'Aandeel van hen met beide kaarten op één stapel; wat een groep zag is op tienden afgerond',
		'Share of them with both cards on one pile; what a group saw is rounded to tenths',
		(row) => row.same
	)
];
