import { hasSides, type Card, type Deck } from '../deck';
import type { RoundPart } from '../dialogue';
import { LETTERS } from '../scoring/profile';
import { cardNumbers, exactNumbers, type CardForm } from './card-numbers';
import { isForced, isForcedFrom } from './forced';
import { ownSorts, typedSorts } from './group-size';
import { patternPlans } from './served-patterns';
import { pileForced } from './own-pile-form';
import { signsIn } from './pattern-word';
import type { Explanation, GroupPicture, PileWord, ServedNeed, ServedPlane } from './picture';
import { peopleIn, pileWord, strictMajority, type Tally } from './pile-word';
import { shiftSteps, shiftWord } from './served-shift';
import { NUMBERS_FROM } from './served-card';
import { sidesOf } from './sides';
import type { Sorter } from './sorter';
import { tallyCard, tallySigns } from './tally-signs';

/** A stored picture beside the people in it whose rows would go to researchers. */
export interface PictureWithRows {
	readonly part: RoundPart;
	readonly picture: GroupPicture;
	readonly rows: readonly Sorter[];
}

/** The fewest picks of a card in the top 3 (D8). */
const LEAST_PICKS = 3;

/**
 * Whether a dialogue may enter research (D12): no statement of a stored picture, shown or not, may
 * together with the rows force everybody without a row to the same value. Each is judged by itself,
 * exactly (see `isForced`), under every rule that may have made it: D3, D4, D10, D15. A value is a
 * pile, a sign, a letter or a pick; where a card does not lie is none. What carries more than words
 * about 20 people (shades, similarity, groups by profile) is kept out unjudged; a study has none.
 */
export const mayEnter = (deck: Deck, pictures: readonly PictureWithRows[]): boolean =>
	!pictures.some((one) => holdsForced(deck, one));

function holdsForced(deck: Deck, one: PictureWithRows): boolean {
	const { picture, rows } = one;
	if (picture.people === rows.length) return false;
	if (picture.groups.length > 0 || picture.agreement || picture.plane?.bins) return true;
	const own = ownSorts(rows);
	// a word may cover only people's own sorts (D15)
	return (
		isForcedBy(deck, one) ||
		(own.length < rows.length && isForcedBy(deck, withoutTyped(deck, one, own)))
	);
}

function isForcedBy(deck: Deck, { part, picture, rows }: PictureWithRows): boolean {
	const unknown = picture.people - rows.length;
	return (
		cardsForce(deck, picture, rows) ||
		needsForce(deck, picture, rows) ||
		picksForce(picture, rows, unknown) ||
		blockerForces(picture, rows, unknown) ||
		(part === 'factors' && patternsForce(deck, picture, rows, unknown)) ||
		(picture.plane !== undefined && planeForces(picture.plane, rows, unknown)) ||
		shiftForces(deck, picture, rows, unknown)
	);
}

/** The same picture without typed-in people; the number of people held back stays the same. */
function withoutTyped(
	deck: Deck,
	{ part, picture, rows }: PictureWithRows,
	own: readonly Sorter[]
): PictureWithRows {
	const typed = typedSorts(rows);
	const less = <T extends { readonly card: string; readonly people: number }>(card: T): T => ({
		...card,
		people: card.people - peopleIn(tallyOf(deck, card.card, typed))
	});
	const { needs, plane } = picture;
	const people = picture.people - typed.length;
	return {
		part,
		rows: own,
		picture: {
			...picture,
			people,
			cards: picture.cards.map(less),
			plane: plane && { ...plane, people },
			needs:
				needs?.form === 'cards'
					? { ...needs, people, cards: needs.cards.map(less) }
					: needs && { ...needs, people }
		}
	};
}

const word = (one: PileWord): CardForm => ({ form: 'word', word: one });
type Form = (tally: Tally) => CardForm;
const WORDS: readonly Form[] = [(tally) => word(pileWord(tally))];
/** The forms in which a card of so many people may have been served. */
function formsOf({ explanations }: GroupPicture, people: number): readonly Form[] {
	const says = (which: Explanation['reason']) =>
		explanations.some(({ reason }) => reason === which);
	if (says('words-of-study')) return WORDS;
	// before this, or with typed sorts, either may have been
	if (people >= NUMBERS_FROM) return [...WORDS, cardNumbers];
	return says('exact-agreed') ? [...WORDS, exactNumbers] : WORDS;
}

const sameForm = (a: CardForm, b: CardForm): boolean =>
	a.form === 'word'
		? b.form === 'word' && a.word === b.word
		: a.form === 'numbers'
			? b.form === 'numbers' &&
				a.helps === b.helps &&
				a.hinders === b.hinders &&
				a.neutral === b.neutral
			: b.form === 'majority' && a.side === b.side && a.count === b.count;

const forcedBy = (
	served: CardForm,
	known: Tally,
	unknown: number,
	forms: readonly Form[] = WORDS
): boolean =>
	forms.some((form) => isForced(known, unknown, (tally) => sameForm(form(tally), served)));

function cardsForce(deck: Deck, picture: GroupPicture, rows: readonly Sorter[]): boolean {
	return picture.cards.some((served) => {
		if (!hasSides(deck)) {
			const got = rows.filter(({ hand }) => hand.includes(served.card));
			const pile = served.form === 'word' ? served.pile : undefined;
			return pileForced(deck, cardIn(deck, served.card), pile, got, served.people - got.length);
		}
		const known = tallyOf(deck, served.card, rows);
		return forcedBy(
			served,
			known,
			served.people - peopleIn(known),
			formsOf(picture, served.people)
		);
	});
}

