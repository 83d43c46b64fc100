import { LETTERS } from '../scoring/profile';
import type { CodedNeed, CodedPerson } from './code-needs';
import { needsTest, type NeedTest, type TestedPerson } from './needs-test';
import { signFlipTest, type PersonInDialogue } from './sign-flip-test';
import type { FirmCell } from './distribution';
import { vInterval } from './v-interval';
import type { Interval } from './wilson';

/** People of one dialogue, coded, with what they said of work. */
export type CodedDialogue = readonly { readonly person: CodedPerson; readonly work: string }[];

/** What is known of one need and the firm profiles (G6). */
interface TestedNeed extends NeedTest {
	readonly vInterval: Interval | undefined;
	/** (b) alone: dialogues in which anything differs beyond dialogue, work and the own cards */
	readonly dialogues?: number;
	/** (b) alone: p of the shuffle within dialogue × work × own piles, if 20 are informative */
	readonly pShuffled?: number;
}

export const DRAWS = 9_999;

/** Only `profile-without` may be called a difference between profiles. */
type TestedBy = 'profile-without' | 'profile';

/**
 * The tests of every need against firm profiles (G6): beyond the need's own cards by the sign-flip
 * test (b), with the shuffle among people whose own cards lie alike, and plainly by shuffling (c).
 * @yields between slices of work
 */
export function* needsTests(
	dialogues: readonly CodedDialogue[],
	needs: number,
	seed: number,
	draws = DRAWS
): Generator<void, Readonly<Record<TestedBy, readonly TestedNeed[]>>> {
	const plain = yield* needsTest(shuffledPeople(dialogues, 'profile'), needs, seed, draws);
	const left = yield* needsTest(shuffledPeople(dialogues, 'profile-without'), needs, seed, 0);
	const beyond = yield* signFlipTest(beyondOwnCards(dialogues), needs, seed, draws);
	const shuffled: (number | undefined)[] = [];
	for (let need = 0; need < needs; need++) {
		const [alone] = yield* needsTest(alikePeople(dialogues, need), 1, seed, draws);
		shuffled.push(alone?.p);
	}
	const ofProfile = yield* vIntervals(dialogues, needs, 'profile', seed);
	const ofWithout = yield* vIntervals(dialogues, needs, 'profile-without', seed);
	return {
		profile: plain.map((one, need) => ({ ...one, vInterval: ofProfile[need] })),
		'profile-without': beyond.map((one, need) => ({
			...one,
			informative: (left[need] as NeedTest).informative,
			v: left[need]?.v,
			vInterval: ofWithout[need],
			pShuffled: shuffled[need]
		}))
	};
}

/** Of every need. */
function* vIntervals(
	dialogues: readonly CodedDialogue[],
	needs: number,
	by: TestedBy,
	seed: number
): Generator<void, readonly (Interval | undefined)[]> {
	const found: (Interval | undefined)[] = [];
	for (let need = 0; need < needs; need++) {
		const tables = dialogues.map((people) => tableOf(people, need, by));
		found.push(yield* vInterval(tables, seed));
	}
	return found;
}

const profileOf = (cell: FirmCell): number => LETTERS.findIndex((letter) => letter === cell);
const cellOf = (by: TestedBy, person: CodedPerson, need: CodedNeed): FirmCell =>
	by === 'profile' ? person.asIs.cell : need.without.cell;

/** People as the sign-flip test sees them: the profile without the need's own cards, and those. */
export const beyondOwnCards = (dialogues: readonly CodedDialogue[]): readonly PersonInDialogue[] =>
	dialogues.flatMap((people, dialogue) =>
		people.map(({ person, work }) => ({
			dialogue,
			work,
			needs: person.needs.map((need) => ({
				answer: need.answer,
				profile: profileOf(need.without.cell),
				piles: need.piles
			}))
		}))
	);

function shuffledPeople(dialogues: readonly CodedDialogue[], by: TestedBy): TestedPerson[] {
	return dialogues.flatMap((people, dialogue) =>
		people.map(({ person, work }) => ({
			stratum: `${dialogue} ${work}`,
			needs: person.needs.map(({ answer }) => answer),
			profiles: person.needs.map((need) => profileOf(cellOf(by, person, need)))
		}))
	);
}

/** For one need: only people whose own cards lie alike are exchanged. */
function alikePeople(dialogues: readonly CodedDialogue[], need: number): TestedPerson[] {
	return dialogues.flatMap((people, dialogue) =>
		people.flatMap(({ person, work }) => {
			const one = person.needs[need];
			if (!one) return [];
			return [
				{
					stratum: `${dialogue} ${work} ${one.piles.map((pile) => pile ?? 'x').join()}`,
					needs: [one.answer],
					profiles: [profileOf(one.without.cell)]
				}
			];
		})
	);
}

function tableOf(people: CodedDialogue, need: number, by: TestedBy): number[] {
	const table = new Array<number>(8).fill(0);
	for (const { person } of people) {
		const one = person.needs[need];
		const profile = one ? profileOf(cellOf(by, person, one)) : -1;
		if (!one || one.answer < 0 || profile < 0) continue;
		const cell = one.answer * 4 + profile;
		table[cell] = (table[cell] as number) + 1;
	}
	return table;
}
