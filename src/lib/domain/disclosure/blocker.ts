import type { BlockerWord } from './picture';
import { strictMajority } from './pile-word';
import type { Sorter } from './sorter';

/**
 * One sentence about blockers, never by card (D8). Who did not answer counts as neither. undefined when
 * nobody answered, which is when it was not asked.
 */
export function blockerWord(people: readonly Sorter[]): BlockerWord | undefined {
	const answers = people.map((person) => person.blocker).filter((one) => one !== undefined);
	if (answers.length === 0) return undefined;
	const majority = strictMajority(people.length);
	const none = answers.filter((answer) => answer === null).length;
	if (answers.length - none >= majority) return 'most-have-one';
	return none >= majority ? 'most-none' : 'differs';
}
