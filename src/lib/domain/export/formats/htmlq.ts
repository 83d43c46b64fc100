import { countOf, scoresOfPerson, type ClosedSort } from './closed-sort';

/** R `import.htmlq`: every column whose name begins with `s`, except `sid`, is read as a card. */
export function htmlq({ cards, people }: ClosedSort): string {
	const head = [
		'sid',
		'uid',
		...cards.map((_, at) => `s${at + 1}`),
		'npos',
		'nneu',
		'nneg',
		'dur0',
		'datetime'
	];
	const rows = people.map((person, at) => [
		at + 1,
		person.id,
		...scoresOfPerson(person),
		countOf(person, 1),
		countOf(person, 0),
		countOf(person, -1),
		person.seconds ?? '',
		person.datetime ?? ''
	]);
	return [head, ...rows].map((row) => `${row.join(';')}\n`).join('');
}

/** R `import.easyhtmlq`: one object per person, the scores in card order with | between. */
export function easyHtmlq({ people }: ClosedSort): string {
	const sorts = people.map((person) => [
		person.id,
		{
			datetime: person.datetime ?? '',
			npos: countOf(person, 1),
			nneu: countOf(person, 0),
			nneg: countOf(person, -1),
			sort: scoresOfPerson(person).join('|')
		}
	]);
	return JSON.stringify(Object.fromEntries(sorts), null, 1);
}
