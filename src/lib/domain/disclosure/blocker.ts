import { ownSorts, typedSorts } from './group-size';
import type { BlockerWord } from './picture';
import { strictMajority } from './pile-word';
import type { Sorter } from './sorter';

const having = (people: readonly Sorter[]) =>
	people.filter(({ blocker }) => blocker !== undefined && blocker !== null).length;
const without = (people: readonly Sorter[]) =>
	people.filter(({ blocker }) => blocker === null).length;

/**
 * One sentence about blockers, never by card (D8): what most people's own sorts say, if it still
 * holds with the typed ones (D15). No answer counts as neither. undefined if nobody answered, as
 * when it was not asked.
 */
export function blockerWord(people: readonly Sorter[]): BlockerWord | undefined {
	if (people.every(({ blocker }) => blocker === undefined)) return undefined;
	const [own, typed] = [ownSorts(people), typedSorts(people)];
	const least = strictMajority(own.length);
	const holds = (more: number) => least + more >= strictMajority(people.length);
	if (having(own) >= least && holds(having(typed))) return 'most-have-one';
	return without(own) >= least && holds(without(typed)) ? 'most-none' : 'differs';
}
