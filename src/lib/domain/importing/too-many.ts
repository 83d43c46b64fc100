import type { ImportProblem } from './import-problem';
import { MOST_CELLS, MOST_PEOPLE } from './most-people';

/** More cards or piles than any card set has, in any number of languages: no file of ours. */
const MOST_LABELS = 50_000;

/** What a file has more of than any file may; undefined: nothing. */
export function tooMany(
	has: Readonly<Record<'people' | 'cards' | 'piles' | 'cells', number>>
): ImportProblem | undefined {
	const { people, cards, piles, cells } = has;
	const over = (code: ImportProblem['code'], found: number, wanted: number) =>
		found > wanted ? { code, line: 0, found, wanted } : undefined;
	return (
		over('too-many-people', people, MOST_PEOPLE) ??
		over('too-many-cards', cards, MOST_LABELS) ??
		over('too-many-piles', piles, MOST_LABELS) ??
		(cells > MOST_CELLS
			? over('too-many-people', people, Math.min(people - 1, Math.floor(MOST_CELLS / cards)))
			: undefined)
	);
}
