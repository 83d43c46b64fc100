import type { ClosedSort, SortPerson } from './closed-sort';
import { easyHtmlq, htmlq } from './htmlq';
import { freesortr } from './freesortr';
import { kade } from './kade';
import { kardsort } from './kardsort';
import { kenqSorts, kenqStatements } from './kenq';
import { PQMETHOD_SORTS, pqmethodDat, pqmethodSta } from './pqmethod';
import { qmethodCall, qmethodWide } from './qmethod';
import { isTooWide } from './twenty-steps';

/** Why a person is not in a file of another program. */
export const NOT_IN_FORMAT = [
	'other-deck',
	'missing-card',
	'skipped-card',
	'no-score',
	'scale',
	'one-pile',
	'too-many'
] as const;
export type NotInFormat = (typeof NOT_IN_FORMAT)[number];

/** One file for another program. */
interface FormatFile {
	readonly name: string;
	/**
	 * `sort`: which cards lie together. `q`: the score of every card; a sort with a single score
	 * correlates with nothing, and Q programs stop on it. `q-20`: also at most 20 steps.
	 */
	readonly reads: 'sort' | 'q' | 'q-20';
	/** Skipping is a pile in it, as if those who skip two cards put them together. */
	readonly withSkip?: boolean;
	/** People are numbered 1, 2, 3 … in it and have no name of ours. */
	readonly numbered?: boolean;
	/** people it takes; all when left out */
	readonly most?: number;
	readonly write: (sort: ClosedSort, mtime: Date) => string | Uint8Array<ArrayBuffer>;
}

/** The files of all formats, by the names they are offered under. */
export const FORMAT_FILES: readonly FormatFile[] = [
	{ name: 'kardsort_casolysis.csv', reads: 'sort', numbered: true, write: kardsort },
	{
		name: 'kardsort_with_skip.csv',
		reads: 'sort',
		withSkip: true,
		numbered: true,
		write: kardsort
	},
	{ name: 'freesortr.csv', reads: 'sort', write: freesortr },
	{ name: 'freesortr_with_skip.csv', reads: 'sort', withSkip: true, write: freesortr },
	{ name: 'qmethod_wide.csv', reads: 'q', write: qmethodWide },
	{ name: 'qmethod_call.R', reads: 'q', write: qmethodCall },
	{ name: 'htmlq.csv', reads: 'q', write: htmlq },
	{ name: 'easyhtmlq.json', reads: 'q', write: easyHtmlq },
	{ name: 'pqmethod.dat', reads: 'q-20', most: PQMETHOD_SORTS, write: pqmethodDat },
	{ name: 'pqmethod.sta', reads: 'q-20', most: PQMETHOD_SORTS, write: pqmethodSta },
	{ name: 'kenq_qsorts.csv', reads: 'q', write: kenqSorts },
	{ name: 'kenq_statements.txt', reads: 'q', write: kenqStatements },
	{ name: 'kade.zip', reads: 'q-20', write: kade }
];

/** The sort as one file may have it, and who is left out and why: together all of `people`. */
export function sortFor(
	{ reads, most = Infinity }: FormatFile,
	sort: ClosedSort
): {
	readonly sort: ClosedSort;
	readonly leftOut: readonly { readonly id: string; readonly reason: NotInFormat }[];
} {
	const people: SortPerson[] = [];
	const leftOut: { id: string; reason: NotInFormat }[] = [];
	const tooWide = reads === 'q-20' && isTooWide(sort);
	for (const person of sort.people) {
		const reason =
			(reads === 'sort' ? undefined : notForQ(person)) ??
			(tooWide ? 'scale' : undefined) ??
			(people.length >= most ? 'too-many' : undefined);
		if (reason) leftOut.push({ id: person.id, reason });
		else people.push(person);
	}
	return { sort: { ...sort, people }, leftOut };
}

function notForQ({ piles }: SortPerson): NotInFormat | undefined {
	const scores = new Set(piles.map(({ score }) => score));
	if (scores.has(null)) return 'no-score';
	return scores.size < 2 ? 'one-pile' : undefined;
}
