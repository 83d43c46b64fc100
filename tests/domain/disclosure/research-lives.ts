import { coveredMembers } from '$lib/domain/disclosure/covered';
import { groupPicture, isTooFew } from '$lib/domain/disclosure/group-picture';
import { heldBack } from '$lib/domain/disclosure/held-back';
import { mayEnter, type PictureWithRows } from '$lib/domain/disclosure/may-enter';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { DisclosureSettings, Sorter } from '$lib/domain/disclosure/sorter';
import { seeded } from '$lib/domain/seeded';
import {
	attack,
	CLASSES,
	lifeOf,
	peopleIn,
	type Answered,
	type Class,
	type Life,
	type Serving,
	type Verdict
} from './sequences';
import { deckOf, PLAIN } from './small-deck';

/**
 * Lives of a study's dialogue as researchers get them (D12, D14): some refuse, some erase before
 * the end and some after it. What an attacker has over the whole life is every picture and the
 * union of all files that were ever taken; rows that go later tell no more than they told.
 */
export interface ResearchLife extends Life {
	/** the second round: a whole sort, or the cards put again */
	readonly second: 'factors' | 'replace';
	/** in the order of the classes: nobody of them refused, erased or was removed before the end */
	readonly consents: Readonly<Record<Class, readonly boolean[]>>;
}

export function researchLife(seed: number): ResearchLife {
	const life = lifeOf(seed);
	const random = seeded(seed + 2 ** 20);
	const refuse = [0.08, 0.15, 0.3][Math.floor(random() * 3)] as number;
	const erases = random() < 0.3;
	// one alone is easiest to read back
	const alone = random() < 0.5 ? Math.floor(random() * life.answered.stay.length) : undefined;
	const yes = (one: Class, person: number) =>
		alone === undefined
			? random() >= refuse && !(one === 'leave' && erases)
			: one !== 'stay' || person !== alone;
	const consents = Object.fromEntries(
		CLASSES.map((one) => [one, life.answered[one].map((_, person) => yes(one, person))])
	) as Record<Class, boolean[]>;
	const insiders = { stay: 0, leave: 0, come: 0 };
	return { ...life, insiders, second: random() < 0.5 ? 'factors' : 'replace', consents };
}

/** Who is in the picture of each round, by `class-person`; undefined where there is none. */
function membersOf(life: Life, answered: Answered): readonly (readonly string[] | undefined)[] {
	const first = peopleIn(life, answered, 0).map(({ id }) => id);
	const earlier = first.length >= 5 ? first : undefined;
	if (life.rounds === 1) return [earlier];
	const finished = peopleIn(life, answered, 1).map(({ id }) => id);
	const covered = earlier ? coveredMembers({ finished, earlier, minGroup: 5 }) : finished;
	return [earlier, covered.length >= 5 ? covered : undefined];
}

/** The people of each picture, as pictures take them in. */
function sortersOf(
	life: ResearchLife,
	answered: Answered
): readonly (readonly { id: string; sorter: Sorter }[] | undefined)[] {
	const first = new Map(peopleIn(life, answered, 0).map((one) => [one.id, one.sorter.sort]));
	return membersOf(life, answered).map((members, round) => {
		if (!members) return undefined;
		const again = partOf(life, round) === 'replace';
		return peopleIn(life, answered, round)
			.filter(({ id }) => members.includes(id))
			.map(({ id, sorter }) => ({
				id,
				sorter: again ? { ...sorter, earlier: first.get(id) ?? new Map() } : sorter
			}));
	});
}

const partOf = (life: ResearchLife, round: number) =>
	round === 1 && life.second === 'replace' ? 'replace' : 'factors';

