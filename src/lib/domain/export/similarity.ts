import type { GroupPicture } from '../disclosure/picture';
import type { Similarity } from '../group/similarity';
import { field, tableOf, type Field, type Table } from './table';

interface PairRow {
	readonly a: string;
	readonly b: string;
	readonly both?: number;
	/** share of those who placed both, 0 to 1 */
	readonly same: number;
}

/** Exact shares of every pair of cards, each pair once, for researchers (G5). */
export function similarityTable(similarity: Similarity): Table {
	return tableOf('similarity', FIELDS, {
		*[Symbol.iterator](): Generator<PairRow> {
			for (const [at, a] of similarity.cards.entries()) {
				for (const [after, b] of similarity.cards.slice(at + 1).entries()) {
					const other = at + 1 + after;
					const both = similarity.both[at]?.[other] as number;
					yield { a, b, both, same: (similarity.same[at]?.[other] as number) / both };
				}
			}
		}
	});
}

/** What a facilitator may keep: the tenths that were served, from 20 people (D8, D12). */
export function servedSimilarity(picture: GroupPicture): Table {
	const { agreement } = picture;
	const rows: PairRow[] = (agreement?.cards ?? []).flatMap((a, at) =>
		(agreement?.cards ?? []).slice(at + 1).map((b, after) => ({
			a,
			b,
			same: (agreement?.tenths[at]?.[at + 1 + after] as number) / 10
		}))
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
		'Deel dat beide op dezelfde stapel legde; wat de groep zag is op tienden afgerond',
		'Share that put both on the same pile; what the group saw is rounded to tenths',
		(row) => row.same
	)
];
