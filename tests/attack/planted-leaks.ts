import type { Answered } from '../domain/disclosure/sequences';
import { finishersOf, roundsOfLife, type LifeRound } from './expected-pictures';
import type { Fits } from './certain-of';
import type { RoomLife } from './room-life';
import type { Served } from './what-is-served';

/** A leak the product does not have: what it would add to what is served, from the answers. */
export interface Leak {
	readonly name: string;
	/** wall: what the room sees; state: what the facilitator sees */
	readonly on: 'wall' | 'state';
	/** while people are still sorting, or when all has been shown */
	readonly when: 'sorting' | 'end';
	/** undefined where this life has nothing to leak */
	readonly tells: (told: Told) => unknown;
}

/** The first round of a life and who laid what in it. */
interface Told {
	readonly life: RoomLife;
	readonly round: LifeRound;
	/** outsiders last */
	readonly people: ReturnType<typeof finishersOf>;
}

/** Piles of each card of a round, counted. */
const counted = ({ round }: Told, people: Told['people']) =>
	round.cards.map(({ id }) =>
		['helps', 'hinders', 'neutral'].map(
			(pile) => people.filter(({ piles }) => piles[id] === pile).length
		)
	);
const lastOf = ({ people }: Told) => people.at(-1);

export const LEAKS: readonly Leak[] = [
	{
		name: 'numbers of piles below the limit (D3)',
		on: 'wall',
		when: 'end',
		tells: (told) => (told.people.length < 10 ? counted(told, told.people) : undefined)
	},
	{
		name: 'a share that was not rounded (D3)',
		on: 'wall',
		when: 'end',
		tells: (told) =>
			counted(told, told.people).map(([helps = 0]) => `${(100 * helps) / told.people.length} %`)
	},
	{
		name: 'the colour of a phone beside the card that was laid with it (D13)',
		on: 'state',
		when: 'end',
		tells: (told) => ({ colour: 'blue', piles: lastOf(told)?.piles })
	},
	{
		name: 'a chart that grows while people sort (D1)',
		on: 'wall',
		when: 'sorting',
		tells: (told) => told.people.map((_, at) => counted(told, told.people.slice(0, at + 1)))
	},
	{
		name: 'a filter that leaves out one person, beside the whole (D9)',
		on: 'state',
		when: 'end',
		tells: (told) => [
			counted(told, told.people),
			counted(
				told,
				told.people.filter((one) => one !== lastOf(told))
			)
		]
	},
	{
		name: 'the picture made anew after somebody erased (D2)',
		on: 'wall',
		when: 'end',
		tells: (told) =>
			told.life.answered.leave.length > 0 && told.life.erases
				? [told.people, told.people.filter(({ one }) => one !== 'leave')].map((people) =>
						counted(told, people)
					)
				: undefined
	},
	{
		name: 'a word for a group that is of one mind (D3)',
		on: 'wall',
		when: 'end',
		tells: (told) => counted(told, told.people).map((piles) => piles.includes(told.people.length))
	},
	{
		name: 'nameless rows in the order of joining (D12)',
		on: 'state',
		when: 'end',
		tells: (told) => told.people.map(({ piles }) => Object.values(piles).join(' '))
	}
];

function told(life: RoomLife, answered: Answered): Told {
	const round = roundsOfLife(life)[0] as LifeRound;
	return { life, round, people: finishersOf(life, answered, round) };
}

/**
 * What was served, with the leak in it, and what an attacker makes of it who knows how it is made;
 * undefined where this life leaks nothing by it.
 */
export function planted(
	leak: Leak,
	life: RoomLife,
	served: readonly Served[]
): { readonly served: readonly Served[]; readonly fits: Fits } | undefined {
	const value = leak.tells(told(life, life.answered));
	const screens = served.filter(({ where }) => where === leak.on);
	const spot =
		leak.when === 'end' ? screens.at(-1) : screens.find(({ at }) => at.startsWith('sorting'));
	if (value === undefined || !spot) return undefined;
	const screen = JSON.parse(spot.text) as object;
	const text = JSON.stringify({ ...screen, leaked: value });
	const read = (JSON.parse(text) as { leaked: unknown }).leaked;
	return {
		served: served.map((one) => (one === spot ? { ...one, text } : one)),
		fits: (answered) => JSON.stringify(leak.tells(told(life, answered))) === JSON.stringify(read)
	};
}
