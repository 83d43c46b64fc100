import type { Card } from '../deck';
import type { Placement } from '../sort';
import type { ResearchRow } from './research-row';
import { dimensionField, participantField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

/** What one line is made of. */
export interface PlacementRow {
	readonly row: ResearchRow;
	readonly card: Card;
	readonly placed: Placement | undefined;
	readonly emphasis: readonly string[] | undefined;
}

/**
 * One row per participant, round and card of the hand (researchers only), in deck order. A card
 * that was dealt but not placed has an empty pile; one not dealt has no row. No own cards (D11).
 */
export function placementsTable(rows: Iterable<ResearchRow>): Table {
	return tableOf('placements', FIELDS, {
		*[Symbol.iterator]() {
			for (const row of rows) {
				const emphasis = row.answers.emphasis.get(row.round);
				for (const card of row.hand) {
					yield { row, card, placed: row.sort.get(card.id), emphasis };
				}
			}
		}
	});
}

/** Who put it and when. */
const WHO: readonly Field<PlacementRow>[] = [
	participantField(({ row }) => row.participant),
	field('round', 'string', 'Ronde', 'Round', ({ row }) => row.round)
];

/** The card and where it lies: the same words for everybody who put that card there. */
const WHAT: readonly Field<PlacementRow>[] = [
	field('card', 'string', 'Kaart', 'Card', ({ card }) => card.id),
	field('kind', 'string', 'Soort kaart', 'Kind of card', ({ card }) => card.kind, [
		'factor',
		'need'
	]),
	field(
		'axis',
		'string',
		'In de persoon of om de persoon heen',
		'In the person or around the person',
		({ card }) => card.axis,
		['intrinsic', 'external']
	),
	dimensionField(({ card }) => card.dimension),
	field(
		'facet',
		'string',
		'Onderdeel van de dimensie',
		'Part of the dimension',
		({ card }) => card.facet
	),
	field(
		'pile',
		'string',
		'Stapel; leeg als de kaart niet gelegd is',
		'Pile; empty if the card was not placed',
		({ placed }) => placed?.pile
	)
];

/** A number that differs from card to card. */
const WHEN: readonly Field<PlacementRow>[] = [
	field(
		'position',
		'integer',
		'Volgorde waarin de kaarten kwamen te liggen',
		'Order in which the cards came to lie',
		({ placed }) => placed?.position
	)
];

/** How it came there, and what was said of it. */
const HOW: readonly Field<PlacementRow>[] = [
	field(
		'changes',
		'integer',
		'Keren dat de kaart op een andere stapel kwam',
		'Times the card went to another pile',
		({ placed }) => placed?.changes
	),
	field('via', 'string', 'Manier van leggen', 'Way of placing', ({ placed }) => placed?.via, [
		'tap',
		'key',
		'drag',
		'menu',
		'paper'
	]),
	field(
		'emphasis',
		'boolean',
		'Gekozen als belangrijkste kaart',
		'Picked as most important',
		({ card, emphasis }) => emphasis?.includes(card.id)
	),
	field(
		'presence',
		'string',
		'Omdat de persoon het wel of niet heeft',
		'Because the person has or lacks it',
		({ row, card }) => row.answers.presence.get(card.id),
		['have', 'lack']
	)
];

/** The columns of `placements` in their order, split by what their cells depend on. */
export const PLACEMENT_PARTS = { who: WHO, what: WHAT, when: WHEN, how: HOW } as const;

const FIELDS: readonly Field<PlacementRow>[] = Object.values(PLACEMENT_PARTS).flat();
