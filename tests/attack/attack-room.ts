import { seeded } from '$lib/domain/seeded';
import { CLASSES, type Answered } from '../domain/disclosure/sequences';
import type { Product } from '../http/product';
import { certainOf, fitsPictures, isTriedWhole, withKnown, type Found } from './certain-of';
import { LEAKS, planted } from './planted-leaks';
import { playLife, type Played } from './play-life';
import { asComparable, readServed } from './read-served';
import type { RoomLife } from './room-life';
import { isInOrderOfJoining, peopleWithRows } from './rows-of-people';
import { tracesIn } from './traces';

/** What came of the attack on some lives; each entry begins with the number of the life. */
export interface Attacked {
	/** things that were served and looked at */
	looks: number;
	certain: string[];
	undecided: string[];
	/** what was served otherwise to people who answered otherwise */
	different: string[];
	traces: string[];
	/** people without rows of whom a pile is certain to who has the rows of the others as well */
	byRows: string[];
	/** of exports in which two people differ: whether they stand in the order of joining */
	inOrder: boolean[];
	/** planted leaks that made somebody certain, and those the reader did not let pass */
	readonly won: Set<string>;
	readonly noticed: Set<string>;
}

/**
 * Attacks every life as it is served by the running product (D14). Two things must hold of each. By
 * the pictures: for every person outside the coalition and every question there is another way in
 * which all may have answered, with another pile there, of which the same pictures come. By
 * everything: when people do answer in such another way, in another order as well, every served
 * word is the same.
 */
export async function attackRooms(product: Product, lives: readonly RoomLife[]): Promise<Attacked> {
	const all: Attacked = {
		looks: 0,
		certain: [],
		undecided: [],
		different: [],
		traces: [],
		byRows: [],
		inOrder: [],
		won: new Set(),
		noticed: new Set()
	};
	for (const [at, life] of lives.entries()) {
		const named = (found: readonly string[]) => found.map((one) => `life ${at}: ${one}`);
		const played = await playLife(product, life, life.answered, seeded(life.chance));
		const pictures = readServed(played.served);
		const fits = fitsPictures(life, pictures);
		const found = certainOf(life, fits);
		const twin = await playLife(product, life, otherwise(life, found), seeded(life.chance + 2));
		all.looks += played.served.length + played.rows.length;
		all.certain.push(...named(found.certain));
		all.undecided.push(...named(found.undecided));
		all.different.push(...named(differences(played, twin)));
		all.traces.push(...named(tracesIn(played)));

		const inOrder = isInOrderOfJoining(life, played);
		if (inOrder !== undefined) all.inOrder.push(inOrder);
		const informed = withKnown(life, new Set(peopleWithRows(life, played.rows).keys()));
		const told = certainOf(informed, fitsPictures(informed, pictures));
		all.byRows.push(...named([...told.certain, ...told.undecided]));
		for (const leak of LEAKS) {
			const leaking = planted(leak, life, played.served);
			if (!leaking) continue;
			if (isRefused(() => readServed(leaking.served))) all.noticed.add(leak.name);
			if (all.won.has(leak.name) || !isTriedWhole(life)) continue;
			const won = certainOf(life, (answered) => leaking.fits(answered) && fits(answered));
			if (won.certain.length > 0) all.won.add(leak.name);
		}
	}
	return all;
}

/** The other way to have answered: in each class every outsider with the next one's answers. */
function otherwise(life: RoomLife, { other }: Found): Answered {
	const answered = other ?? life.answered;
	return Object.fromEntries(
		CLASSES.map((one) => {
			const inside = answered[one].slice(0, life.insiders[one]);
			const [head, ...rest] = answered[one].slice(life.insiders[one]);
			return [one, head ? [...inside, ...rest, head] : inside];
		})
	) as unknown as Answered;
}

function differences(played: Played, twin: Played): readonly string[] {
	const [served, again] = [played, twin].map((one) => {
		const people = one.people.map(({ id }, at) => [id, `person ${at}`] as const);
		const names = [[one.dialogue, 'dialogue'] as const, [one.study, 'study'] as const, ...people];
		return asComparable(one.served, new Map(names));
	}) as [readonly string[], readonly string[]];
	if (served.length !== again.length) return [`${served.length} things, then ${again.length}`];
	return served.flatMap((one, at) => {
		const two = again[at] ?? '';
		if (one === two) return [];
		const from = [...one].findIndex((sign, place) => sign !== two[place]);
		const around = (text: string) => text.slice(Math.max(0, from - 40), from + 40);
		return [`${one.slice(0, 60)} … ${around(one)} ≠ ${around(two)}`];
	});
}

function isRefused(read: () => unknown): boolean {
	try {
		read();
		return false;
	} catch {
		return true;
	}
}
