import { oneLine, scoresOfPerson, type ClosedSort } from './closed-sort';

/** Ken-Q: id and scores, nothing else. A last line end would be one more person. */
export function kenqSorts({ cards, people }: ClosedSort): string {
	const head = ['id', ...cards.map((_, at) => `s${at + 1}`)];
	return [head, ...people.map((person) => [person.id, ...scoresOfPerson(person)])]
		.map((row) => row.join(','))
		.join('\n');
}

/** Ken-Q's statements, one a line. */
export const kenqStatements = ({ cards }: ClosedSort): string =>
	cards.map(({ text }) => `${oneLine(text)}\n`).join('');
