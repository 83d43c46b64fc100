import { coveredMembers } from '$lib/domain/disclosure/covered';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import type { Card } from '$lib/domain/deck';
import { seeded, type Random } from '$lib/domain/seeded';
import { coalitionOf, tables } from './attacker';
import { card, deckOf, OF_STUDY, PLAIN, sorter } from './small-deck';

/**
 * Random lives of a dialogue, and an attacker who sees everything that is served in them (D14): who
 * joined, left, erased and came later, when rounds closed, and every picture. People of one class
 * (there from the start, gone after the first round, come for the second) cannot be told apart, so
 * the attacker is certain of somebody only if all outsiders of a class gave one and the same answer
 * in every way in which the same would have been served.
 */

export const PILES = ['helps', 'hinders', 'neutral'] as const;
export const CLASSES = ['stay', 'leave', 'come'] as const;
export type Class = (typeof CLASSES)[number];

/** A pile for each question: card × round, as far as the class was there. */
export type Answers = readonly number[];
export type Answered = Readonly<Record<Class, readonly Answers[]>>;

export interface Life {
	readonly cards: readonly Card[];
	readonly rounds: 1 | 2;
	/** a boss, teacher or case worker is in the room */
	readonly power: boolean;
	/** how many of each class; insiders come first */
	readonly insiders: Readonly<Record<Class, number>>;
	/** after the insiders of those who stay: sorts that somebody typed in and knows (D15) */
	readonly typed?: number;
	/** of a study: shown in words at every size (D12) */
	readonly words?: boolean;
	readonly answered: Answered;
}

/** Of how many of a class the attacker knows the answers; these come first. */
export const knownOf = (life: Pick<Life, 'insiders' | 'typed'>, one: Class): number =>
	life.insiders[one] + (one === 'stay' ? (life.typed ?? 0) : 0);

/** The rounds in which a class is there. */
export const rounds: Readonly<Record<Class, readonly number[]>> = {
	stay: [0, 1],
	leave: [0],
	come: [1]
};
export const questionsOf = (life: Pick<Life, 'cards' | 'rounds'>, one: Class) =>
	rounds[one].filter((round) => round < life.rounds).length * life.cards.length;

const pick = <T>(items: readonly T[], random: Random): T =>
	items[Math.floor(random() * items.length)] as T;

/** A life drawn by a seed; people often agree, which is where certainty lurks. */
export function lifeOf(seed: number): Life {
	const random = seeded(seed);
	const marks = [null, null, 'private', 'power'] as const;
	const cards = Array.from({ length: random() < 0.6 ? 1 : 2 }, (_, at) =>
		card('ab'[at] ?? 'a', { sensitivity: pick(marks, random) })
	);
	const twice = random() < 0.6;
	const stay = 3 + Math.floor(random() * 7);
	const leave = twice ? Math.floor(random() * 3) : 0;
	const come = twice ? pick([0, 0, 1, 2, 4, 5], random) : 0;
	// no more insiders than the smallest picture they are in is proof against (D4)
	const most = coalitionOf(twice ? stay : stay + leave);
	const insiders = {
		stay: Math.min(stay - 1, Math.floor(random() * (most + 1))),
		leave: 0,
		come: 0
	};
	const rest = most - insiders.stay;
	if (leave > 0 && rest > 0) insiders.leave = Math.min(leave - 1, Math.floor(random() * 2));
	const common = Array.from({ length: 2 * cards.length }, () => Math.floor(random() * 3));
	const agree = pick([0.5, 0.8, 0.95, 1], random);
	const life = { cards, rounds: twice ? 2 : 1, power: random() < 0.3, insiders } as const;
	const answersOf = (one: Class, size: number): Answers[] => {
		const own = rounds[one].filter((round) => round < life.rounds);
		return Array.from({ length: size }, (_, person) => {
			// insiders know their own: they may well be the odd ones out
			const follows = person < insiders[one] ? 0.3 : agree;
			return own.flatMap((round) =>
				cards.map((__, at) =>
					random() < follows
						? (common[round * cards.length + at] as number)
						: Math.floor(random() * 3)
				)
			);
		});
	};
	return {
		...life,
		answered: {
			stay: answersOf('stay', stay),
			leave: answersOf('leave', leave),
			come: answersOf('come', come)
		}
	};
}

/** The same, where a dialogue is also shown in words and forms are typed in. */
export function mixedLifeOf(seed: number): Life {
	const life = lifeOf(seed);
	const random = seeded(seed + 2 ** 24);
	const words = random() < 0.3;
	const typed = random() < 0.4 ? 1 + Math.floor(random() * 4) : 0;
	const questions = questionsOf(life, 'stay');
	const forms = Array.from({ length: typed }, () => {
		const pile = Math.floor(random() * 3);
		return Array.from({ length: questions }, () => pile);
	});
	const stay = life.answered.stay.toSpliced(life.insiders.stay, 0, ...forms);
	return { ...life, words, typed, answered: { ...life.answered, stay } };
}

/** Who was there in a round, with the piles of that round. */
export function peopleIn(life: Life, answered: Answered, round: number) {
	return CLASSES.flatMap((one) => {
		const at = rounds[one].indexOf(round);
		if (at < 0) return [];
		const from = at * life.cards.length;
		return answered[one].map((answers, person) => ({
			id: `${one}-${person}`,
			sorter: sorter(
				Object.fromEntries(
					life.cards.map((each, index) => [each.id, PILES[answers[from + index] ?? 2] ?? ''])
				),
				{ typed: person >= life.insiders[one] && person < knownOf(life, one) }
			)
		}));
	});
}

