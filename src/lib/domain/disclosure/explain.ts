import type { CardForm } from './card-numbers';
import { countedOf, type GroupSize } from './group-size';
import { LARGE_GROUP } from './hidden-cards';
import type { Explanation, GroupPicture, HiddenReason, ServedNeed } from './picture';
import { mayCount } from './served-card';

type Facts = Pick<
	GroupPicture,
	'people' | 'counted' | 'cards' | 'hidden' | 'plane' | 'table' | 'needs' | 'shift' | 'groups'
>;

const HIDDEN: Readonly<Record<HiddenReason, Omit<Explanation, 'about'>>> = {
	private: { rule: 'D7', reason: 'hidden-private' },
	power: { rule: 'D7', reason: 'hidden-power' },
	few: { rule: 'D5', reason: 'hidden-few' },
	swap: { rule: 'D5', reason: 'hidden-swap' }
};

function whyForm(
	card: { readonly people: number } & ({ readonly form: CardForm['form'] } | ServedNeed),
	size: GroupSize,
	exact: boolean,
	sides: boolean
): Omit<Explanation, 'about'> | undefined {
	if (card.form === 'numbers') return exact ? { rule: 'D10', reason: 'exact-agreed' } : undefined;
	if (card.form === 'majority') return { rule: 'D4', reason: 'rest-together' };
	// about the whole picture
	if (size.words) return undefined;
	if (!mayCount(card.people, size)) return { rule: 'D3', reason: 'words-under-10' };
	if (!sides) return { rule: 'D4', reason: 'words-of-piles' };
	const word = 'word' in card ? card.word : undefined;
	if (word === 'differs') return { rule: 'D4', reason: 'word-small-pile' };
	if (word === 'divided') return { rule: 'D4', reason: 'word-close-sides' };
	return { rule: 'D4', reason: 'word-near-unanimous' };
}

/**
 * Why things are a word or are left out, one entry per reason. Computed from what is served and the
 * size of the group, so that an explanation never tells more than the picture.
 */
export function explain(
	facts: Facts,
	leftOut: readonly string[],
	options: {
		readonly exact: boolean;
		readonly factors: boolean;
		/** the deck has piles that help or hinder */
		readonly sides: boolean;
		readonly size: GroupSize;
	}
): readonly Explanation[] {
	const found = new Map<Explanation['reason'], { rule: string; about: string[] }>();
	const add = (why: Omit<Explanation, 'about'> | undefined, about: readonly string[]) => {
		if (!why) return;
		const entry = found.get(why.reason) ?? { rule: why.rule, about: [] };
		entry.about.push(...about);
		found.set(why.reason, entry);
	};
	const { size } = options;
	const excess = facts.people - (facts.counted ?? facts.people);
	if (size.words) add({ rule: 'D12', reason: 'words-of-study' }, []);
	if (excess > 0) add({ rule: 'D15', reason: 'fewer-people' }, []);
	if (size.uncounted > excess) add({ rule: 'D15', reason: 'typed-sorts' }, []);
	for (const card of facts.cards)
		add(whyForm(card, size, options.exact, options.sides), [card.card]);
	for (const one of facts.hidden) add(HIDDEN[one.reason], [one.card]);
	const large = countedOf(facts.people, size) >= LARGE_GROUP;
	if (facts.plane && !size.words) {
		if (!facts.plane.counts) {
			add({ rule: 'D6', reason: large ? 'plane-small-cells' : 'plane-words' }, []);
		} else if (!facts.plane.firm) add({ rule: 'D6', reason: 'plane-firm-few' }, []);
		if (facts.groups.length === 0) add({ rule: 'D9', reason: 'groups-under-10' }, []);
	}
	if (leftOut.length > 0) add({ rule: 'D7', reason: 'facet-would-reveal' }, leftOut);
	if (facts.needs?.form === 'lists' && !size.words) add({ rule: 'D8', reason: 'needs-lists' }, []);
	if (facts.needs?.form === 'cards') {
		for (const card of facts.needs.cards) add(whyForm(card, size, false, true), [card.card]);
	}
	if (!facts.shift) add({ rule: 'D8', reason: 'top-under-3' }, []);
	if (options.factors && !size.words && !large) {
		add({ rule: 'D8', reason: 'agreement-under-20' }, []);
	}
	if (options.factors && facts.table.length === 0) add({ rule: 'D8', reason: 'table-few' }, []);
	if (facts.shift) {
		const moved = new Set(facts.shift.cards.map((card) => card.card));
		const still = facts.cards.map((card) => card.card).filter((card) => !moved.has(card));
		if (moved.size > 0) add({ rule: 'D2', reason: 'shift-words' }, [...moved]);
		if (still.length > 0) add({ rule: 'D2', reason: 'shift-under-10' }, still);
	}
	return [...found].map(([reason, { rule, about }]) => ({ rule, reason, about }));
}
