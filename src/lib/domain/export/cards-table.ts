import type { Deck } from '../deck';
import type { GroupPicture, ServedCard } from '../disclosure/picture';
import type { CardCounts } from '../statistics/card-counts';
import { dialogueInFileField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

/** The counts of one dialogue's first round. */
interface CountedDialogue {
	/** Number of the dialogue in this export. */
	readonly dialogue: number;
	readonly counts: readonly CardCounts[];
	/** of the set; without sides nothing helps or hinders: piles are counted in placements.csv */
	readonly sides?: boolean;
}

interface CardRow {
	readonly dialogue: number;
	readonly card: string;
	readonly n?: number;
	readonly helps?: number;
	readonly hinders?: number;
	readonly neutral?: number;
	readonly skip?: number;
	readonly label?: string;
	readonly pile?: string;
	readonly net?: number | undefined;
	readonly polarisation?: number | undefined;
	readonly suppressed: boolean;
}

/** Exact counts per dialogue and factor card, for researchers (G1, G2). */
export function cardsTable(dialogues: Iterable<CountedDialogue>): Table {
	return tableOf('cards', FIELDS, {
		*[Symbol.iterator](): Generator<CardRow> {
			for (const { dialogue, counts, sides = true } of dialogues) {
				for (const { got, net, ...count } of counts) {
					const { card, skip } = count;
					if (!sides) yield { dialogue, card, skip, n: got, suppressed: false };
					else yield { ...count, dialogue, n: got, net: net?.net, suppressed: false };
				}
			}
		}
	});
}

/** What a facilitator may keep: only what was served (D3-D7, D12), in deck order. */
export function servedCards(picture: GroupPicture, deck: Deck): Table {
	const rows = new Map<string, CardRow>();
	for (const card of picture.cards) rows.set(card.card, served(card));
	for (const { card, reason } of picture.hidden) {
		rows.set(card, { dialogue: 1, card, label: `hidden-${reason}`, suppressed: true });
	}
	const inOrder = deck.cards.map((card) => rows.get(card.id)).filter((row) => row !== undefined);
	return tableOf('cards', FIELDS, inOrder);
}

/** `neutral` and `skip` are served as one number, so both stay empty: n minus the other two. */
function served(card: ServedCard): CardRow {
	const row = { dialogue: 1, card: card.card, n: card.people };
	switch (card.form) {
		case 'word':
			return card.pile === undefined
				? { ...row, label: card.word, suppressed: true }
				: { ...row, label: 'most-pile', pile: card.pile, suppressed: true };
		case 'numbers':
			return { ...row, helps: card.helps, hinders: card.hinders, suppressed: false };
		case 'majority':
			return { ...row, [card.side]: card.count, label: 'rest-together', suppressed: true };
	}
}

const FIELDS: readonly Field<CardRow>[] = [
	dialogueInFileField((row) => row.dialogue),
	field('card', 'string', 'Kaart', 'Card', (row) => row.card),
	field('n', 'integer', 'Mensen die de kaart kregen', 'People who got the card', (row) => row.n),
	field('helps', 'integer', 'Mensen die het helpt', 'People it helps', (row) => row.helps),
	field(
		'hinders',
		'integer',
		'Mensen die het tegenhoudt',
		'People it hinders',
		(row) => row.hinders
	),
	field(
		'neutral',
		'integer',
		'Mensen voor wie het niet uitmaakt; leeg waar dit samen met overslaan is geteld',
		'People to whom it makes no difference; empty where counted together with skipping',
		(row) => row.neutral
	),
	field(
		'skip',
		'integer',
		'Mensen die de kaart oversloegen; leeg waar dit samen met niet uitmaken is geteld',
		'People who skipped the card; empty where counted together with no difference',
		(row) => row.skip
	),
	field(
		'label',
		'string',
		'Het woord dat is laten zien in plaats van aantallen',
		'The word shown in place of numbers',
		(row) => row.label,
		[
			'most-help',
			'most-hinder',
			'most-neutral',
			'most-pile',
			'divided',
			'differs',
			'rest-together',
			'hidden-private',
			'hidden-power',
			'hidden-few',
			'hidden-swap'
		]
	),
	field(
		'net',
		'number',
		'Helpt min houdt tegen, gedeeld door wie de kaart legde',
		'Helps minus hinders over those who placed it',
		(row) => row.net
	),
	field(
		'polarisation',
		'number',
		'Verdeeldheid, 0 eensgezind en 1 half tegen half',
		'Polarisation, 0 unanimous and 1 half against half',
		(row) => row.polarisation
	),
	field(
		'suppressed',
		'boolean',
		'Aantallen niet getoond om mensen te beschermen',
		'Numbers withheld to protect people',
		(row) => row.suppressed
	),
	field(
		'pile',
		'string',
		'De stapel waar de meesten de kaart legden, in een set zonder kanten',
		'The pile that most people laid the card on, in a set without sides',
		(row) => row.pile
	)
];
