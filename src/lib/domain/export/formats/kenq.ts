import { oneLine, scoresOfPerson, type ClosedSort } from './closed-sort';

/** Ken-Q: id and scores, nothing else. A trailing newline would count as one more person. */
export function kenqSorts({ cards, people }: ClosedSort): string {
	const head = ['id', ...cards.map((_, at) => `s${at + 1}`)];
	return [head, ...people.map((person) => [person.id, ...scoresOfPerson(person)])]
		.map((row) => row.join(','))
		.join('\n');
}

/** Ken-Q's statements, one per line. */
export const kenqStatements = ({ cards }: ClosedSort): string =>
	cards.map(({ text }) => `${oneLine(text)}\n`).join('');
