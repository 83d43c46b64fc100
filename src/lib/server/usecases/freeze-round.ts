import { standingRounds } from '$lib/domain/earlier-sort';
import type { Deck } from '$lib/domain/deck';
import type { Round } from '$lib/domain/dialogue';
import { coveredMembers } from '$lib/domain/disclosure/covered';
import { excessOf } from '$lib/domain/disclosure/excess-of';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import { servedFromStore } from '$lib/domain/disclosure/stored-picture';
import type { App } from '../app';
import { shownAs, type DialogueRecord } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { closesAlike } from '../research/closed-rounds';
import { saidByPeople, type PeopleAhead } from '../research/people-ahead';
import { sorterMaker } from '../research/sorter-maker';

/** Whom a picture holds, and how many people they are at least (D15). */
interface Covered {
	readonly members: readonly string[];
	/** sorts beyond the people who are said to have laid cards */
	readonly excess: number;
	readonly counted: number;
}

/**
 * Whom a picture of this round would hold now: those who finished, and in a later round newcomers
 * only if there are enough of them (D2).
 * @param people how many the room says laid cards, if fewer; what it said of the same sorts stays
 * (D16)
 */
export function* coveredBy(
	app: App,
	record: DialogueRecord,
	round: Round,
	people = Infinity
): Unit<Covered> {
	const { sql } = app.store;
	const finished = yield* rows(
		sql
			.selectFrom('finishes')
			.innerJoin('participants', 'participants.id', 'finishes.participant')
			.select(['participants.id', 'participants.assisted'])
			.where('finishes.dialogue', '=', record.row.id)
			.where('finishes.round', '=', round.id)
			.orderBy('participants.id')
	);
	const pictures = yield* rows(
		sql
			.selectFrom('pictures')
			.select(['round', 'picture', 'members'])
			.where('dialogue', '=', record.row.id)
	);
	const ids = finished.map(({ id }) => id);
	const typed = new Set(
		finished.filter(({ assisted }) => assisted === 'placed').map(({ id }) => id)
	);
	const excess = Math.max(
		ids.length - Math.min(people, ids.length),
		excessOf(pictures.map(({ picture }) => servedFromStore(picture)))
	);
	const earlier = new Set(earlierRounds(record, round).map((one) => one.id));
	const before = pictures.filter((one) => earlier.has(one.round));
	const members =
		before.length === 0
			? ids
			: coveredMembers({
					finished: ids,
					earlier: before.flatMap((one) => JSON.parse(one.members) as string[]),
					minGroup: record.state.settings.minGroup,
					typed,
					excess
				});
	const own = members.filter((id) => !typed.has(id)).length;
	return { members, excess, counted: Math.max(0, own - excess) };
}

/** The closed rounds whose pictures were about the same answers. */
function earlierRounds({ state }: DialogueRecord, round: Round): readonly Round[] {
	if (round.part === 'replace') return standingRounds(state.rounds, round.id);
	return state.rounds.filter(
		(one) => one.part === round.part && one.number < round.number && one.state !== 'open'
	);
}

/**
 * Computes the picture of a round once and keeps it, in the transaction that closes the round (D2).
 * @returns what the log must hold; undefined where the round was closed with another picture before
 * a backup was put back (D16)
 * @param options `told`: how many people the room says laid cards; `ahead`: see there
 */
export function* freezeRound(
	app: App,
	record: DialogueRecord,
	deck: Deck,
	round: Round,
	{
		told,
		ahead
	}: { readonly told?: number | undefined; readonly ahead?: PeopleAhead | undefined } = {}
): Unit<readonly string[] | undefined> {
	const { members, excess } = yield* coveredBy(app, record, round, told);
	const inside = new Set(members);
	const people = yield* rows(
		app.store.sql
			.selectFrom('participants')
			.selectAll()
			.where('dialogue', '=', record.row.id)
			.orderBy('number')
	);
	const finished = people.filter((person) => inside.has(person.id));
	const { entries, same } = yield* saidByPeople(app, record, finished, ahead);
	const sorterOf = sorterMaker(record, deck, round);
	const sorters = finished.map(
		(person) =>
			same.get(person.id)?.sorters.get(round.id) ?? sorterOf(person, entries.get(person.id) ?? [])
	);
	const { minGroup, powerInRoom, exactBelow10 } = record.state.settings;
	const picture = groupPicture({
		round: round.id,
		part: round.part,
		since: round.part === 'replace' ? earlierRounds(record, round).at(-1)?.id : undefined,
		deck,
		settings: { minGroup, powerInRoom, exactBelow10, shown: shownAs(record.row) },
		people: sorters,
		excess
	});
	const kept = {
		round: round.id,
		picture: JSON.stringify(picture),
		members: JSON.stringify(members)
	};
	const isReal = record.row.mode !== 'rehearsal';
	const closed = isReal ? yield* closesAlike(app, record.row.id, kept) : [];
	if (closed === undefined) return undefined;
	yield* rows(
		app.store.sql
			.insertInto('pictures')
			.values({ dialogue: record.row.id, people: sorters.length, ...kept })
	);
	return closed;
}
