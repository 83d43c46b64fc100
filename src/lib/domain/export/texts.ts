import type { ResearchRow } from './research-row';
import { participantField } from './shared-fields';
import { field, tableOf, type Field, type Table } from './table';

/** One text of one person, as a file of its own may have it. */
interface WrittenText {
	readonly participant: number;
	/** 1, 2 … of the texts of this person */
	readonly number: number;
	readonly kind: 'own-card' | 'comment';
	/** the card a comment is about */
	readonly card: string | undefined;
	readonly axis: string | undefined;
	readonly text: string;
}

/**
 * What people wrote: cards of their own and comments, one row per text, once per person however
 * many rounds they sorted. Only in a separate file on request (D11); people numbered as elsewhere.
 * @param rows whole people, the rounds of one after another
 */
export function textsTable(rows: readonly ResearchRow[]): Table {
	const firsts = rows.filter((row, at) => rows[at - 1]?.participant !== row.participant);
	return tableOf('texts', FIELDS, firsts.flatMap(textsOf));
}

function textsOf({ participant, answers, deck }: ResearchRow): readonly WrittenText[] {
	const own = [...answers.ownCards.values()].map(({ text, axis }) => ({
		kind: 'own-card' as const,
		card: undefined,
		axis,
		text
	}));
	// in card set order: the order of writing would be one more clue to the person
	const comments = deck.cards.flatMap(({ id }) => {
		const text = answers.comments.get(id);
		return text === undefined
			? []
			: [{ kind: 'comment' as const, card: id, axis: undefined, text }];
	});
	return [...own, ...comments].map((one, at) => ({ participant, number: at + 1, ...one }));
}

const FIELDS: readonly Field<WrittenText>[] = [
	participantField((row) => row.participant),
	field(
		'number',
		'integer',
		'Nummer van de tekst bij deze deelnemer',
		'Number of the text of this participant',
		(row) => row.number
	),
	field(
		'kind',
		'string',
		'Zelf geschreven kaart, of woorden bij een kaart',
		'Card the person wrote, or words with a card',
		(row) => row.kind,
		['own-card', 'comment']
	),
	field(
		'card',
		'string',
		'Kaart waar de woorden bij horen',
		'Card that the words are about',
		(row) => row.card
	),
	field(
		'axis',
		'string',
		'Waar de geschreven kaart bij hoort, naar eigen zeggen',
		'Where the written card belongs, in the person’s own judgement',
		(row) => row.axis
	),
	field('text', 'string', 'Wat de persoon schreef', 'What the person wrote', (row) => row.text)
];
