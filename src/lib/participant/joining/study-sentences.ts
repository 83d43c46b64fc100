import { textIn } from '$lib/domain/deck';
import { dayInWords } from '$lib/messages/day-in-words';
import type { Sections } from '$lib/messages/loader';
import type { Look } from '$lib/protocol/answers/join-answers';

/** What a person is told of the research before they answer (D12): the study's own words first. */
export function studySentences(
	{ studyText, rows, studyUntil }: Pick<Look, 'studyText' | 'rows' | 'studyUntil'>,
	words: Sections['joining']['consent']['research'],
	language: string
): readonly string[] {
	return [
		...(studyText ? [textIn(studyText, language)] : []),
		...words[rows],
		...(studyUntil ? [words.until(dayInWords(studyUntil, language))] : []),
		words.erase
	];
}
