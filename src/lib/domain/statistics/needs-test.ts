import { seeded } from '../seeded';
import { cramersV, pearson } from './pearson';
import { stepDown, type FamilyP } from './step-down';

/** A person as the test sees them: who they can swap with, what they need, what they are. */
export interface TestedPerson {
	/** dialogue and work: only people of one stratum are exchanged */
	readonly stratum: string;
	/** one per need: 1 needed, 0 have or no need, −1 missing */
	readonly needs: readonly number[];
	/** the firm profile per need, 0 … 3, −1 without one */
	readonly profiles: readonly number[];
}

/** What the permutation test says of one need (G6); no p under 20 informative people. */
export interface NeedTest extends Partial<FamilyP> {
	/** people with an answer and a firm profile */
	readonly n: number;
	/** of those, people in a stratum where both the answers and the profiles differ */
	readonly informative: number;
	/** Pearson's X²; undefined where answers or profiles are all alike */
	readonly statistic: number | undefined;
	/** bias-corrected Cramér's V */
	readonly v: number | undefined;
}

/** Under this many informative people there is no p. */
export const FEWEST_INFORMATIVE = 20;
/** People × needs counted between two pauses. */
const SLICE = 400_000;

/**
 * Tests every need against the profile (G6): people's profiles are shuffled within dialogue × work,
 * T is Pearson's X², p = (1 + #{T* ≥ T}) / (1 + draws). The family is all needs with a p: Westfall
 * and Young's step-down maxT (1993), with Holm beside it. The order of the people does not matter:
 * they are put in an order that follows from what they said, before the seed is used.
 * @yields between slices of work, so that the caller can let other work in
 */
export function* needsTest(
	people: readonly TestedPerson[],
	needs: number,
	seed: number,
	draws: number
): Generator<void, readonly NeedTest[]> {
	const ordered = inOwnOrder(people);
	const columns = layOut(ordered, needs);
	const observed = Array.from({ length: needs }, (_, need) => tableOf(ordered, need));
	const found = observed.map((table) => pearson(table));
	const informative = Array.from({ length: needs }, (_, need) => informativeOf(ordered, need));
	const family = found.flatMap((one, need) =>
		one && (informative[need] as number) >= FEWEST_INFORMATIVE ? [need] : []
	);
	const reached = stepDown(
		found.map((one) => one?.statistic ?? 0),
		family
	);
	const random = seeded(seed);
	const places = Int32Array.from(ordered, (_, at) => at);
	let counted = 0;
	for (let draw = 0; family.length > 0 && draw < draws; draw++) {
		shuffleWithin(places, columns.starts, random);
		reached.count((need) => drawnStatistic(columns, places, need));
		counted += ordered.length * family.length;
		if (counted > SLICE) {
			counted = 0;
			yield;
		}
	}
	const ps = reached.ps(draws);
	return found.map((one, need) => ({
		n: (observed[need] as number[][]).flat().reduce((sum, count) => sum + count, 0),
		informative: informative[need] as number,
		statistic: one?.statistic,
		v: one && cramersV(one),
		...ps.get(need)
	}));
}

/** People by stratum, in an order that does not depend on how they came in. */
function inOwnOrder(people: readonly TestedPerson[]): readonly TestedPerson[] {
	const strata = new Map<string, { key: string; person: TestedPerson }[]>();
	for (const person of people) {
		// without a profile for any need there is nothing to exchange
		if (person.profiles.every((profile) => profile < 0)) continue;
		const key = `${person.profiles.join()}|${person.needs.join()}`;
		const stratum = strata.get(person.stratum);
		if (stratum) stratum.push({ key, person });
		else strata.set(person.stratum, [{ key, person }]);
	}
	const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...strata.values()]
		.map((members) => {
			members.sort((a, b) => before(a.key, b.key));
			return { key: members.map(({ key }) => key).join('/'), members };
		})
		.sort((a, b) => before(a.key, b.key))
		.flatMap(({ members }) => members.map(({ person }) => person));
}

