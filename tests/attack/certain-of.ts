import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { seeded } from '$lib/domain/seeded';
import { tables } from '../domain/disclosure/attacker';
import {
	CLASSES,
	others,
	outsidersOf,
	questionsOf,
	replaced,
	type Answered,
	type Answers,
	type Class
} from '../domain/disclosure/sequences';
import { expectedPictures } from './expected-pictures';
import type { RoomLife } from './room-life';

/** What an attacker makes of what was served. */
export interface Found {
	/** a person and a question: however the others may have answered, it is this pile */
	readonly certain: readonly string[];
	/** the same, but not every way was tried */
	readonly undecided: readonly string[];
	/** the last other way to have answered of which the same would have been served */
	readonly other: Answered | undefined;
}

/** Whether people who answered so would have been served the same. */
export type Fits = (answered: Answered) => boolean;

/** By the pictures: anybody who has the source can work out what a group would have seen. */
export function fitsPictures(life: RoomLife, served: Readonly<Record<string, GroupPicture>>): Fits {
	const seen = Object.entries(served).map(
		([id, picture]) => [id, JSON.stringify(picture)] as const
	);
	return (answered) => {
		const expected = expectedPictures(life, answered);
		return seen.every(([id, text]) => JSON.stringify(expected[id]) === text);
	};
}

/** All ways are tried where there are no more than this many, one person at a time. */
const ALL = 20_000;

type Outsider = ReturnType<typeof outsidersOf>[number];

/** Every way in which the outsiders may have answered. */
function* everyWay(life: RoomLife, outsiders: readonly Outsider[]): Generator<Answered> {
	const [head, ...rest] = outsiders;
	if (!head) {
		yield life.answered;
		return;
	}
	const questions = questionsOf(life, head.one);
	for (const answered of everyWay(life, rest)) {
		for (let way = 0; way < 3 ** questions; way++) {
			const by = Array.from({ length: questions }, (_, at) => Math.floor(way / 3 ** at) % 3);
			yield replaced(answered, head.one, head.person, by);
		}
	}
}

/** Whether all ways to have answered are tried: only then somebody can be called certain. */
export const isTriedWhole = (life: RoomLife): boolean =>
	outsidersOf(life).reduce((all, { one }) => all * 3 ** questionsOf(life, one), 1) <= ALL;

/** Two who cannot be told apart, with answers swapped; then the ways of the domain's attacker. */
function* nearWays(life: RoomLife, outsiders: readonly Outsider[]): Generator<Answered> {
	const answersOf = ({ one, person }: Outsider) => life.answered[one][person] as Answers;
	for (const [at, a] of outsiders.entries()) {
		for (const b of outsiders.slice(at + 1)) {
			if (a.one !== b.one) continue;
			const given = replaced(life.answered, a.one, a.person, answersOf(b));
			yield replaced(given, b.one, b.person, answersOf(a));
		}
	}
	yield* dividedWays(life, outsiders);
	yield* others(life);
}

/** All outsiders of a class divided in every way over the piles of one question, and of two. */
function* dividedWays(life: RoomLife, outsiders: readonly Outsider[]): Generator<Answered> {
	const questions = CLASSES.flatMap((one) => {
		const people = outsiders.filter((who) => who.one === one);
		if (people.length === 0) return [];
		return Array.from({ length: questionsOf(life, one) }, (_, question) => ({ people, question }));
	});
	const divided = function* (
		from: Answered,
		{ people, question }: (typeof questions)[number]
	): Generator<Answered> {
		for (const counts of tables(people.length, 3)) {
			const piles = counts.flatMap((count, pile) => Array.from({ length: count }, () => pile));
			yield people.reduce((answered, { one, person }, at) => {
				const own = answered[one][person] as Answers;
				return replaced(answered, one, person, own.with(question, piles[at] ?? 0));
			}, from);
		}
	};
	for (const first of questions) yield* divided(life.answered, first);
	for (const [at, first] of questions.entries()) {
		for (const second of questions.slice(at + 1)) {
			for (const once of divided(life.answered, first)) yield* divided(once, second);
		}
	}
}