/** A picture of some people, as text; that there is none is seen too. */
export function pictureText(life: Life, people: ReturnType<typeof peopleIn>): string {
	const result = groupPicture({
		round: 'factors-1',
		part: 'factors',
		deck: deckOf(life.cards),
		settings: { ...(life.words ? OF_STUDY : PLAIN), powerInRoom: life.power },
		people: people.map((one) => one.sorter)
	});
	return isTooFew(result) ? `few ${result.finished}` : JSON.stringify(result);
}

/** What is served over a life. */
export type Serving = (life: Life, answered: Answered) => string;

/** As the product serves: each round's picture once, of those it covers (D2). */
export const product: Serving = (life, answered) => {
	const first = peopleIn(life, answered, 0);
	const seen = [pictureText(life, first)];
	if (life.rounds === 2) {
		const second = peopleIn(life, answered, 1);
		const own = first.filter(({ sorter: { typed } }) => !typed);
		const earlier = own.length >= 5 ? first.map(({ id }) => id) : [];
		const covered = new Set(
			earlier.length === 0
				? second.map(({ id }) => id)
				: coveredMembers({
						finished: second.map(({ id }) => id),
						earlier,
						minGroup: 5,
						typed: new Set(second.flatMap(({ id, sorter: { typed } }) => (typed ? [id] : [])))
					})
		);
		seen.push(
			pictureText(
				life,
				second.filter(({ id }) => covered.has(id))
			)
		);
	}
	return seen.join('\n');
};

function* typesOf(questions: number): Generator<number[]> {
	if (questions === 0) {
		yield [];
		return;
	}
	for (const rest of typesOf(questions - 1)) for (const pile of [0, 1, 2]) yield [...rest, pile];
}

/** Everybody whose answers the attacker does not know. */
export const outsidersOf = (life: Pick<Life, 'answered' | 'insiders' | 'typed'>) =>
	CLASSES.flatMap((one) =>
		life.answered[one].flatMap((_, person) =>
			person < knownOf(life, one) ? [] : [{ one, person }]
		)
	);

/** Answers with those of one outsider replaced. */
export const replaced = (
	answered: Answered,
	one: Class,
	person: number,
	by: Answers
): Answered => ({
	...answered,
	[one]: answered[one].with(person, by)
});

/** Other ways to have answered, near ones first; insiders keep their answers. */
export function* others(life: Life): Generator<Answered> {
	const outsiders = outsidersOf(life);
	const kinds = Object.fromEntries(
		CLASSES.map((one) => [one, [...typesOf(questionsOf(life, one))]])
	) as unknown as Record<Class, number[][]>;
	/** One answer of one outsider another. */
	const steps = function* (from: Answered): Generator<Answered> {
		for (const { one, person } of outsiders) {
			const own = from[one][person] as Answers;
			for (const [question, now] of own.entries()) {
				for (const pile of [0, 1, 2]) {
					if (pile !== now) yield replaced(from, one, person, own.with(question, pile));
				}
			}
		}
	};
	const near = [...steps(life.answered)];
	yield* near;
	for (const once of near) yield* steps(once);
	for (const once of near) for (const twice of steps(once)) yield* steps(twice);
	// all there are: the outsiders of a class in every division over the ways to answer
	const sizes = CLASSES.map((one) => life.answered[one].length - knownOf(life, one));
	const all = CLASSES.map((one, at) =>
		sizes[at] === 0 ? [[]] : [...tables(sizes[at] as number, kinds[one].length)]
	);
	for (const stay of all[0] ?? []) {
		for (const leave of all[1] ?? []) {
			for (const come of all[2] ?? []) {
				const laid = (one: Class, table: readonly number[]) => [
					...life.answered[one].slice(0, knownOf(life, one)),
					...table.flatMap((count, type) =>
						Array.from({ length: count }, () => kinds[one][type] as number[])
					)
				];
				yield { stay: laid('stay', stay), leave: laid('leave', leave), come: laid('come', come) };
			}
		}
	}
}

/** What an attacker makes of a life. */
export interface Verdict {
	/** a class and a question on which all outsiders must have answered alike */
	readonly certain: readonly string[];
	/** the same, but not every way to have answered was tried */
	readonly undecided: readonly string[];
}

/** Looks for other ways to have answered of which the same would have been served. */
export function attack(life: Life, serving: Serving, most = 60_000): Verdict {
	const sight = serving(life, life.answered);
	let open = CLASSES.flatMap((one) => {
		const outside = life.answered[one].slice(knownOf(life, one));
		if (outside.length === 0) return [];
		return Array.from({ length: questionsOf(life, one) }, (_, question) => ({
			one,
			question,
			pile: outside[0]?.[question]
		})).filter(({ question, pile }) => outside.every((answers) => answers[question] === pile));
	});
	if (open.length === 0) return { certain: [], undecided: [] };
	let tried = 0;
	let complete = true;
	for (const answered of others(life)) {
		if ((tried += 1) > most) {
			complete = false;
			break;
		}
		const differs = open.filter(({ one, question, pile }) =>
			answered[one].slice(knownOf(life, one)).some((answers) => answers[question] !== pile)
		);
		if (differs.length === 0 || serving(life, answered) !== sight) continue;
		open = open.filter((suspect) => !differs.includes(suspect));
		if (open.length === 0) return { certain: [], undecided: [] };
	}
	const left = open.map(({ one, question, pile }) => `${one} ${question} ${pile}`);
	return complete ? { certain: left, undecided: [] } : { certain: [], undecided: left };
}