function cardIn(deck: Deck, id: string): Card {
	const card = deck.cards.find((one) => one.id === id);
	if (!card) throw new Error(`no card ${id} in deck ${deck.id}`);
	return card;
}

const tallyOf = (deck: Deck, id: string, rows: readonly Sorter[]): Tally =>
	tallyCard(deck, cardIn(deck, id), rows);

const NEED_WORD = {
	'most-need': 'most-help',
	'most-no-need': 'most-hinder',
	'most-have': 'most-neutral',
	divided: 'divided',
	differs: 'differs'
} as const;

/** A need reads helps for need and hinders for no need. */
function needForm(need: ServedNeed): CardForm {
	switch (need.form) {
		case 'word':
			return word(NEED_WORD[need.word]);
		case 'numbers':
			return { form: 'numbers', helps: need.need, hinders: need.noNeed, neutral: need.have };
		case 'majority':
			return {
				form: 'majority',
				side: need.side === 'need' ? 'helps' : 'hinders',
				count: need.count,
				rest: need.rest
			};
	}
}

function needsForce(deck: Deck, picture: GroupPicture, rows: readonly Sorter[]): boolean {
	const { needs } = picture;
	if (!needs) return false;
	if (needs.form === 'cards') {
		return needs.cards.some((need) => {
			const known = tallyOf(deck, need.card, rows);
			return forcedBy(
				needForm(need),
				known,
				need.people - peopleIn(known),
				formsOf(picture, need.people)
			);
		});
	}
	const needed = new Set(needs.needed);
	return [...needs.needed, ...needs.other].some((card) => {
		const known = tallyOf(deck, card, rows);
		return isForced(
			known,
			needs.people - peopleIn(known),
			(tally) => tally.helps >= strictMajority(peopleIn(tally)) === needed.has(card)
		);
	});
}

const picksForce = ({ top }: GroupPicture, rows: readonly Sorter[], unknown: number): boolean =>
	top.some((card) =>
		isForcedFrom(
			LEAST_PICKS,
			rows.filter(({ emphasis }) => emphasis.includes(card)).length,
			unknown
		)
	);

/** Has one, has none, and everybody else. */
function blockerForces(
	{ blocker }: GroupPicture,
	rows: readonly Sorter[],
	unknown: number
): boolean {
	if (blocker === undefined) return false;
	const known = tallySigns(
		rows.map((row) => (row.blocker === undefined ? 0 : row.blocker === null ? -1 : 1))
	);
	return isForced(known, unknown, (tally) => {
		const majority = strictMajority(peopleIn(tally));
		if (tally.helps >= majority) return blocker === 'most-have-one';
		return (tally.hinders >= majority ? 'most-none' : 'differs') === blocker;
	});
}

function patternsForce(
	deck: Deck,
	picture: GroupPicture,
	people: readonly Sorter[],
	unknown: number
): boolean {
	const hidden = new Map(picture.hidden.map(({ card, reason }) => [card, reason]));
	const shown = new Set(picture.cards.map(({ card }) => card));
	const dealt = deck.cards.filter(({ id }) => shown.has(id) || hidden.has(id));
	const words = new Map(
		[...picture.dimensions, ...picture.facets].map((pattern) => [
			pattern.id as string,
			pattern.word
		])
	);
	return patternPlans({ deck, dealt, hidden, plane: picture.plane }).some(({ id, set, by }) => {
		const served = by === 'signs' && words.get(id);
		// a word made of words, and one that repeats a strip, add nothing of their own
		return served && forcedBy(word(served), signsIn({ deck, people }, set), unknown);
	});
}

function planeForces(plane: ServedPlane, rows: readonly Sorter[], unknown: number): boolean {
	const letters = rows.map(({ profile }) => profile?.letter ?? 'none');
	const { counts, quarter } = plane;
	if (counts) {
		const left = [...LETTERS, 'none' as const].map(
			(one) => counts[one] - letters.filter((letter) => letter === one).length
		);
		if (left.includes(unknown)) return true;
	}
	const least = strictMajority(plane.people);
	const inQuarter = letters.filter((letter) => letter === quarter).length;
	if (quarter && isForcedFrom(least, inQuarter, unknown)) return true;
	const sides = rows.map(({ profile }) => sidesOf(profile));
	return (['intrinsic', 'external'] as const).some((axis) => {
		const strip = plane.strips[axis];
		const served = strip === 'most-no-side' ? 'most-neutral' : strip;
		return forcedBy(word(served), tallySigns(sides.map((side) => side[axis])), unknown);
	});
}

function shiftForces(
	deck: Deck,
	{ shift }: GroupPicture,
	rows: readonly Sorter[],
	unknown: number
): boolean {
	return (shift?.cards ?? []).some((served) => {
		const known = tallySigns(shiftSteps(deck, served.card, rows));
		// a study does not tell how many placed it in both: an earlier placement stands, so all did
		const others = served.people === undefined ? unknown : served.people - peopleIn(known);
		return isForced(known, others, (tally) => {
			const said = shiftWord({
				towardsHelps: tally.helps,
				towardsHinders: tally.hinders,
				stayed: tally.neutral
			});
			const towards = hasSides(deck) ? said.towards : undefined;
			return said.moved === served.moved && towards === served.towards;
		});
	});
}
