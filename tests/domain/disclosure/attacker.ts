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

/** All ways to divide a number of people over a number of types (Nijenhuis and Wilf, NEXCOM). */
export function* tables(people: number, types: number): Generator<number[]> {
	const table = new Array<number>(types).fill(0);
	table[0] = people;
	yield table.slice();
	let at = 0;
	let moved = people;
	while (table[types - 1] !== people) {
		if (moved > 1) at = 0;
		moved = table[at] ?? 0;
		table[at] = 0;
		table[0] = moved - 1;
		at += 1;
		table[at] = (table[at] ?? 0) + 1;
		yield table.slice();
	}
}

/** How many people gave each answer: index question × piles + pile. */
function answers({ types, piles }: Attack, table: readonly number[]): number[] {
	const counts = new Array<number>((types[0]?.length ?? 0) * piles).fill(0);
	table.forEach((people, type) => {
		if (people === 0) return;
		types[type]?.forEach((pile, question) => {
			const at = question * piles + pile;
			counts[at] = (counts[at] ?? 0) + people;
		});
	});
	return counts;
}

/** Two numbers that name a table; those of two tables together are the sums of theirs. */
type Name = readonly [number, number];

/** The different things that were served, each once, and which of them is served of a table. */
class Sights {
	readonly texts: string[] = [];
	readonly #byText = new Map<string, number>();
	readonly #byName = new Map<number, Map<number, number>>();
	readonly #attack: Attack;
	readonly #half: number;
	/** More people than this have no digit. */
	readonly #base: number;
	constructor(attack: Attack) {
		this.#attack = attack;
		this.#half = Math.ceil(attack.types.length / 2);
		this.#base = Math.floor(2 ** (53 / this.#half));
	}
	name(table: readonly number[], people: number): Name {
		if (people >= this.#base) throw new Error(`${people} people of so many types have no name`);
		const digits = (part: readonly number[]) =>
			part.reduce((sum, count) => sum * this.#base + count, 0);
		return [digits(table.slice(0, this.#half)), digits(table.slice(this.#half))];
	}
	/** Its place in `texts`; asks what is served of a table once. */
	of([high, low]: Name, table: () => readonly number[]): number {
		let row = this.#byName.get(high);
		if (row === undefined) this.#byName.set(high, (row = new Map()));
		let sight = row.get(low);
		if (sight === undefined) {
			const text = this.#attack.served(table());
			sight = this.#byText.get(text);
			if (sight === undefined) {
				sight = this.texts.push(text) - 1;
				this.#byText.set(text, sight);
			}
			row.set(low, sight);
		}
		return sight;
	}
}

/** For as long as the attack goes on, with other numbers of people too. */
const seen = new WeakMap<Attack, Sights>();

function sightsOf(attack: Attack): Sights {
	const sights = seen.get(attack) ?? new Sights(attack);
	seen.set(attack, sights);
	return sights;
}

/**
 * The situations in which the others all gave one and the same answer in every table that fits what
 * is known: the only way to be certain of someone among people one cannot tell apart.
 */
export function certainties(attack: Attack, people: number, coalition: number): string[] {
	const sights = sightsOf(attack);
	const outsiders = [...tables(people - coalition, attack.types.length)].map((table) => ({
		table,
		name: sights.name(table, people),
		// a bit for each answer that all of them gave
		all: answers(attack, table).reduce(
			(bits, count, at) => (count === people - coalition ? bits | (1 << at) : bits),
			0
		)
	}));
	const found: string[] = [];
	for (const inside of tables(coalition, attack.types.length)) {
		const [high, low] = sights.name(inside, people);
		const sureBySight = new Map<number, number>();
		for (const outside of outsiders) {
			const sight = sights.of([outside.name[0] + high, outside.name[1] + low], () =>
				outside.table.map((count, type) => count + (inside[type] ?? 0))
			);
			sureBySight.set(sight, (sureBySight.get(sight) ?? ~0) & outside.all);
		}
		for (const [sight, sure] of sureBySight) {
			if (sure !== 0) {
				found.push(`${people} people, ${inside.join()} know from ${sights.texts[sight]}`);
			}
		}
	}
	return found;
}

/** What is served that leaves a number of answers only one value, and that value 0, 1 or 2. */
export function pins(attack: Attack, people: number): string[] {
	const sights = sightsOf(attack);
	/** For each sight and answer the smallest and the largest number. */
	const ranges: (readonly [least: number[], most: number[]])[] = [];
	for (const table of tables(people, attack.types.length)) {
		const sight = sights.of(sights.name(table, people), () => table);
		const counts = answers(attack, table);
		const [least, most] = (ranges[sight] ??= [counts.slice(), counts.slice()]);
		counts.forEach((count, at) => {
			least[at] = Math.min(least[at] ?? count, count);
			most[at] = Math.max(most[at] ?? count, count);
		});
	}
	return sights.texts.filter((_, sight) => {
		const [least = [], most = []] = ranges[sight] ?? [];
		return least.some((one, at) => one === most[at] && one <= 2);
	});
}
