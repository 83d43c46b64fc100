import type { Card, Deck } from '../deck';
import type { Agreement } from '../dialogue';
import { headlines } from '../disclosure/headline';
import type { GroupPicture, PileWord } from '../disclosure/picture';
import { readCard } from '../disclosure/read-card';

/** The rules of the hints, most urgent first. Message files have each one's sentence and reason. */
export const HINT_RULES = [
	'time-short',
	'card-long',
	'start-with-help',
	'table-open',
	'divided-open',
	'hinder-open',
	'need-open',
	'agreement-bare'
] as const;
export type HintRule = (typeof HINT_RULES)[number];

/** One hint for the facilitator. It does nothing by itself. */
export interface Hint {
	readonly rule: HintRule;
	/** the card it would lay on the screen, or the need it is about */
	readonly card: string | undefined;
	/** the agreement it is about */
	readonly agreement?: string;
	/** the same hint has the same name, so that one that was dismissed stays dismissed */
	readonly id: string;
}

/** What a hint may know: what was served and what the facilitator did. Never a person's answer. */
export interface TalkFacts {
	readonly deck: Deck;
	/** of the cards, as it was served */
	readonly picture: GroupPicture | undefined;
	/** of the needs, once it is in the room */
	readonly needs: GroupPicture | undefined;
	readonly discussed: readonly string[];
	readonly spotlight: string | null;
	/** since when the same card is on the screen; undefined without one */
	readonly spotlightMinutes: number | undefined;
	/** on the advisory clock; undefined when none runs */
	readonly minutesLeft: number | undefined;
	readonly agreements: readonly Agreement[];
}

/** Minutes after which a card has been on screen for long, and below which time is short. */
const LONG_MINUTES = 8;
const SHORT_MINUTES = 5;
/** How many cards must be talked about before it counts that all of them hold back. */
const ONLY_HINDERING = 2;

/** The hints that hold now, one a rule and one a card at most, in the order of the rules. */
export function hintsFor(facts: TalkFacts): readonly Hint[] {
	const named = new Set<string>();
	return HINT_RULES.flatMap((rule) => {
		const found = RULES[rule](facts);
		if (!found) return [];
		if (found.card !== undefined && named.has(found.card)) return [];
		if (found.card !== undefined) named.add(found.card);
		const about = found.agreement ?? found.card ?? '';
		return [{ card: undefined, ...found, rule, id: `${rule} ${about}` }];
	});
}

type Found = { readonly card?: string; readonly agreement?: string } | undefined;

const RULES: Readonly<Record<HintRule, (facts: TalkFacts) => Found>> = {
	/** Time is short, and a card that divides, or that somebody put on the table, is still open. */
	'time-short': (facts) => {
		const { minutesLeft } = facts;
		if (minutesLeft === undefined || minutesLeft <= 0 || minutesLeft > SHORT_MINUTES) return;
		return asCard(open(facts, [...tableOf(facts), ...withWord(facts, 'divided')]));
	},
	/** The same card is on the screen for long while another that matters is open. */
	'card-long': (facts) => {
		if ((facts.spotlightMinutes ?? 0) < LONG_MINUTES) return;
		return asCard(
			open(facts, [
				...tableOf(facts),
				...withWord(facts, 'divided'),
				...withWord(facts, 'most-hinder'),
				...withWord(facts, 'most-help')
			])
		);
	},
	/** Only cards that hold back were talked about so far: one that helps is open. */
	'start-with-help': (facts) => {
		const hinder = new Set(withWord(facts, 'most-hinder'));
		const { discussed } = facts;
		if (discussed.length < ONLY_HINDERING || !discussed.every((card) => hinder.has(card))) return;
		return asCard(open(facts, withWord(facts, 'most-help')));
	},
	/** A card divides the group and is not talked about. */
	'divided-open': (facts) => asCard(open(facts, withWord(facts, 'divided'))),
	/** Somebody laid a card on the table and it is not talked about. */
	'table-open': (facts) => asCard(open(facts, tableOf(facts))),
	/** A card holds most people back and is not talked about. */
	'hinder-open': (facts) => asCard(open(facts, withWord(facts, 'most-hinder'))),
	/** Most need something that answers a card they talked about, and nothing is agreed on it. */
	'need-open': (facts) => {
		const taken = new Set(facts.agreements.flatMap((one) => one.needs ?? []));
		return asCard(
			neededCards(facts)
				.filter((need) => !taken.has(need.id))
				.find((need) => need.answers?.some((card) => facts.discussed.includes(card)))?.id
		);
	},
	/** An agreement says what, but not who. */
	'agreement-bare': ({ agreements }) => {
		const bare = agreements.find((one) => !one.done && one.who.trim() === '');
		return bare && { agreement: bare.id };
	}
};

const asCard = (card: string | undefined): Found => (card === undefined ? undefined : { card });

const withWord = ({ picture }: TalkFacts, word: PileWord): readonly string[] =>
	picture?.cards.filter((card) => readCard(card) === word).map((card) => card.card) ?? [];

const tableOf = ({ picture }: TalkFacts): readonly string[] => picture?.table ?? [];

/** The first of these cards that is neither talked about nor on the screen. */
const open = ({ discussed, spotlight }: TalkFacts, cards: readonly string[]) =>
	cards.find((card) => !discussed.includes(card) && card !== spotlight);

function neededCards({ needs, deck }: TalkFacts): readonly Card[] {
	const needed = needs && headlines(needs, deck).find((one) => one.key === 'needed-most')?.cards;
	return deck.cards.filter((card) => needed?.includes(card.id));
}
