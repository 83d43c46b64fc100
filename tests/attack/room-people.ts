import { seeded, shuffled, type Random } from '$lib/domain/seeded';
import { CLASSES, type Answered, type Class } from '../domain/disclosure/sequences';
import { joinAs, participantId, type Call, type Led, type Sorting } from '../http/client';
import { pileIn, roundsOfLife, type LifeRound } from './expected-pictures';
import type { RoomLife, Said } from './room-life';

/** Ids of devices: no two people of a product may have the same. */
let devices = 40_000;

/** One person of a life, with a phone. */
export interface RoomPerson {
	readonly one: Class | 'idle';
	readonly person: number;
	readonly inside: boolean;
	readonly id: string;
	/** said yes to researchers */
	readonly research: boolean;
	readonly join: (call: Call, dialogue: Led) => Promise<void>;
	/** puts the cards of a round, says what goes with it, and finishes it */
	readonly sort: (round: LifeRound) => Promise<void>;
	/** puts cards somewhere without effect on any picture */
	readonly waver: (random: Random, round: LifeRound) => Promise<void>;
	readonly erase: (call: Call) => Promise<void>;
	/** once joined */
	readonly phone: () => Sorting;
}

/** The people of a life, in the order in which they come in; the same life gives the same order. */
export function peopleOf(life: RoomLife, answered: Answered): readonly RoomPerson[] {
	const known = CLASSES.flatMap((one) =>
		answered[one].map((answers, person) =>
			somebody(life, one, person, answers, life.said[one][person] as Said)
		)
	);
	const idle = Array.from({ length: life.idle }, (_, person) => somebody(life, 'idle', person));
	return shuffled([...known, ...idle], seeded(life.chance));
}

function somebody(
	life: RoomLife,
	one: Class | 'idle',
	person: number,
	answers: readonly number[] = [],
	said?: Said
): RoomPerson {
	const id = participantId((devices += 1));
	let phone: Sorting | undefined;
	const own = () => {
		if (!phone) throw new Error(`${one} ${person} has not joined`);
		return phone;
	};
	const say = async (entries: readonly object[]) => {
		const answer = await own().say(...entries);
		if (answer.status !== 200) throw new Error(`not taken: ${answer.text}`);
		return answer;
	};
	return {
		one,
		person,
		inside: one !== 'idle' && person < life.insiders[one],
		id,
		research: said?.research ?? false,
		async join(call, dialogue) {
			phone = await joinAs(call, dialogue, id, said?.research ?? false);
		},
		async sort(round) {
			if (one === 'idle') throw new Error('who is idle never finishes');
			const moves = round.cards.map((card) => ({
				kind: 'move',
				round: round.id,
				card: card.id,
				pile: pileIn(life, { one, answers }, round, card.at)
			}));
			const beside = round.id === 'factors-1' && said ? besideOf(said, round.id) : [];
			const answer = await say([...moves, ...beside, { kind: 'finished', round: round.id }]);
			if (answer.json.verdicts.length > 0) throw new Error(`not counted: ${answer.text}`);
		},
		async waver(random, round) {
			const piles = round.part === 'needs' ? ['need', 'have'] : ['helps', 'hinders', 'neutral'];
			await say(
				round.cards.map((card) => ({
					kind: 'move',
					round: round.id,
					card: card.id,
					pile: piles[Math.floor(random() * piles.length)]
				}))
			);
		},
		async erase(call) {
			const answer = await call('POST', '/api/v1/erase', { body: { code: own().eraseCode } });
			if (answer.status !== 200) throw new Error(`not erased: ${answer.text}`);
		},
		phone: own
	};
}

const besideOf = ({ emphasis, blocker, table }: Said, round: string): readonly object[] => [
	{ kind: 'emphasis', round, cards: emphasis },
	...(blocker === undefined ? [] : [{ kind: 'blocker', round, card: blocker }]),
	...(table === undefined ? [] : [{ kind: 'table-card', round, card: table }])
];

/** The rounds of a life that are of an occasion. */
export const roundsAt = (life: RoomLife, occasion: 0 | 1): readonly LifeRound[] =>
	roundsOfLife(life).filter((round) => round.occasion === occasion);
