import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { seeded, shuffled } from '$lib/domain/seeded';
import {
	NO_CARD,
	nothingSaid,
	take,
	type Model,
	type Reply,
	type Said
} from './exactly-once-model';

/** The program, by whatever way in. */
export interface Door {
	readonly openRoom: () => Promise<DoorRoom>;
	/** Something that may happen to the server meanwhile; its end is waited for. */
	readonly interrupt?: () => Promise<void>;
}
export interface DoorRoom {
	readonly join: () => Promise<DoorPerson>;
	/** Closes the first round: five have finished it. */
	readonly close: () => Promise<void>;
}
export interface DoorPerson {
	readonly cards: readonly string[];
	readonly send: (entries: readonly Said[]) => Promise<Reply>;
	/** what the server has of this person; undefined when it was erased */
	readonly own: () => Promise<readonly Said[] | undefined>;
	readonly erase: () => Promise<void>;
}

/** people whose sequences run beside each other in one room */
const PEOPLE = 20;
const FINISHED = 5;

/** One request: entries from a number relative to the awaited one, with what is said under each. */
const batch = fc.record({
	from: fc.constantFrom(0, 0, 0, 0, -1, -2, -4, 1, 2),
	contents: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1, 2), { minLength: 1, maxLength: 5 }),
	/** in another order than said, one of them twice, one of them left out */
	order: fc.option(fc.nat(1_000)),
	twice: fc.boolean(),
	hole: fc.constantFrom(false, false, false, true)
});
const step = fc.oneof(
	{ weight: 12, arbitrary: fc.record({ does: fc.constant('send' as const), batch }) },
	// two tabs speak at the same moment, each under the numbers that it thinks are next
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('tabs' as const), batch, other: batch }) },
	{ weight: 1, arbitrary: fc.record({ does: fc.constant('erase' as const) }) }
);
const steps = fc.array(step, { maxLength: 6 });
/** before and after the round is closed */
export const sequence = fc.tuple(steps, steps);
type Batch = typeof batch extends fc.Arbitrary<infer One> ? One : never;
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Runs that many sequences and holds each answer against the model. Throws at a deviation. */
export async function proveExactlyOnce(
	door: Door,
	sequences: number,
	seed: number
): Promise<{ readonly sequences: number; readonly requests: number }> {
	let requests = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(sequence, { minLength: PEOPLE, maxLength: PEOPLE }), async (all) => {
			const room = await door.openRoom();
			const people = await Promise.all(
				all.map(async (one) => ({ one, person: await room.join(), model: nothingSaid }))
			);
			const walk = async (half: 0 | 1) =>
				Promise.all(
					people.map(async (person) => {
						for (const next of person.one[half]) {
							person.model = await follow(person.person, person.model, next);
							requests += next.does === 'tabs' ? 2 : 1;
						}
					})
				);
			const interrupted = door.interrupt?.();
			await walk(0);
			await interrupted;
			await room.close();
			for (const person of people) person.model = { ...person.model, closed: true };
			await walk(1);
			await Promise.all(people.map(async ({ person, model }) => same(person, model)));
		}),
		{ numRuns: Math.ceil(sequences / PEOPLE), seed, endOnFailure: true }
	);
	return { sequences: Math.ceil(sequences / PEOPLE) * PEOPLE, requests };
}

async function follow(person: DoorPerson, model: Model, next: Step): Promise<Model> {
	if (next.does === 'erase') {
		await person.erase();
		return { ...model, erased: true };
	}
	const mine = entriesOf(next.batch, model, person.cards);
	if (next.does === 'send') {
		const [after, expected] = take(model, mine);
		agree([await person.send(mine)], [[expected]], mine);
		return after;
	}
	// whichever comes first
	const theirs = entriesOf(next.other, model, person.cards);
	const replies = await Promise.all([person.send(mine), person.send(theirs)]);
	const [first, expectedFirst] = take(model, mine);
	const [both, expectedThen] = take(first, theirs);
	const [other, otherFirst] = take(model, theirs);
	const [otherBoth, otherThen] = take(other, mine);
	const way = agree(
		replies,
		[
			[expectedFirst, expectedThen],
			[otherThen, otherFirst]
		],
		[...mine, ...theirs]
	);
	return way === 0 ? both : otherBoth;
}

function entriesOf(one: Batch, model: Model, cards: readonly string[]): readonly Said[] {
	const from = Math.max(1, model.said.length + 1 + one.from);
	const entries = one.contents.map((content, at) => {
		const seq = from + at;
		const card = content === 2 ? NO_CARD : cards[seq % cards.length];
		const pile = content === 1 ? 'hinders' : 'helps';
		return { seq, kind: 'move', round: 'factors-1', card, pile, via: 'tap' } as Said;
	});
	const holed = one.hole && entries.length > 2 ? entries.toSpliced(1, 1) : entries;
	const doubled = one.twice ? [...holed, ...holed.slice(0, 1)] : holed;
	return one.order === null ? doubled : shuffled(doubled, seeded(one.order));
}

/** @returns which of the ways that were possible it was */
function agree(
	replies: readonly Reply[],
	ways: readonly (readonly Reply[])[],
	sent: readonly Said[]
): number {
	const way = ways.findIndex((expected) => isDeepStrictEqual(replies, expected));
	if (way >= 0) return way;
	throw new Error(
		`a deviation: ${JSON.stringify(sent)} was answered ${JSON.stringify(replies)}, not ${JSON.stringify(ways)}`
	);
}

async function same(person: DoorPerson, model: Model): Promise<void> {
	const own = await person.own();
	const expected = model.erased ? undefined : model.said.map(({ entry }) => entry);
	if (!isDeepStrictEqual(own, expected)) {
		throw new Error(`a deviation: ${JSON.stringify(own)} is kept, not ${JSON.stringify(expected)}`);
	}
	// and every verdict is as it was
	const all = model.said.map(({ entry }) => entry);
	if (all.length > 0) agree([await person.send(all)], [[take(model, all)[1]]], all);
}

/** So many people who have finished, that the round can be closed. */
export const finishers = Array.from({ length: FINISHED }, (_, at) => at);
