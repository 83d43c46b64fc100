import type { messages } from '$lib/messages/agenda/nl';
import type { FileProblem } from './agenda-template';

/** What is wrong with a file that should hold an agenda, in a sentence. */
export function fileProblem(problem: FileProblem, words: (typeof messages)['own']): string {
	return problem.kind === 'stage'
		? words.wrongStage(problem.number, words.fields[problem.field])
		: words.problems[problem.kind];
}
