import { seeded } from '../seeded';
import { dot, orthonormal, withinGroups, without } from './projected';
import { stepDown, type FamilyP } from './step-down';

/** One person as the test beyond the own cards sees them. */
export interface PersonInDialogue {
	readonly dialogue: number;
	readonly work: string;
	/** one per need */
	readonly needs: readonly {
		/** 1 needed, 0 have or no need, −1 missing */
		readonly answer: number;
		/** the firm profile, 0 … 3, −1 without one */
		readonly profile: number;
		/** how the need's own factor cards lie: 1 helps, 0 neither, −1 hinders, undefined absent */
		readonly piles: readonly (number | undefined)[];
	}[];
}

/** What the sign-flip test says of one need (G6 b). */
interface SignFlipTest extends Partial<FamilyP> {
	/** people with an answer and a firm profile */
	readonly n: number;
	/** dialogues in which answers and profiles differ beyond what is projected out */
	readonly dialogues: number;
	/** the score of the answers on the profiles, over its variance; undefined if nothing is left */
	readonly statistic: number | undefined;
}

/** Under this many contributing dialogues there is no p. */
export const FEWEST_FLIPPED = 6;
const SLICE = 200_000;

/**
 * Whether a need differs between profiles beyond its own cards (G6 b). Answers and profiles (3
 * degrees of freedom) are projected on dialogue, work and the pile of each own card as main
 * effects; T is the squared length of the score that is left, over its variance. Each draw turns
 * the signs of whole dialogues, the same for all needs, so that neither how alike people of one
 * dialogue are nor how their answers spread matters. What was projected out comes back a little
 * when signs turn, so each drawn score is held against its own variance I − B·Bᵀ, B = Σ
 * s_g·x̃_gᵀe_g (De Santis and others 2022): otherwise too much would be found in few dialogues. The
 * order of people and dialogues does not matter.
 * @yields between slices of work
 */
export function* signFlipTest(
	people: readonly PersonInDialogue[],
	needs: number,
	seed: number,
	draws: number
): Generator<void, readonly SignFlipTest[]> {
	const ordered = inOwnOrder(people);
	const scores: Scores[] = [];
	for (let need = 0; need < needs; need++) {
		scores.push(scoresOf(ordered, need));
		yield;
	}
	const family = scores.flatMap((one, need) =>
		one.statistic !== undefined && one.dialogues >= FEWEST_FLIPPED ? [need] : []
	);
	const counted = stepDown(
		scores.map(({ statistic }) => statistic ?? 0),
		family
	);
	const dialogues = ordered.length;
	const signs = new Int8Array(dialogues).fill(1);
	const random = seeded(seed);
	let done = 0;
	for (let draw = 0; family.length > 0 && draw < draws; draw++) {
		for (let at = 0; at < dialogues; at++) signs[at] = random() < 0.5 ? -1 : 1;
		counted.count((need) => flipped(scores[need] as Scores, signs));
		done += dialogues * family.length;
		if (done > SLICE) {
			done = 0;
			yield;
		}
	}
	const ps = counted.ps(draws);
	return scores.map(({ n, dialogues: contributing, statistic }, need) => ({
		n,
		dialogues: contributing,
		statistic,
		...ps.get(need)
	}));
}

interface Scores {
	readonly n: number;
	readonly dialogues: number;
	readonly statistic: number | undefined;
	/** a dialogue by direction, over the root of the variance */
	readonly each: readonly Float64Array[];
	/** a dialogue by direction by what is projected out: how they go together within it */
	readonly ties: readonly Float64Array[];
}

