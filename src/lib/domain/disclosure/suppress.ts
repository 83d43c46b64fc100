/** Cells under this many people are not published (D12). */
export const SAFE_K = 10;

/** Which of some cells are hidden, by their place. */
export type Hidden = ReadonlySet<number>;

const sumOf = (counts: readonly number[], places: Iterable<number>): number =>
	[...places].reduce((sum, at) => sum + (counts[at] ?? 0), 0);

/**
 * The cells of a whole that are hidden when its total is told (D12): those under k and, always,
 * further ones in the order of the cells, until all hidden ones hold at least 2k together. One
 * larger cell among them is needed even beside several small ones: two that are both under ten and
 * hold 18 are 9 and 9. The order is the deck's, not the counts', so additions tell nothing.
 * @returns undefined when the total itself is under k: then nothing is told
 */
export function hiddenCells(counts: readonly number[], k = SAFE_K): Hidden | undefined {
	if (sumOf(counts, counts.keys()) < k) return undefined;
	const small = counts.flatMap((count, at) => (count < k ? [at] : []));
	const hidden = new Set(small);
	if (small.length === 0) return hidden;
	for (let at = 0; at < counts.length; at++) {
		if (hidden.size > small.length && sumOf(counts, hidden) >= 2 * k) break;
		hidden.add(at);
	}
	return hidden;
}

/** What an edition told of a whole; a hidden cell is undefined. */
export interface PublishedRow {
	/** undefined: under k, nothing is told */
	readonly total: number | undefined;
	readonly cells: readonly (number | undefined)[];
}

/** A whole as it is told for the first time. */
export function publishedRow(counts: readonly number[], k = SAFE_K): PublishedRow {
	const hidden = hiddenCells(counts, k);
	if (!hidden) return { total: undefined, cells: counts.map(() => undefined) };
	return told(counts, hidden);
}

const told = (counts: readonly number[], hidden: Hidden): PublishedRow => ({
	total: sumOf(counts, counts.keys()),
	cells: counts.map((count, at) => (hidden.has(at) ? undefined : count))
});

/**
 * A whole as the next edition tells it (D12). It stays as it was until it gained or lost k people.
 * A hidden cell is opened only when what is opened now holds as many people as all that was hidden
 * then: whoever looks at both editions learns nothing of how it was. Until then the same cells stay
 * hidden, and all of them where those are not enough. Where the difference of both would tell of
 * fewer than k people it stays as it was.
 */
export function nextPublishedRow(
	before: PublishedRow | undefined,
	counts: readonly number[],
	k = SAFE_K
): PublishedRow {
	const now = publishedRow(counts, k);
	if (!before || before.total === undefined || now.total === undefined) return now;
	if (Math.abs(now.total - before.total) < k) return before;
	const [was, is] = [hiddenIn(before), hiddenIn(now)];
	const open = before.cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
	const opened = [...was].filter((at) => !is.has(at));
	const mayOpen = opened.every((at) => (counts[at] ?? 0) >= (before.total ?? 0) - open);
	const isOpening = [...is].every((at) => was.has(at));
	const next =
		isOpening && mayOpen
			? now
			: told(counts, protects(counts, was, k) ? was : new Set(counts.keys()));
	return differenceHolds(before, next, k) ? next : before;
}

/**
 * The same held against every edition so far, the last one at the end: who gives many sorts and
 * takes them back again would else have two editions that differ by whoever left meanwhile. What
 * differs from any of them by too few stays as it was last told (D12, D16).
 */
export function nextRowAfter(
	editions: readonly (PublishedRow | undefined)[],
	counts: readonly number[],
	k = SAFE_K
): PublishedRow {
	const last = editions.at(-1);
	const next = nextPublishedRow(last, counts, k);
	if (!last || next === last || next.total === undefined) return next;
	const { total } = next;
	const holds = editions.every((one) => {
		if (one?.total === undefined) return true;
		if (Math.abs(total - one.total) < k || !differenceHolds(one, next, k)) return false;
		const beside = nextPublishedRow(one, counts, k);
		return next.cells.every((cell, at) => cell === undefined || beside.cells[at] !== undefined);
	});
	return holds ? next : last;
}

/**
 * Whether what was added or lost between two editions is itself k people or more in every cell that
 * both tell, and in the others together: subtracting one from the other reveals no smaller number.
 */
function differenceHolds(before: PublishedRow, next: PublishedRow, k: number): boolean {
	let others = (next.total ?? 0) - (before.total ?? 0);
	let isOther = false;
	for (const [at, cell] of next.cells.entries()) {
		const was = before.cells[at];
		if (cell === undefined || was === undefined) {
			isOther = true;
			continue;
		}
		if (Math.abs(cell - was) < k) return false;
		others -= cell - was;
	}
	return !isOther || Math.abs(others) >= k;
}

/** Whether these hidden cells hide every small one, with one not small and 2k people together. */
function protects(counts: readonly number[], hidden: Hidden, k: number): boolean {
	const small = counts.flatMap((count, at) => (count < k ? [at] : []));
	return (
		small.every((at) => hidden.has(at)) &&
		hidden.size > small.length &&
		sumOf(counts, hidden) >= 2 * k
	);
}

const hiddenIn = ({ cells }: PublishedRow): Hidden =>
	new Set(cells.flatMap((cell, at) => (cell === undefined ? [at] : [])));
