/** People compared between two pauses. */
const PEOPLE_AT_ONCE = 64;
/** With fewer cards many people's sorts are alike anyway. */
const FEWEST_CARDS = 8;
/** At least this many different sorts in the first half, and the same in the second: a double. */
const FEWEST_SORTS = 4;

/** People, by number, who sorted exactly like an earlier one: enough cards, not all on one pile. */
export function* twinsOf(
	cells: Int16Array,
	wide: number,
	people: number
): Generator<void, readonly number[]> {
	const seen = new Set<string>();
	const twins: number[] = [];
	for (let who = 0; who < people; who++) {
		if (who % PEOPLE_AT_ONCE === 0) yield;
		const own = cells.subarray(who * wide, (who + 1) * wide);
		const placed = own.filter((pile) => pile !== 0);
		if (placed.length < FEWEST_CARDS || new Set(placed).size < 2) continue;
		const sort = own.join();
		if (seen.has(sort)) twins.push(who);
		else seen.add(sort);
	}
	return twins;
}

/** The person at whom a file of few cards starts over: its second half is its first, in order. */
export function* repeatFrom(
	cells: Int16Array,
	wide: number,
	people: number
): Generator<void, number | undefined> {
	const half = people / 2;
	if (!Number.isInteger(half)) return undefined;
	const seen = new Set<string>();
	for (let who = 0; who < half; who++) {
		if (who % PEOPLE_AT_ONCE === 0) yield;
		const sort = cells.subarray(who * wide, (who + 1) * wide).join();
		if (sort !== cells.subarray((who + half) * wide, (who + half + 1) * wide).join())
			return undefined;
		seen.add(sort);
	}
	return seen.size >= FEWEST_SORTS ? half : undefined;
}
