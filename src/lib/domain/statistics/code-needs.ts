import { scoresOf, type Axis, type Card, type Deck } from '../deck';
import { isComplete, sideOf, strengthOf } from '../scoring/axis';
import { profileOf } from '../scoring/profile';
import type { Sort } from '../sort';
import { firmCell, type FirmCell } from './distribution';

/** One person's first needs beside their first factors, both from before any release (G6). */
export interface NeedsOfPerson {
	readonly needs: Sort;
	readonly factors: Sort;
	/** the factor cards this person got */
	readonly hand: readonly Card[];
}

/** Where a need's own factor cards lie, all together. */
export const OWN_CARDS = ['hinders', 'neutral', 'helps'] as const;
export type OwnCards = (typeof OWN_CARDS)[number];

/** What a person's factors say: the cell of their profile, and d/n on both axes where n > 0. */
export interface Standing {
	readonly cell: FirmCell;
	readonly intrinsic: number | undefined;
	readonly external: number | undefined;
}

/** One person as needs × profile counts them (G6). */
export interface CodedPerson {
	readonly asIs: Standing;
	/** one per need, in deck order */
	readonly needs: readonly CodedNeed[];
}
export interface CodedNeed {
	/** 1 needed, 0 have or no need, −1 skipped or not placed */
	readonly answer: 1 | 0 | -1;
	/** the side on which more of the need's own factor cards lie; undefined if none was placed */
	readonly own: OwnCards | undefined;
	/** how each own factor card lies: 1 helps, 0 neither, −1 hinders, undefined not placed */
	readonly piles: readonly (number | undefined)[];
	/** with the need's own factor cards left out of the score */
	readonly without: Standing;
}

/** How to code people of a deck; what is the same for all of them is looked up once. */
export function needsCoder(deck: Deck): (person: NeedsOfPerson) => CodedPerson {
	const answers = scoresOf(deck.piles.need);
	const scores = scoresOf(deck.piles.factor);
	const needs = deck.cards.filter((card) => card.kind === 'need');
	const axisOf = new Map(
		deck.cards.flatMap((card) =>
			card.kind === 'factor' && card.axis ? [[card.id, card.axis] as const] : []
		)
	);
	return ({ needs: wanted, factors, hand }) => {
		const all = { intrinsic: noCards(), external: noCards() };
		const got = new Set<string>();
		for (const { id } of hand) {
			got.add(id);
			count(all, axisOf.get(id), scores.get(factors.get(id)?.pile ?? ''), 1);
		}
		const asIs = standing(all, deck);
		return {
			asIs,
			needs: needs.map((need): CodedNeed => {
				const score = answers.get(wanted.get(need.id)?.pile ?? '');
				const answer = typeof score !== 'number' ? -1 : score === 1 ? 1 : 0;
				const own = need.answers ?? [];
				if (own.length === 0) return { answer, own: undefined, piles: [], without: asIs };
				const left = { intrinsic: { ...all.intrinsic }, external: { ...all.external } };
				let [d, placed] = [0, 0];
				const piles: (number | undefined)[] = [];
				for (const id of own) {
					const pile = scores.get(factors.get(id)?.pile ?? '');
					piles.push(pile ?? undefined);
					if (typeof pile === 'number') {
						d += pile;
						placed += 1;
					}
					if (got.has(id)) count(left, axisOf.get(id), pile, -1);
				}
				return {
					answer,
					piles,
					own: placed === 0 ? undefined : d > 0 ? 'helps' : d < 0 ? 'hinders' : 'neutral',
					without: standing(left, deck)
				};
			})
		};
	};
}

interface AxisCounts {
	cards: number;
	helps: number;
	hinders: number;
	neutral: number;
}
const noCards = (): AxisCounts => ({ cards: 0, helps: 0, hinders: 0, neutral: 0 });

function count(
	counts: Readonly<Record<Axis, AxisCounts>>,
	axis: Axis | undefined,
	score: number | null | undefined,
	by: 1 | -1
): void {
	if (axis === undefined) return;
	const one = counts[axis];
	one.cards += by;
	if (score === 1) one.helps += by;
	else if (score === -1) one.hinders += by;
	else if (score === 0) one.neutral += by;
}

function standing(counts: Readonly<Record<Axis, AxisCounts>>, deck: Deck): Standing {
	const of = ({ cards, helps, hinders, neutral }: AxisCounts) => {
		const n = helps + hinders;
		const d = helps - hinders;
		const balance = n === 0 ? undefined : d / n;
		const strength = strengthOf({ n, d, balance }, deck.thresholds);
		const complete = isComplete({ cards, n, neutral }, deck.thresholds);
		return { balance, strength, side: sideOf(d, strength), complete };
	};
	const [intrinsic, external] = [of(counts.intrinsic), of(counts.external)];
	return {
		cell: firmCell(profileOf(intrinsic, external)),
		intrinsic: intrinsic.balance,
		external: external.balance
	};
}
