import type { Sorting } from '../http/client';

/** What people lean to, and some do not: the same on every run. */
function lean<T>(options: readonly T[], card: number, person: number): T {
	const usual = options[(card * 3) % options.length] as T;
	const chance = (Math.imul(card + 1, 2654435761) ^ Math.imul(person + 7, 40503)) >>> 3;
	const other = options[chance % options.length] as T;
	return (chance >>> 4) % 10 < 4 + (card % 4) ? usual : other;
}

export interface Roomful {
	/** the first so many lay all their cards and are done; who was done already is left alone */
	readonly sort: (upTo: number) => Promise<void>;
	/** everybody picks three cards, a blocker and a table card */
	readonly choose: () => Promise<void>;
	/** everybody answers the question about needs */
	readonly need: () => Promise<void>;
	/** a card that everybody got */
	readonly card: string;
}

/** A room of people who answer as people do, through the API. */
export function aRoomful(crowd: readonly Sorting[]): Roomful {
	let done = 0;
	const say = async (person: Sorting, entries: readonly object[]) => {
		const answer = await person.say(...entries);
		if (answer.status !== 200) throw new Error(`not taken: ${answer.text}`);
	};
	const pile = (card: number, person: number) =>
		lean(['helps', 'hinders', 'helps', 'hinders', 'neutral'], card, person);
	return {
		card: crowd[0]?.hand.factor[2] ?? '',
		async sort(upTo) {
			for (; done < Math.min(upTo, crowd.length); done++) {
				const person = crowd[done] as Sorting;
				await say(person, [
					...person.hand.factor.map((card, at) => ({
						kind: 'move',
						round: 'factors-1',
						card,
						pile: pile(at, done)
					})),
					{ kind: 'finished', round: 'factors-1' }
				]);
			}
		},
		async choose() {
			for (const [number, person] of crowd.entries()) {
				const laid = person.hand.factor.filter((_, at) => pile(at, number) !== 'neutral');
				const hinders = person.hand.factor.find((_, at) => pile(at, number) === 'hinders');
				await say(person, [
					{ kind: 'emphasis', round: 'factors-1', cards: laid.slice(number % 3, (number % 3) + 3) },
					...(hinders ? [{ kind: 'blocker', round: 'factors-1', card: hinders }] : []),
					{ kind: 'table-card', round: 'factors-1', card: laid[number % 5] ?? null }
				]);
			}
		},
		async need() {
			for (const [number, person] of crowd.entries()) {
				await say(person, [
					...person.hand.need.map((card, at) => ({
						kind: 'move',
						round: 'needs-1',
						card,
						pile: lean(['need', 'need', 'have', 'no-need'], at, number)
					})),
					{ kind: 'finished', round: 'needs-1' }
				]);
			}
		}
	};
}