interface Columns {
	readonly people: number;
	/** needs × people */
	readonly answers: Int8Array;
	readonly profiles: Int8Array;
	/** where each stratum begins, and where the last one ends */
	readonly starts: Int32Array;
}

function layOut(people: readonly TestedPerson[], needs: number): Columns {
	const answers = new Int8Array(needs * people.length);
	const profiles = new Int8Array(needs * people.length);
	const starts: number[] = [];
	people.forEach((person, at) => {
		if (people[at - 1]?.stratum !== person.stratum) starts.push(at);
		for (let need = 0; need < needs; need++) {
			answers[need * people.length + at] = person.needs[need] ?? -1;
			profiles[need * people.length + at] = person.profiles[need] ?? -1;
		}
	});
	return {
		people: people.length,
		answers,
		profiles,
		starts: Int32Array.from([...starts, people.length])
	};
}

function shuffleWithin(places: Int32Array, starts: Int32Array, random: () => number): void {
	for (let stratum = 0; stratum + 1 < starts.length; stratum++) {
		const from = starts[stratum] as number;
		for (let last = (starts[stratum + 1] as number) - 1; last > from; last--) {
			const other = from + Math.floor(random() * (last - from + 1));
			const kept = places[last] as number;
			places[last] = places[other] as number;
			places[other] = kept;
		}
	}
}

/** X² of one need with the drawn people's profiles; the same sum as `pearson`, without arrays. */
function drawnStatistic(columns: Columns, places: Int32Array, need: number): number {
	const { people, answers, profiles } = columns;
	const base = need * people;
	const counts = [0, 0, 0, 0, 0, 0, 0, 0];
	for (let at = 0; at < people; at++) {
		const answer = answers[base + at] as number;
		const profile = profiles[base + (places[at] as number)] as number;
		if (answer < 0 || profile < 0) continue;
		const cell = answer * 4 + profile;
		counts[cell] = (counts[cell] as number) + 1;
	}
	let [no, yes] = [0, 0];
	for (let profile = 0; profile < 4; profile++) {
		no += counts[profile] as number;
		yes += counts[profile + 4] as number;
	}
	if (no === 0 || yes === 0) return 0;
	let statistic = 0;
	for (let profile = 0; profile < 4; profile++) {
		const of = (counts[profile] as number) + (counts[profile + 4] as number);
		if (of === 0) continue;
		const expected = (of * yes) / (no + yes);
		// both cells of a column are equally far from what is expected
		const off = (counts[profile + 4] as number) - expected;
		statistic += off * off * (1 / expected + 1 / (of - expected));
	}
	return statistic;
}

function tableOf(people: readonly TestedPerson[], need: number): number[][] {
	const table = [
		[0, 0, 0, 0],
		[0, 0, 0, 0]
	];
	for (const person of people) {
		const [answer = -1, profile = -1] = [person.needs[need], person.profiles[need]];
		const row = table[answer];
		if (row && profile >= 0) row[profile] = (row[profile] as number) + 1;
	}
	return table;
}

/** People whose answer could have met another profile: both differ within their stratum. */
function informativeOf(people: readonly TestedPerson[], need: number): number {
	const strata = new Map<string, { n: number; answers: Set<number>; profiles: Set<number> }>();
	for (const { stratum, needs, profiles } of people) {
		const [answer = -1, profile = -1] = [needs[need], profiles[need]];
		if (answer < 0 || profile < 0) continue;
		const one = strata.get(stratum) ?? { n: 0, answers: new Set(), profiles: new Set() };
		one.n += 1;
		one.answers.add(answer);
		one.profiles.add(profile);
		strata.set(stratum, one);
	}
	return [...strata.values()]
		.filter(({ answers, profiles }) => answers.size > 1 && profiles.size > 1)
		.reduce((sum, { n }) => sum + n, 0);
}
