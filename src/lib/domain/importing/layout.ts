import { comparable, latinised, lookAlikes, tidy } from './look-alikes';
import { cardsStandInRows } from './which-side';

/** How a table lays out placements: one line per placement, per person, or per card. */
export type Layout = 'long' | 'people-in-rows' | 'cards-in-rows';

/** What a column holds. In a wide table every column without a role is a card, or a person. */
export type ColumnRole = 'participant' | 'card' | 'pile' | 'group' | 'round' | 'ignore';

/** Columns by their number, from 0. */
export interface Columns {
	readonly layout: Layout;
	readonly roles: Readonly<Record<number, ColumnRole>>;
	/** nothing in the file says on which side the people are: somebody must choose */
	readonly unsure?: boolean;
}

/** A header read as another one, because some of its letters only look the same. */
interface MisreadHeader {
	readonly found: string;
	readonly read: string;
	readonly letters: readonly string[];
}

const NAMES: Readonly<Record<ColumnRole, string>> = {
	participant:
		'participant deelnemer participantid participants person persoon personid people respondent respondentid sorter user userid uid sid subject proefpersoon judge expert id pid who wie',
	card: 'card kaart cardid cardlabel kaartid kaartje item itemid itemlabel statement stelling stimulus',
	pile: 'pile stapel pileid pilelabel stapelid category categoryid categorylabel categorie categorielabel bak groep1 rank score placement plaats',
	group: 'group groep dialogue gesprek session sessie room bijeenkomst',
	round: 'round ronde wave golf meting moment timepoint',
	ignore:
		'kind axis dimension facet position changes via emphasis presence datetime date datum npos nneu nneg dur0 comment opmerking'
};
const ROLE_OF = new Map(
	Object.entries(NAMES).flatMap(([role, names]) =>
		names.split(' ').map((name) => [name, role as ColumnRole] as const)
	)
);

const nameOf = (header: string) => comparable(tidy(header)).replace(/[+-]/g, '');

/** The role that a header names, and the header it was taken for if its letters only look alike. */
export function roleOfHeader(header: string): {
	readonly role: ColumnRole | undefined;
	readonly misread?: MisreadHeader;
} {
	const role = ROLE_OF.get(nameOf(header));
	if (role) return { role };
	const read = latinised(header);
	const other = read === header ? undefined : ROLE_OF.get(nameOf(read));
	if (!other) return { role: undefined };
	return { role: other, misread: { found: header, read, letters: lookAlikes(header) } };
}

/**
 * Guesses how a table is laid out. Headers that name a card and a pile make it long; else the side
 * where the cards of a known deck stand decides; else a first column that names people. A table
 * that says nothing of itself is taken as R's `qmethod` writes one: one line per card.
 * @param known whether a label is a card of a deck that is here
 */
export function guessColumns(
	header: readonly string[],
	firstRows: readonly (readonly string[])[],
	known: (label: string) => boolean
): Columns {
	const found = header.map((name) => roleOfHeader(name).role);
	const labels = (role: ColumnRole) =>
		header.flatMap((name, at) => (found[at] === role ? [{ at, name: nameOf(name) }] : []));
	/** of `category_id` and `category_label` the label says more */
	const best = (role: ColumnRole) =>
		(labels(role).find(({ name }) => name.endsWith('label')) ?? labels(role)[0])?.at;
	const [card, pile, participant, group, round] = [
		best('card'),
		best('pile'),
		best('participant'),
		best('group'),
		best('round')
	];
	const roles: Record<number, ColumnRole> = {};
	const give = (at: number | undefined, role: ColumnRole) => {
		if (at !== undefined) roles[at] = role;
	};
	if (card !== undefined && pile !== undefined) {
		header.forEach((_, at) => (roles[at] = 'ignore'));
		give(card, 'card');
		give(pile, 'pile');
		give(participant, 'participant');
		give(group, 'group');
		give(round, 'round');
		return { layout: 'long', roles };
	}
	const inHeader = header.filter(known).length;
	const inFirst = firstRows.filter(([label = '']) => known(label)).length;
	const people =
		inHeader === inFirst ? participant !== undefined && card === undefined : inHeader > inFirst;
	if (people) {
		found.forEach((role, at) => {
			// sid beside uid: one of the two tells people apart
			const other = role === 'ignore' || role === 'participant';
			if (other && !known(header[at] ?? '')) give(at, 'ignore');
		});
		give(group, 'group');
		give(round, 'round');
		give(participant ?? (known(header[0] ?? '') ? undefined : 0), 'participant');
		return { layout: 'people-in-rows', roles };
	}
	give(card ?? 0, 'card');
	const unsure =
		inHeader === 0 &&
		inFirst === 0 &&
		card === undefined &&
		!cardsStandInRows(
			header,
			firstRows.map(([label = '']) => label)
		);
	return { layout: 'cards-in-rows', roles, ...(unsure ? { unsure } : {}) };
}

/** Columns of a wide table that have no name and no content are ignored. */
export function withoutEmpty(
	columns: Columns,
	header: readonly string[],
	rows: readonly (readonly string[])[]
): Columns {
	if (columns.layout === 'long') return columns;
	const empty = header.flatMap((name, at) => {
		const isNothing = name === '' && rows.every((row) => (row[at] ?? '') === '');
		return isNothing && columns.roles[at] === undefined ? [at] : [];
	});
	const ignored = Object.fromEntries(empty.map((at) => [at, 'ignore' as const]));
	return { ...columns, roles: { ...columns.roles, ...ignored } };
}
