import { oneLine, scoresOfPerson, type ClosedSort } from './closed-sort';
import { foldAscii } from './fold-ascii';
import { endsOf, inTwentySteps, twentyCounts } from './twenty-steps';

/** The most sorts that PQMethod takes. */
export const PQMETHOD_SORTS = 299;
/** The most characters of a statement that PQMethod prints. */
const STATEMENT = 50;

/** PQMethod's sorts, by columns: id in 1-8, then two characters per score. */
export function pqmethodDat(given: ClosedSort): string {
	const sort = inTwentySteps(given);
	const three = (value: number) => String(value).padStart(3);
	const title = foldAscii(oneLine(sort.name)).slice(0, 60);
	const first = `${three(0)}${three(sort.people.length)}${three(sort.cards.length)} ${title}`;
	const second = [...endsOf(sort), ...twentyCounts(sort)].map(three).join('');
	const rows = sort.people.map((person) => {
		const scores = scoresOfPerson(person).map((score) => String(score).padStart(2));
		return `${person.id.padEnd(10)}${scores.join('')}`;
	});
	return [first.trimEnd(), second, ...rows].map((line) => `${line}\n`).join('');
}

/** PQMethod's statements, one per line, in plain letters. */
export const pqmethodSta = ({ cards }: ClosedSort): string =>
	cards.map(({ text }) => `${foldAscii(oneLine(text)).slice(0, STATEMENT).trimEnd()}\n`).join('');
