import type { ResearchRow } from '../export/research-row';
import { FIRM_CELLS, firmCell, type FirmCell } from './distribution';
import { FEWEST_TOLD } from '../disclosure/fewest-told';

/** People who share one thing about them, beside the others (D9, D12). */
interface BackgroundGroup {
	/** `language`, `work`, `want`, `doing`, `assisted`, `mode`, or the id of a study's question */
	readonly column: string;
	/** undefined: anything else, not told, and what fewer than 5 people said, together */
	readonly value: string | undefined;
	readonly people: number;
	readonly dialogues: number;
	readonly firm: Readonly<Record<FirmCell, number>>;
	/** of all cards these people got in the first round: skipped, and laid nowhere */
	readonly got: number;
	readonly skipped: number;
	readonly unplaced: number;
}

/**
 * First factor rounds by everything that is known about people, as it was blanked (D12). A value of
 * fewer than 5 people joins the rest; so does the smallest other one where that rest would be 1 to
 * 4 people: nobody is told of by subtraction. A column with one group is left out.
 * @param skips ids of the piles that mean skip
 */
export function byBackground(
	rows: readonly ResearchRow[],
	skips: ReadonlySet<string>
): readonly BackgroundGroup[] {
	const questions = new Set(
		rows.flatMap(({ background }) => background.map((one) => one.question))
	);
	const columns: readonly (readonly [string, (row: ResearchRow) => string | undefined])[] = [
		['language', (row) => row.language],
		['work', (row) => row.answers.anchors.work],
		['want', (row) => row.answers.anchors.want],
		['doing', (row) => row.answers.anchors.doing],
		['assisted', (row) => row.assisted],
		['mode', (row) => row.mode],
		...[...questions]
			.sort()
			.map(
				(id) =>
					[
						id,
						(row: ResearchRow) => row.background.find(({ question }) => question === id)?.answer
					] as const
			)
	];
	return columns.flatMap(([column, valueOf]) => {
		const groups = parted(rows, valueOf);
		if (groups.length < 2) return [];
		return groups.map(({ value, members }) => ({
			column,
			value,
			people: members.length,
			dialogues: new Set(members.map(({ dialogue }) => dialogue)).size,
			firm: cellsOf(members),
			...missingOf(members, skips)
		}));
	});
}

function parted(rows: readonly ResearchRow[], valueOf: (row: ResearchRow) => string | undefined) {
	const byValue = new Map<string, ResearchRow[]>();
	const rest: ResearchRow[] = [];
	for (const row of rows) {
		const value = valueOf(row);
		if (value === undefined || value === '') rest.push(row);
		else byValue.set(value, [...(byValue.get(value) ?? []), row]);
	}
	const told = [...byValue].sort(([a, one], [b, other]) =>
		other.length === one.length ? (a < b ? -1 : 1) : other.length - one.length
	);
	while (told.length > 0) {
		const smallest = (told.at(-1) as (typeof told)[number])[1];
		const isThin = smallest.length < FEWEST_TOLD || (rest.length > 0 && rest.length < FEWEST_TOLD);
		if (!isThin) break;
		rest.push(...smallest);
		told.pop();
	}
	const groups: { value: string | undefined; members: readonly ResearchRow[] }[] = told.map(
		([value, members]) => ({ value, members })
	);
	return rest.length > 0 ? [...groups, { value: undefined, members: rest }] : groups;
}

function cellsOf(rows: readonly ResearchRow[]): Readonly<Record<FirmCell, number>> {
	const cells = Object.fromEntries(FIRM_CELLS.map((cell) => [cell, 0])) as Record<FirmCell, number>;
	for (const { score } of rows) if (score) cells[firmCell(score.profile)] += 1;
	return cells;
}

/** Cards that somebody got, skipped, and laid nowhere. */
export function missingOf(rows: readonly ResearchRow[], skips: ReadonlySet<string>) {
	let [got, skipped, unplaced] = [0, 0, 0];
	for (const { hand, sort } of rows) {
		got += hand.length;
		for (const { id } of hand) {
			const pile = sort.get(id)?.pile;
			if (pile === undefined) unplaced += 1;
			else if (skips.has(pile)) skipped += 1;
		}
	}
	return { got, skipped, unplaced };
}