export function picturesOf(
	life: ResearchLife,
	answered: Answered,
	shown: DisclosureSettings['shown'] = 'words'
): readonly (GroupPicture | undefined)[] {
	return sortersOf(life, answered).map((people, round) => {
		if (!people) return undefined;
		const part = partOf(life, round);
		const found = groupPicture({
			round: `${part}-${round + 1}`,
			part,
			since: part === 'replace' ? 'factors-1' : undefined,
			deck: deckOf(life.cards),
			settings: { ...PLAIN, shown, powerInRoom: life.power },
			people: people.map(({ sorter }) => sorter)
		});
		return isTooFew(found) ? undefined : found;
	});
}

/** As the product serves a study's dialogue: words at every size (D12). */
export const wordsOf: Serving = (life, answered) =>
	JSON.stringify(picturesOf(life as ResearchLife, answered));

/** Numbers from 10 people on, as a dialogue without a study shows them. */
export const numbersOf: Serving = (life, answered) =>
	JSON.stringify(picturesOf(life as ResearchLife, answered, 'numbers'));

/** Those of a life who are in some picture, and whether each consents. */
export function seenOf(life: ResearchLife): readonly { id: string; consents: boolean }[] {
	const seen = new Set(membersOf(life, life.answered).flatMap((members) => members ?? []));
	return CLASSES.flatMap((one) =>
		life.consents[one].flatMap((consents, person) => {
			const id = `${one}-${person}`;
			return seen.has(id) ? [{ id, consents }] : [];
		})
	);
}

/** Who is withheld in a life, drawn once by the product. */
export function withheldIn(life: ResearchLife, seed: number): ReadonlySet<string> {
	const seen = seenOf(life);
	const { refused, chosen } = heldBack(
		seen.map(({ id }) => id),
		new Map(seen.map(({ id, consents }) => [id, consents])),
		seed
	);
	const no = seen.flatMap(({ id, consents }) => (consents ? [] : [id]));
	if (refused !== no.length) throw new Error(`${refused} refused, not ${no.length}`);
	return new Set([...no, ...chosen]);
}

/** Whether the product keeps the dialogue out: some picture forces all of the withheld (D12). */
export function staysOut(life: ResearchLife, withheld: ReadonlySet<string>): boolean {
	const people = sortersOf(life, life.answered);
	const pictures = picturesOf(life, life.answered).flatMap((picture, round): PictureWithRows[] => {
		if (!picture) return [];
		const known = (people[round] ?? []).filter(({ id }) => !withheld.has(id));
		const rows = known.map(({ sorter }) => sorter);
		return [{ part: partOf(life, round), picture, rows }];
	});
	return !mayEnter(deckOf(life.cards), pictures);
}

/** The same life, to somebody who has the rows of all but the withheld. */
export function withRows(life: ResearchLife, withheld: ReadonlySet<string>): ResearchLife {
	const isKnown = (one: Class, person: number) =>
		life.consents[one][person] === true && !withheld.has(`${one}-${person}`);
	const order = (one: Class) => {
		const all = life.answered[one].map((_, person) => person);
		return [
			...all.filter((person) => isKnown(one, person)),
			...all.filter((person) => !isKnown(one, person))
		];
	};
	const each = <T>(made: (one: Class) => T) =>
		Object.fromEntries(CLASSES.map((one) => [one, made(one)])) as Record<Class, T>;
	return {
		...life,
		answered: each((one) => order(one).map((person) => life.answered[one][person] ?? [])),
		consents: each((one) => order(one).map((person) => life.consents[one][person] === true)),
		insiders: each((one) => order(one).filter((person) => isKnown(one, person)).length)
	};
}

/** What somebody with all files and pictures is certain of, of classes with a refusal. */
export function readBack(
	life: ResearchLife,
	withheld: ReadonlySet<string>,
	serving: Serving = wordsOf,
	most?: number
): Verdict {
	const informed = withRows(life, withheld);
	const found = attack(informed, serving, most);
	const isOfRefuser = (named: string) => {
		const one = named.split(' ')[0] as Class;
		return informed.consents[one].slice(informed.insiders[one]).some((consents) => !consents);
	};
	return {
		certain: found.certain.filter(isOfRefuser),
		undecided: found.undecided.filter(isOfRefuser)
	};
}