/** Steps of a walk from answers that fit to others that do. */
const STEPS = 400_000;

/**
 * Ways some steps away, each from answers that fit: where all are of one mind no single change
 * fits, and a few together may.
 */
function* walkedWays(
	life: RoomLife,
	outsiders: readonly Outsider[],
	fits: Fits
): Generator<Answered> {
	const random = seeded(life.chance);
	const pick = (many: number) => Math.floor(random() * many);
	let here = life.answered;
	for (let step = 0; step < STEPS; step++) {
		let next = random() < 0.5 ? here : life.answered;
		for (let changes = 1 + pick(4); changes > 0; changes--) {
			const { one, person } = outsiders[pick(outsiders.length)] as Outsider;
			const own = next[one][person] as Answers;
			const [question, pile] = [pick(own.length), pick(3)];
			const again = (question + life.cards.length) % own.length;
			// who moves a card keeps it there at the next meeting, or does not
			const changed = own.with(question, pile);
			next = replaced(next, one, person, random() < 0.5 ? changed : changed.with(again, pile));
		}
		if (!fits(next)) continue;
		here = next;
		yield next;
	}
}

/**
 * Who is known for certain after a life (D14): a person outside the coalition and a question of
 * whom every way to have answered that fits what was served says the same pile.
 * @param fits whether other answers would have been served as these were; these themselves must
 * @param asked whether people of this class are asked after
 * @param most near ways tried before it walks further away, and then leaves it undecided
 */
export function certainOf(
	life: RoomLife,
	fits: Fits,
	asked: (one: Class) => boolean = () => true,
	most = 40_000
): Found {
	if (!fits(life.answered)) throw new Error('what was served does not fit what people answered');
	const outsiders = outsidersOf(life);
	let open = outsiders
		.filter(({ one }) => asked(one))
		.flatMap((who) =>
			Array.from({ length: questionsOf(life, who.one) }, (_, question) => ({ ...who, question }))
		);
	const whole = isTriedWhole(life);
	let other: Answered | undefined;
	const near = function* () {
		let tried = 0;
		for (const answered of nearWays(life, outsiders)) {
			if ((tried += 1) > most) break;
			yield answered;
		}
		yield* walkedWays(life, outsiders, fits);
	};
	for (const answered of whole ? everyWay(life, outsiders) : near()) {
		if (open.length === 0) break;
		const left = open.filter(
			({ one, person, question }) =>
				answered[one][person]?.[question] === life.answered[one][person]?.[question]
		);
		if (left.length === open.length || !fits(answered)) continue;
		open = left;
		other = answered;
	}
	const named = open.map(
		({ one, person, question }) =>
			`${one} ${person}, question ${question}: ${life.answered[one][person]?.[question]}`
	);
	return whole
		? { certain: named, undecided: [], other }
		: { certain: [], undecided: named, other };
}

/** The same life with more people known: of each class these. They come first, as insiders do. */
export function withKnown(life: RoomLife, known: ReadonlySet<string>): RoomLife {
	const order = (one: Class) => {
		const all = life.answered[one].map((_, person) => person);
		const isKnown = (person: number) =>
			person < life.insiders[one] || known.has(`${one} ${person}`);
		return [...all.filter(isKnown), ...all.filter((person) => !isKnown(person))];
	};
	const each = <T>(list: Readonly<Record<Class, readonly T[]>>) =>
		Object.fromEntries(
			CLASSES.map((one) => [one, order(one).map((person) => list[one][person] as T)])
		) as Record<Class, T[]>;
	const insiders = Object.fromEntries(
		CLASSES.map((one) => [
			one,
			life.answered[one].filter(
				(_, person) => person < life.insiders[one] || known.has(`${one} ${person}`)
			).length
		])
	) as Record<Class, number>;
	return { ...life, answered: each(life.answered), said: each(life.said), insiders };
}
