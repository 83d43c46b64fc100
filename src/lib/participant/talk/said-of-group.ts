import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { isPictureComing } from '$lib/domain/is-picture-coming';
import { STAGE_FACTS } from '$lib/domain/stage-facts';
import type { messages } from '$lib/messages/afterCards/nl';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import type { OwnParts } from './own-parts';
import { roundIn } from '../own-step';

/** What a phone says of the step of the group: of a picture only where there is one, or one comes (D2, D15). */
export function saidOfGroup(
	snapshot: ParticipantSnapshot | undefined,
	stage: keyof (typeof messages)['follow']['stages'],
	words: (typeof messages)['follow'],
	/** what the group lays again, this person laid */
	finished: boolean
): string {
	const round = snapshot && roundIn(snapshot);
	const again = round?.part === 'replace';
	if (again && stage === 'sort') return finished ? `${words.again} ${words.done}` : words.again;
	if (!snapshot || STAGE_FACTS[stage].shows !== 'new' || snapshot.comparison)
		return words.stages[stage];
	if (round && snapshot.pictures[round.id]) {
		return again && stage === 'reveal' ? words.changed : words.stages[stage];
	}
	return isPictureComing(round, snapshot.minGroup) ? words.soon : words.self;
}

/** Who sees what a person answers and writes: where nobody else is, no group is named. */
export const seenBy = ({ solo }: { readonly solo?: unknown }): 'group' | 'nobody' =>
	solo === undefined ? 'group' : 'nobody';

type Alone = { readonly solo?: unknown };

/** Who reads what a person writes with a card: no group and no researcher where there are none. */
export const readersOf = (person: Alone, words: Record<'hint' | 'alone', string>): string =>
	seenBy(person) === 'group' ? words.hint : words.alone;

/** Whom to go to when it is hard: a facilitator only where there is one. */
export const goTo = (
	person: Alone,
	{ picture, solo }: { picture: { person: string }; solo: { person: string } }
): string => (seenBy(person) === 'group' ? picture.person : solo.person);

/** Where to go next, for who talked about learning; today's facilitator only where there was one. */
export const placesFor = (
	person: Alone & { readonly deck: { readonly id: string } },
	{ places, guide }: Pick<(typeof messages)['close'], 'places' | 'guide'>
) => [
	...(person.deck.id === DEFAULT_DECK ? places : []),
	...(seenBy(person) === 'group' ? [guide] : [])
];

/** What is erased by who stops: of a picture of the group only where there is a group (D2). */
export const saidOfStop = (
	person: Alone,
	{ stop, solo }: { stop: { text: string }; solo: { stopText: string } }
): string => (seenBy(person) === 'group' ? stop.text : solo.stopText);

/** What a phone says of the own pile of the card that is talked about: nothing to who laid no cards. */
export function saidOfOwnCard(
	parts: Pick<OwnParts, 'laid' | 'pileOf'> | undefined,
	card: string,
	words: Pick<(typeof messages)['follow'], 'youLaid' | 'notLaid'>
): string | undefined {
	if (!parts?.laid) return undefined;
	const pile = parts.pileOf(card);
	return pile ? words.youLaid(pile) : words.notLaid;
}
