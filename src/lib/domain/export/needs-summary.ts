import type { Card, Deck } from '../deck';
import type { GroupPicture, ServedNeed, ServedNeeds } from '../disclosure/picture';
import type { CardCounts } from '../statistics/card-counts';
import { dialogueInFileField, dimensionField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

/** The needs of one dialogue's first needs round. */
interface NeedsOfDialogue {
	/** Number of the dialogue in this export. */
	readonly dialogue: number;
	readonly deck: Deck;
	readonly counts: readonly CardCounts[];
	/** By need: people who picked it as most important. */
	readonly emphasis: ReadonlyMap<string, number>;
}

interface SummaryRow {
	readonly dialogue: number;
	readonly card: Card;
	readonly n?: number;
	readonly need?: number;
	readonly have?: number;
	readonly noNeed?: number;
	readonly emphasis?: number;
	readonly label?: string;
	readonly suppressed: boolean;
}

/** Exact counts per dialogue and need, for researchers (G6). */
export function needsSummaryTable(dialogues: Iterable<NeedsOfDialogue>): Table {
	return tableOf('needs_summary', FIELDS, {
		*[Symbol.iterator](): Generator<SummaryRow> {
			for (const { dialogue, deck, counts, emphasis } of dialogues) {
				const byCard = new Map(counts.map((count) => [count.card, count]));
				for (const card of needCards(deck)) {
					const count = byCard.get(card.id);
					if (count === undefined) continue;
					yield {
						dialogue,
						card,
						n: count.got,
						need: count.helps,
						have: count.neutral,
						noNeed: count.hinders,
						emphasis: emphasis.get(card.id) ?? 0,
						suppressed: false
					};
				}
			}
		}
	});
}

/** What a facilitator may keep: only what was served (D8, D12), in deck order. */
export function servedNeedsSummary(picture: GroupPicture, deck: Deck): Table {
	const { needs } = picture;
	if (needs === undefined) return tableOf('needs_summary', FIELDS, []);
	const rows = needCards(deck).map((card) => servedRow(needs, card));
	return tableOf(
		'needs_summary',
		FIELDS,
		rows.filter((row) => row !== undefined)
	);
}

function servedRow(needs: ServedNeeds, card: Card): SummaryRow | undefined {
	if (needs.form === 'cards') {
		const need = needs.cards.find((each) => each.card === card.id);
		return need === undefined ? undefined : fromCard(need, card);
	}
	const row = { dialogue: 1, card, n: needs.people, suppressed: true };
	if (needs.needed.includes(card.id)) return { ...row, label: 'most-need' };
	return needs.other.includes(card.id) ? { ...row, label: 'other-wish' } : undefined;
}

/** `have` is served with skip in it, so the column stays empty: it is n minus the other two. */
function fromCard(need: ServedNeed, card: Card): SummaryRow {
	const row = { dialogue: 1, card, n: need.people };
	switch (need.form) {
		case 'word':
			return { ...row, label: need.word, suppressed: true };
		case 'numbers':
			return { ...row, need: need.need, noNeed: need.noNeed, suppressed: false };
		case 'majority':
			return {
				...row,
				...(need.side === 'need' ? { need: need.count } : { noNeed: need.count }),
				label: 'rest-together',
				suppressed: true
			};
	}
}

function needCards(deck: Deck): readonly Card[] {
	return deck.cards.filter((card) => card.kind === 'need');
}

const FIELDS: readonly Field<SummaryRow>[] = [
	dialogueInFileField((row) => row.dialogue),
	field('need', 'string', 'Wens', 'Need', (row) => row.card.id),
	dimensionField((row) => row.card.dimension),
	field('n', 'integer', 'Mensen die de kaart kregen', 'People who got the card', (row) => row.n),
	field(
		'n_need',
		'integer',
		'Mensen die dit nodig hebben',
		'People who need this',
		(row) => row.need
	),
	field(
		'have',
		'integer',
		'Mensen die dit al hebben; leeg waar dit samen met overslaan is geteld',
		'People who have this already; empty where counted together with skipping',
		(row) => row.have
	),
	field(
		'no_need',
		'integer',
		'Mensen die dit niet nodig hebben',
		'People who do not need this',
		(row) => row.noNeed
	),
	field(
		'emphasis',
		'integer',
		'Mensen die dit als belangrijkste kozen',
		'People who picked this as most important',
		(row) => row.emphasis
	),
	field(
		'label',
		'string',
		'Het woord dat is laten zien in plaats van aantallen',
		'The word shown in place of numbers',
		(row) => row.label,
		['most-need', 'most-have', 'most-no-need', 'divided', 'differs', 'other-wish', 'rest-together']
	),
	field(
		'suppressed',
		'boolean',
		'Aantallen niet getoond om mensen te beschermen',
		'Numbers withheld to protect people',
		(row) => row.suppressed
	)
];