function scoresOf(dialogues: readonly (readonly PersonInDialogue[])[], need: number): Scores {
	const rows = dialogues.flatMap((members, at) =>
		members.flatMap(({ work, needs }) => {
			const one = needs[need];
			return one && one.answer >= 0 && one.profile >= 0 ? [{ at, work, ...one }] : [];
		})
	);
	const groups = rows.map(({ at }) => at);
	const column = (valueOf: (row: (typeof rows)[number]) => boolean) =>
		withinGroups(
			Float64Array.from(rows, (row) => (valueOf(row) ? 1 : 0)),
			groups
		);
	const works = [...new Set(rows.map(({ work }) => work))];
	const cards = rows[0]?.piles.length ?? 0;
	const explained = orthonormal([
		...works.map((work) => column((row) => row.work === work)),
		...Array.from({ length: cards }, (_, card) =>
			[1, 0, -1].map((pile) => column(({ piles }) => piles[card] === pile))
		).flat()
	]);
	const directions = orthonormal(
		[0, 1, 2, 3].map((profile) => column((row) => row.profile === profile)),
		explained
	);
	const answers = without(
		column(({ answer }) => answer === 1),
		explained
	);
	const spread = dot(answers, answers);
	// dialogues, work, own cards and profiles each take their degrees
	const free = rows.length - new Set(groups).size - explained.length - directions.length;
	if (directions.length === 0 || free <= 0 || spread < 1e-9)
		return { n: rows.length, dialogues: 0, statistic: undefined, each: [], ties: [] };
	const scale = Math.sqrt(spread / free);
	const each = dialogues.map(() => new Float64Array(directions.length));
	const ties = dialogues.map(() => new Float64Array(directions.length * explained.length));
	rows.forEach(({ at }, row) => {
		const [score, tie] = [each[at] as Float64Array, ties[at] as Float64Array];
		directions.forEach((direction, k) => {
			const x = direction[row] as number;
			score[k] = (score[k] as number) + (x * (answers[row] as number)) / scale;
			explained.forEach((basis, m) => {
				const place = k * explained.length + m;
				tie[place] = (tie[place] as number) + x * (basis[row] as number);
			});
		});
	});
	const contributing = each.filter((score) => dot(score, score) > 1e-12).length;
	const found = { n: rows.length, dialogues: contributing, each, ties };
	return { ...found, statistic: flipped(found, new Int8Array(dialogues.length).fill(1)) };
}

/** The squared length of the sum of all signed scores, over the variance those signs give it. */
function flipped(scores: Pick<Scores, 'each' | 'ties'>, signs: Int8Array): number {
	const sum = signedSum(scores.each, signs);
	const tied = signedSum(scores.ties, signs);
	const k = sum.length;
	const m = k === 0 ? 0 : tied.length / k;
	// I − B·Bᵀ row after row, then sᵀ·(I − B·Bᵀ)⁻¹·s by elimination: three directions at most
	const left = new Float64Array(k * k);
	for (let a = 0; a < k; a++) {
		for (let b = 0; b < k; b++) {
			let both = a === b ? 1 : 0;
			for (let at = 0; at < m; at++) {
				both -= (tied[a * m + at] as number) * (tied[b * m + at] as number);
			}
			left[a * k + b] = both;
		}
	}
	let length = 0;
	for (let a = 0; a < k; a++) {
		const pivot = left[a * k + a] as number;
		// a direction that these signs leave nothing of
		if (pivot < 1e-9) continue;
		length += (sum[a] as number) ** 2 / pivot;
		for (let b = a + 1; b < k; b++) {
			const share = (left[b * k + a] as number) / pivot;
			sum[b] = (sum[b] as number) - share * (sum[a] as number);
			for (let at = a; at < k; at++) {
				left[b * k + at] = (left[b * k + at] as number) - share * (left[a * k + at] as number);
			}
		}
	}
	return length;
}

function signedSum(each: readonly Float64Array[], signs: Int8Array): Float64Array {
	const width = each[0]?.length ?? 0;
	const sum = new Float64Array(width);
	for (let at = 0; at < each.length; at++) {
		const one = each[at] as Float64Array;
		if (signs[at] === 1)
			for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + (one[k] as number);
		else for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) - (one[k] as number);
	}
	return sum;
}

/** Dialogues in an order that follows from what was said in them, before the seed is used. */
function inOwnOrder(people: readonly PersonInDialogue[]): readonly (readonly PersonInDialogue[])[] {
	const dialogues = new Map<number, { key: string; person: PersonInDialogue }[]>();
	for (const person of people) {
		const key = JSON.stringify([person.work, person.needs]);
		const members = dialogues.get(person.dialogue);
		if (members) members.push({ key, person });
		else dialogues.set(person.dialogue, [{ key, person }]);
	}
	const before = (a: { key: string }, b: { key: string }) =>
		a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	return [...dialogues.values()]
		.map((members) => {
			members.sort(before);
			return { key: members.map(({ key }) => key).join('/'), members };
		})
		.sort(before)
		.map(({ members }) => members.map(({ person }) => person));
}
