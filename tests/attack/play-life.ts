import { seeded, shuffled, type Random } from '$lib/domain/seeded';
import type { Answered } from '../domain/disclosure/sequences';
import { clientOf, leadDialogue } from '../http/client';
import { ORGANISER_KEY, type Product } from '../http/product';
import { peopleOf, roundsAt, type RoomPerson } from './room-people';
import type { RoomLife } from './room-life';
import { studyWith } from './study-of-life';
import {
	facilitatorFiles,
	researchRows,
	safeFiles,
	seenInRoom,
	type Served,
	type Watched
} from './what-is-served';

/** A life as it was lived: what anybody was served, and apart from it what researchers got. */
export interface Played {
	readonly dialogue: string;
	readonly study: string;
	readonly served: readonly Served[];
	readonly rows: readonly Served[];
	readonly people: readonly RoomPerson[];
	/** the same people in the order in which they came in */
	readonly joined: readonly RoomPerson[];
}

/**
 * Lives a life in the running product over HTTP. Everything but the answers is decided by the life:
 * two plays with other answers differ in nothing but what follows from the answers.
 * @param beside draws what reaches no picture: cards put by who never finishes, or after the
 * closing
 */
export async function playLife(
	product: Product,
	life: RoomLife,
	answered: Answered,
	beside: Random
): Promise<Played> {
	const call = clientOf(product);
	const { id: study, code } = await studyWith(call, life);
	const dialogue = await leadDialogue(call, { study: code }, 'nl', ORGANISER_KEY);
	const watched: Watched = { product, call, dialogue, study };
	const people = peopleOf(life, answered);
	const random = seeded(life.chance + 1);
	const served: Served[] = [];
	const here = new Set<RoomPerson>();
	const joined: RoomPerson[] = [];
	const see = async (at: string) => {
		const insiders = [...here].filter(({ inside, one }) => inside && one !== 'leave');
		served.push(...(await seenInRoom(at, watched, insiders)));
	};
	const steer = async (command: object) => {
		const answer = await dialogue.command(command);
		const what = JSON.stringify(command);
		if (answer.status !== 200) served.push({ at: what, where: 'refused', text: answer.text });
		if (random() < 0.6) await see(what);
	};
	const stray = async () => {
		for (const command of STRAY) if (random() < 0.25) await steer(command);
	};
	const comeIn = async (person: RoomPerson) => {
		await person.join(call, dialogue);
		here.add(person);
		joined.push(person);
	};

	await steer({ type: 'open' });
	await steer({ type: 'power', inRoom: life.power });
	await steer({ type: 'goto', stage: 'sort' });
	const early = people.filter(({ one }) => one !== 'come' || random() < 0.3);
	const gather = async (group: readonly RoomPerson[], occasion: 0 | 1) => {
		for (const person of shuffled(group, random)) {
			if (!here.has(person)) await comeIn(person);
			for (const round of roundsAt(life, occasion)) {
				if (person.one === 'idle') await person.waver(beside, round);
				else await person.sort(round);
			}
			if (random() < 0.4) await see(`sorting ${here.size}`);
		}
	};
	for (const person of early) if (random() < 0.5 || person.one === 'come') await comeIn(person);
	await gather(
		early.filter(({ one }) => one !== 'come'),
		0
	);
	const leavers = people.filter(({ one }) => one === 'leave');
	const show = async (occasion: 0 | 1) => {
		for (const round of shuffled(roundsAt(life, occasion), random)) {
			await steer({ type: 'close', round: round.id });
			if (random() < 0.5) await steer({ type: 'release', round: round.id, to: 'preview' });
			await stray();
			// what comes after the closing is in a person's rows: only who gave none away wavers
			const late = people.find((one) => one.one === 'stay' && !one.inside && !one.research);
			if (late && random() < 0.3) await late.waver(beside, round);
			if (random() < 0.8) await steer({ type: 'release', round: round.id, to: 'room' });
			await see(`shown ${round.id}`);
		}
	};
	const erase = async () => {
		for (const person of life.erases ? leavers : []) {
			if (here.delete(person)) await person.erase(call);
			await see('erased');
		}
	};
	await show(0);
	if (random() < 0.7) await erase();
	await stray();
	if (life.second !== 'none') {
		const cards = life.second === 'replace' ? { cards: life.again } : {};
		await steer({ type: 'round', part: life.second, ...cards });
		if (roundsAt(life, 1).some(({ part }) => part === 'needs')) {
			await steer({ type: 'round', part: 'needs' });
		}
		await gather(
			people.filter(({ one }) => one === 'stay' || one === 'come'),
			1
		);
		await show(1);
	}
	await erase();
	served.push(...(await facilitatorFiles('before the end', watched)));
	await steer({ type: 'end' });
	await see('end');
	served.push(...(await safeFiles('end', watched)));
	return {
		dialogue: dialogue.id,
		study,
		served,
		rows: await researchRows('end', watched),
		people,
		joined
	};
}

/** What a facilitator does between, and what must tell nothing. */
const STRAY: readonly object[] = [
	{ type: 'goto', stage: 'picture' },
	{ type: 'pairs', size: 3 },
	{ type: 'wall', value: 'frozen' },
	{ type: 'goto', stage: 'reveal' },
	{ type: 'note', text: 'wat iemand zei' },
	{ type: 'wall', value: 'follow' },
	{ type: 'goto', stage: 'cards' },
	{ type: 'goto', stage: 'sort' },
	{ type: 'spotlight', card: 'kosten' }
];
