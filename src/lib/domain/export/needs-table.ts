import type { Card } from '../deck';
import type { ResearchRow } from './research-row';
import { dimensionField, participantField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

interface NeedRow {
	readonly row: ResearchRow;
	readonly card: Card;
}

/** One row per participant and need of the hand (researchers only), in deck order (G6). */
export function needsTable(rows: Iterable<ResearchRow>): Table {
	return tableOf('needs', FIELDS, {
		*[Symbol.iterator]() {
			for (const row of rows) {
				for (const card of row.hand) if (card.kind === 'need') yield { row, card };
			}
		}
	});
}

const FIELDS: readonly Field<NeedRow>[] = [
	participantField(({ row }) => row.participant),
	field('round', 'string', 'Ronde', 'Round', ({ row }) => row.round),
	field('need', 'string', 'Wens', 'Need', ({ card }) => card.id),
	dimensionField(({ card }) => card.dimension),
	field(
		'pile',
		'string',
		'Stapel; leeg als de kaart niet gelegd is',
		'Pile; empty if the card was not placed',
		({ row, card }) => row.sort.get(card.id)?.pile
	),
	field(
		'position',
		'integer',
		'Volgorde waarin de kaarten kwamen te liggen',
		'Order in which the cards came to lie',
		({ row, card }) => row.sort.get(card.id)?.position
	),
	field(
		'emphasis',
		'boolean',
		'Gekozen als belangrijkste wens',
		'Picked as most important need',
		({ row, card }) => row.answers.emphasis.get(row.round)?.includes(card.id)
	),
	field('first', 'boolean', 'Eerste wens', 'First need', ({ row, card }) =>
		row.answers.first === undefined ? undefined : row.answers.first === card.id
	),
	field(
		'owner',
		'string',
		'Wie dit kan doen',
		'Who can do this',
		({ row, card }) => row.answers.owners.get(card.id),
		['self', 'home', 'work', 'school', 'council', 'unknown']
	),
	field(
		'timing',
		'string',
		'Voor of na het laten zien van het groepsbeeld',
		'Before or after the group picture was shown',
		({ row }) => row.timing,
		['before', 'after']
	)
];
