import type { ClosedSort, SortPerson } from './closed-sort';
import { easyHtmlq, htmlq } from './htmlq';
import { freesortr } from './freesortr';
import { kade } from './kade';
import { kardsort } from './kardsort';
import { kenqSorts, kenqStatements } from './kenq';
import { PQMETHOD_SORTS, pqmethodDat, pqmethodSta } from './pqmethod';
import { qmethodCall, qmethodWide } from './qmethod';

/** Why a person is not in a file of another program. */
export type NotInFormat = 'other-deck' | 'missing-card' | 'one-pile' | 'too-many';

/** One file for another program. */
export interface FormatFile {
	readonly name: string;
	/** A sort of one pile correlates with nothing: programs for Q stop at it. */
	readonly needsPiles: boolean;
	/** people it takes; all when left out */
	readonly most?: number;
	readonly write: (sort: ClosedSort, mtime: Date) => string | Uint8Array<ArrayBuffer>;
}

const forQ = (name: string, write: FormatFile['write'], most?: number): FormatFile => ({
	name,
	needsPiles: true,
	write,
	...(most === undefined ? {} : { most })
});

/** The files of all formats, by the names under which they are given away. */
export const FORMAT_FILES: readonly FormatFile[] = [
	{ name: 'kardsort_casolysis.csv', needsPiles: false, write: kardsort },
	forQ('qmethod_wide.csv', qmethodWide),
	forQ('qmethod_call.R', qmethodCall),
	forQ('htmlq.csv', htmlq),
	forQ('easyhtmlq.json', easyHtmlq),
	forQ('pqmethod.dat', pqmethodDat, PQMETHOD_SORTS),
	forQ('pqmethod.sta', pqmethodSta, PQMETHOD_SORTS),
	forQ('kenq_qsorts.csv', kenqSorts),
	forQ('kenq_statements.txt', kenqStatements),
	forQ('kade.zip', kade),
	{ name: 'freesortr.csv', needsPiles: false, write: freesortr }
];

/** The sort as one file may have it, and who is not in it and why; everybody of `people` is in one of both. */
export function sortFor(
	{ needsPiles, most = Infinity }: FormatFile,
	sort: ClosedSort
): {
	readonly sort: ClosedSort;
	readonly leftOut: readonly { readonly id: string; readonly reason: NotInFormat }[];
} {
	const people: SortPerson[] = [];
	const leftOut: { id: string; reason: NotInFormat }[] = [];
	for (const person of sort.people) {
		const onePile = new Set(person.piles.map((pile) => pile.score)).size < 2;
		if (needsPiles && onePile) leftOut.push({ id: person.id, reason: 'one-pile' });
		else if (people.length >= most) leftOut.push({ id: person.id, reason: 'too-many' });
		else people.push(person);
	}
	return { sort: { ...sort, people }, leftOut };
}
