import { rowsOf } from '../../http/imported-rows';
import type { Taken } from './taken';

/** One person's rows in one file: nothing tells who it is but what they laid and are. */
export interface RowTaken {
	/** number of the dialogue within the file, where the file has it */
	readonly dialogue: string;
	/** what was laid, of a file of placements or needs */
	readonly pattern: string;
	/** what describes the person, of a file of participants or placements */
	readonly background: string;
}

/** What stands in a row of participants and is not what somebody laid or how it was scored. */
const DESCRIBES = ['size', 'mode', 'language', 'assisted', 'want', 'doing', 'work', 'late', 'age'];

const byPerson = (text: string) => {
	if (text.startsWith('refused') || text.trim() === '') return [];
	return [...Map.groupBy(rowsOf(text), (row) => row['participant'] ?? '').values()];
};

/** The people of a file of rows. */
export function rowsTaken({ file, text }: Pick<Taken, 'file' | 'text'>): readonly RowTaken[] {
	const name = file.split('/').at(-1) ?? '';
	return byPerson(text).map((own) => ({
		dialogue: own[0]?.['dialogue'] ?? '',
		pattern:
			name === 'participants.csv'
				? ''
				: own
						.map((row) => `${row['round']} ${row['card'] ?? row['need']} ${row['pile']}`)
						.sort()
						.join('; '),
		background: [...new Set(own.map((row) => describes(name, row)))].sort().join(' + ')
	}));
}

const describes = (name: string, row: Readonly<Record<string, string>>): string =>
	(name === 'placements.csv' ? ['via'] : name === 'needs.csv' ? ['timing'] : DESCRIBES)
		.map((column) => `${column}=${row[column] ?? ''}`)
		.join(' ');

/** How often each text stands in a list. */
export function countedTexts(list: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
	return counts;
}

/** The least list that holds all of these: each text as often as it ever stood in one of them. */
export function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
	const most = new Map<string, number>();
	for (const list of lists) {
		for (const [one, count] of countedTexts(list)) {
			most.set(one, Math.max(most.get(one) ?? 0, count));
		}
	}
	return [...most].flatMap(([one, count]) => Array.from({ length: count }, () => one));
}
