import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { isPictureComing } from '$lib/domain/is-picture-coming';
import { STAGE_FACTS } from '$lib/domain/stage-facts';
import type { messages } from '$lib/messages/afterCards/nl';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import type { OwnParts } from './own-parts';
import { roundIn } from '../own-step';

/** What a phone says of the group's step; a picture only if there is or will be one (D2, D15). */
export function saidOfGroup(
	snapshot: ParticipantSnapshot | undefined,
	stage: keyof (typeof messages)['follow']['stages'],
	words: (typeof messages)['follow'],
	/** this person laid what the group lays again */
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

/** Who sees what a person answers and writes; no group is named when there is nobody else. */
export const seenBy = ({ solo }: { readonly solo?: unknown }): 'group' | 'nobody' =>
	solo === undefined ? 'group' : 'nobody';

type Alone = { readonly solo?: unknown };

/** Who reads what a person writes with a card: no group and no researcher where there are none. */
export const readersOf = (person: Alone, words: Record<'hint' | 'alone', string>): string =>
	seenBy(person) === 'group' ? words.hint : words.alone;

/** Whom to turn to when it is hard: a facilitator only where there is one. */
export const goTo = (
	person: Alone,
	{ picture, solo }: { picture: { person: string }; solo: { person: string } }
): string => (seenBy(person) === 'group' ? picture.person : solo.person);

/** Where to go next after talking about learning; today's facilitator only where there was one. */
export const placesFor = (
	person: Alone & { readonly deck: { readonly id: string } },
	{ places, guide }: Pick<(typeof messages)['close'], 'places' | 'guide'>
) => [
	...(person.deck.id === DEFAULT_DECK ? places : []),
	...(seenBy(person) === 'group' ? [guide] : [])
];

/** What stopping erases; mentions a group picture only where there is a group (D2). */
export const saidOfStop = (
	person: Alone,
	{ stop, solo }: { stop: { text: string }; solo: { stopText: string } }
): string => (seenBy(person) === 'group' ? stop.text : solo.stopText);

/** Where this person laid the card being discussed, in words; nothing if they laid no cards. */
export function saidOfOwnCard(
	parts: Pick<OwnParts, 'laid' | 'pileOf'> | undefined,
	card: string,
	words: Pick<(typeof messages)['follow'], 'youLaid' | 'notLaid'>
): string | undefined {
	if (!parts?.laid) return undefined;
	const pile = parts.pileOf(card);
	return pile ? words.youLaid(pile) : words.notLaid;
}
