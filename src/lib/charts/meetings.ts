import type { Deck } from '$lib/domain/deck';
import {
	meetingsSaid,
	type MeetingsSaid,
	turnOf,
	weightOf
} from '$lib/domain/disclosure/meetings-headline';
import type { ServedComparison } from '$lib/domain/disclosure/then-and-now';
import { evenSlides, WALL } from './wall-size';
import { type MeetingLane, type MeetingRow, meetingsLayout } from './meetings-layout';
import { MOST_NAMES } from '$lib/domain/disclosure/board-headline';
import type { messages as charts } from '$lib/messages/charts/nl';
import type { messages as together } from '$lib/messages/together/nl';
import { nameIn, withFirst, type Piece } from './picture-words';
import { wrapText } from '$lib/ui/text-lines';

/** One screenful of two meetings side by side. */
export interface MeetingsSlide {
	readonly of: 'cards' | 'needs';
	readonly rows: readonly MeetingRow[];
	/** what its sentence is about */
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
const NEED_LANES = [
	['needed', 'helps'],
	['other', 'neutral']
] as const;

const LANES: Readonly<Record<MeetingsSlide['of'], readonly MeetingLane[]>> = {
	cards: CARD_LANES.map(([id, tone]) => ({ id, tone, title: '' })),
	needs: NEED_LANES.map(([id, tone]) => ({ id, tone, title: '' }))
};

/**
 * Cards whose word changed, then needs; as many slides as 30 px text on a 1920 px wall needs. What
 * turned to the other side is on the first. If the room saw no cards twice: the parts of life.
 */
export function meetingsSlides(
	{ cards, parts, needs }: ServedComparison,
	deck: Deck,
	language: string
): readonly MeetingsSlide[] {
	const label = (id: string) => nameIn([...deck.cards, ...deck.dimensions], id, language);
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

type Charts = Pick<typeof charts, 'board' | 'shortWords'>;
type Together = Pick<typeof together, 'compare'>;

const TONES: Readonly<Record<MeetingsSaid['key'], Piece['tone']>> = {
	'helped-hinders': 'hinders',
	'hindered-helps': 'helps',
	'hinders-now': 'hinders',
	'helps-now': 'helps',
	'helped-then': undefined,
	'hindered-then': undefined,
	'need-new': 'helps',
	'need-gone': undefined,
	'need-still': 'helps'
};

/** Two lines of a title on a wall 1920 wide. */
const HEAD = { width: 1700, lines: 2, style: { size: 57, strong: true } } as const;

/** How many sentences with how many names: the stronger sentence is complete before a second. */
const WAYS = [
	[2, MOST_NAMES],
	[2, 2],
	[1, MOST_NAMES],
	[1, 2],
	[1, 1]
] as const;

/** The sentence above two meetings in pieces: what turned, with as many names as two lines hold. */
export function meetingsPieces(
	all: ServedComparison,
	about: MeetingsSlide['about'],
	deck: Deck,
	language: string,
	t: Together,
	{ board }: Pick<Charts, 'board'>
): readonly Piece[] {
	for (const [at, [sentences, most]] of WAYS.entries()) {
		const said = meetingsSaid(all, about, deck, most).slice(0, sentences);
		const pieces = said.flatMap(({ key, named }, order): readonly Piece[] => {
			const names = named.map(({ of, id }, index) =>
				of === 'card'
					? board.quote(nameIn(deck.cards, id, language))
					: withFirst(
							nameIn(of === 'facet' ? deck.facets : deck.dimensions, id, language),
							language,
							index === 0
						)
			);
			const many = named.length > 1 || names.some((name) => board.isMany(name));
			const [before, after] = t.compare.said[key](many);
			return [
				{ text: `${order > 0 ? ' ' : ''}${before}`, tone: undefined },
				{ text: board.names(names), tone: TONES[key] },
				{ text: after, tone: undefined }
			];
		});
		const text = pieces.map((piece) => piece.text).join('');
		if (said.length === 0) return [{ text: unturned(all, about, deck, t), tone: undefined }];
		if (at === WAYS.length - 1 || wrapText(text, HEAD.width, HEAD.style).length <= HEAD.lines) {
			return pieces.filter((piece) => piece.text !== '');
		}
	}
	return [];
}

/** For a drawing in which nothing joined or left a side. */
function unturned(
	all: ServedComparison,
	about: MeetingsSlide['about'],
	deck: Deck,
	{ compare: t }: Together
): string {
	if (about.cards.length === 0) return t.noneChanged;
	const elsewhere = meetingsSaid(all, { cards: all.cards, needs: [] }, deck).length > 0;
	return elsewhere ? t.cards : t.between;
}

/** The words over the cards of a column. */
export function meetingsLanes(
	of: MeetingsSlide['of'],
	t: Together,
	{ shortWords }: Pick<Charts, 'shortWords'>
): readonly MeetingLane[] {
	if (of === 'needs') {
		return NEED_LANES.map(([id, tone]) => ({ id, tone, title: t.compare.needLanes[id] }));
	}
	return CARD_LANES.map(([id, tone]) => ({ id, tone, title: shortWords[id] }));
}
