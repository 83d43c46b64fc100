import { textIn, type Deck } from '$lib/domain/deck';
import { turnOf, weightOf } from '$lib/domain/disclosure/meetings-headline';
import type { ServedComparison } from '$lib/domain/disclosure/then-and-now';
import { evenSlides, WALL } from './wall-size';
import { meetingsLayout, type MeetingLane, type MeetingRow } from './meetings-layout';

/** One screenful of two meetings beside each other. */
export interface MeetingsSlide {
	readonly of: 'cards' | 'needs';
	readonly rows: readonly MeetingRow[];
	/** what its sentence speaks of */
	readonly about: Pick<ServedComparison, 'cards' | 'needs'>;
}

/** Under each other from what helps to what holds back; titles come from the message files. */
export const CARD_LANES = [
	['most-help', 'helps'],
	['differs', 'neutral'],
	['divided', 'neutral'],
	['most-neutral', 'neutral'],
	['most-hinder', 'hinders']
] as const;
export const NEED_LANES = [
	['needed', 'helps'],
	['other', 'neutral']
] as const;

const LANES: Readonly<Record<MeetingsSlide['of'], readonly MeetingLane[]>> = {
	cards: CARD_LANES.map(([id, tone]) => ({ id, tone, title: '' })),
	needs: NEED_LANES.map(([id, tone]) => ({ id, tone, title: '' }))
};

/**
 * Cards whose word is another one, then needs; as many slides as text of 30 px on a wall of 1920 asks for. What
 * turned from one side to the other stands on the first. Of a room that saw no cards twice: the parts of life.
 */
export function meetingsSlides(
	{ cards, parts, needs }: ServedComparison,
	deck: Deck,
	language: string
): readonly MeetingsSlide[] {
	const label = (id: string) => {
		const found = [...deck.cards, ...deck.dimensions].find((one) => one.id === id);
		return found ? textIn(found.text, language) : id;
	};
	const changed = (cards.length > 0 ? cards : parts)
		.filter(({ then, now }) => then !== now)
		.map((one) => ({ one, weight: weightOf(turnOf(one)) }))
		.toSorted((first, second) => first.weight - second.weight)
		.map(({ one }) => one);
	const need = (yes: boolean) => (yes ? 'needed' : 'other');
	return [
		...inSlides(changed, 'cards', ({ id, then, now }) => ({ id, label: label(id), then, now })).map(
			({ of, rows, own }) => ({ of, rows, about: { cards: own, needs: [] } })
		),
		...inSlides(needs, 'needs', ({ id, then, now }) => ({
			id,
			label: label(id),
			then: need(then),
			now: need(now)
		})).map(({ of, rows, own }) => ({ of, rows, about: { cards: [], needs: own } }))
	];
}

function inSlides<T>(all: readonly T[], of: MeetingsSlide['of'], rowOf: (one: T) => MeetingRow) {
	const fits = (own: readonly T[]) =>
		meetingsLayout(own.map(rowOf), LANES[of], ['', ''], WALL).height <= WALL.height;
	return evenSlides(all, fits).map((own) => ({ of, own, rows: own.map(rowOf) }));
}
