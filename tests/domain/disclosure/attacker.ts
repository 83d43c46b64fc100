/**
 * An attacker who knows what was served and the answers of the people who pool theirs. People come
 * in types (one a way of answering everything); a table is how many there are of each type.
 */
export interface Attack {
	/** For each type its answer to each question, as a number below `piles`. */
	readonly types: readonly (readonly number[])[];
	readonly piles: number;
	/** What is served of a table, as text. */
	readonly served: (table: readonly number[]) => string;
}

/** How many people may pool their answers (D4). */
export const coalitionOf = (people: number): number => (people <= 6 ? 1 : people <= 8 ? 2 : 3);

/** All ways to divide a number of people over a number of types. */
export function* tables(people: number, types: number): Generator<number[]> {
	if (types === 1) {
		yield [people];
		return;
	}
	for (let first = 0; first <= people; first++) {
		for (const rest of tables(people - first, types - 1)) yield [first, ...rest];
	}
}

/** How many people gave each answer: index question × piles + pile. */
function answers({ types, piles }: Attack, table: readonly number[]): number[] {
	const counts = new Array<number>((types[0]?.length ?? 0) * piles).fill(0);
	table.forEach((people, type) => {
		types[type]?.forEach((pile, question) => {
			const at = question * piles + pile;
			counts[at] = (counts[at] ?? 0) + people;
		});
	});
	return counts;
}

/** What was served of each table, for as long as the attack on it goes on. */
const seen = new WeakMap<Attack, Map<string, string>>();

function remembering(attack: Attack): (table: readonly number[]) => string {
	const known = seen.get(attack) ?? new Map<string, string>();
	seen.set(attack, known);
	return (table) => {
		const key = String.fromCharCode(...table);
		const before = known.get(key);
		if (before !== undefined) return before;
		const now = attack.served(table);
		known.set(key, now);
		return now;
	};
}

/**
 * The situations in which the others all gave one and the same answer in every table that fits what
 * is known: the only way to be certain of someone among people one cannot tell apart.
 */
export function certainties(attack: Attack, people: number, coalition: number): string[] {
	const served = remembering(attack);
	const outsiders = [...tables(people - coalition, attack.types.length)].map((table) => ({
		table,
		// a bit for each answer that all of them gave
		all: answers(attack, table).reduce(
			(bits, count, at) => (count === people - coalition ? bits | (1 << at) : bits),
			0
		)
	}));
	const found: string[] = [];
	for (const inside of tables(coalition, attack.types.length)) {
		const bySight = new Map<string, number>();
		const all = new Array<number>(inside.length);
		for (const outside of outsiders) {
			for (let type = 0; type < all.length; type++) {
				all[type] = (outside.table[type] ?? 0) + (inside[type] ?? 0);
			}
			const sight = served(all);
			bySight.set(sight, (bySight.get(sight) ?? ~0) & outside.all);
		}
		for (const [sight, sure] of bySight) {
			if (sure !== 0) found.push(`${people} people, ${inside.join()} know from ${sight}`);
		}
	}
	return found;
}

/** What is served that leaves a number of answers only one value, and that value 0, 1 or 2. */
export function pins(attack: Attack, people: number): string[] {
	const served = remembering(attack);
	const bySight = new Map<string, Set<number>[]>();
	for (const table of tables(people, attack.types.length)) {
		const sight = served(table);
		const counts = answers(attack, table);
		const values = bySight.get(sight) ?? counts.map(() => new Set<number>());
		counts.forEach((count, at) => values[at]?.add(count));
		bySight.set(sight, values);
	}
	const small = (values: Set<number>) => values.size === 1 && [...values].every((one) => one <= 2);
	return [...bySight].filter(([, values]) => values.some(small)).map(([sight]) => sight);
}
