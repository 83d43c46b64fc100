import type { Deck } from '../deck';
import { sideOf } from './board';
import { MOST_NAMES, type Named } from './board-headline';
import type { ServedComparison, ThenAndNow } from './then-and-now';

/** What two meetings say beside each other, strongest first; message files turn it into words. */
export interface MeetingsSaid {
	readonly key: (typeof KEYS)[number];
	readonly named: readonly Named[];
}

const KEYS = [
	'helped-hinders',
	'hindered-helps',
	'hinders-now',
	'helps-now',
	'helped-then',
	'hindered-then',
	'need-new',
	'need-gone',
	'need-still'
] as const;

/** A card's side then and now; undefined if it neither came to a side nor left one. */
export function turnOf({ then, now }: ThenAndNow): MeetingsSaid['key'] | undefined {
	const [before, after] = [sideOf(then), sideOf(now)];
	if (before === after) return undefined;
	if (before === 'helps') return after === 'hinders' ? 'helped-hinders' : 'helped-then';
	if (before === 'hinders') return after === 'helps' ? 'hindered-helps' : 'hindered-then';
	if (after === 'helps') return 'helps-now';
	return after === 'hinders' ? 'hinders-now' : undefined;
}

/** How telling a turn is: from one side to the other ranks above to or from a side. */
export const weightOf = (key: MeetingsSaid['key'] | undefined): number =>
	key === undefined ? KEYS.length : KEYS.indexOf(key);

const needKey = ({ then, now }: ServedComparison['needs'][number]): MeetingsSaid['key'] =>
	then && now ? 'need-still' : now ? 'need-new' : 'need-gone';

/**
 * A topic stands for its cards if all of them are compared and turned alike; else the card does.
 */
function topicsOf(
	ids: readonly string[],
	compared: ReadonlySet<string>,
	deck: Deck
): readonly Named[] {
	const named: Named[] = [];
	for (const card of deck.cards.filter(({ id }) => ids.includes(id))) {
		const own = deck.cards.filter(
			({ facet, id, core, kind }) =>
				kind === 'factor' &&
				card.facet !== undefined &&
				facet === card.facet &&
				(core || compared.has(id))
		);
		const whole = own.length > 0 && own.every(({ id }) => ids.includes(id));
		const one: Named = whole ? { of: 'facet', id: card.facet ?? '' } : { of: 'card', id: card.id };
		if (!named.some(({ of, id }) => of === one.of && id === one.id)) named.push(one);
	}
	const parts = deck.dimensions.filter(({ id }) => ids.includes(id));
	return [...named, ...parts.map(({ id }): Named => ({ of: 'dimension', id }))];
}

/**
 * What may be said of two meetings side by side: at most two sentences with at most `most` names
 * each. Nothing if no card came to a side or left one. Never a count, and never that people
 * changed: they may be other people.
 * @param about the part that is drawn
 */
export function meetingsSaid(
	all: Pick<ServedComparison, 'cards'>,
	about: Pick<ServedComparison, 'cards' | 'needs'>,
	deck: Deck,
	most = MOST_NAMES
): readonly MeetingsSaid[] {
	const compared = new Set(all.cards.map(({ id }) => id));
	return KEYS.flatMap((key): readonly MeetingsSaid[] => {
		const ids = [
			...about.cards.filter((one) => turnOf(one) === key),
			...about.needs.filter((one) => needKey(one) === key)
		].map(({ id }) => id);
		const named = topicsOf(ids, compared, deck).slice(0, most);
		return named.length > 0 ? [{ key, named }] : [];
	}).slice(0, 2);
}
