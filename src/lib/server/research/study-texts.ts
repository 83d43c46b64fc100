import { hardSentences, MOST_SENTENCES, MOST_WORDS } from '$lib/domain/hard-sentences';
import type { StudyRequest } from '$lib/protocol/studies';

/** Where a text of a study is too hard for participants, and what it says. */
interface HardText {
	readonly path: string;
	readonly message: string;
}

/** Checks every text of a study that participants read against what they can read (METHOD §7). */
export function hardTexts({ consent, questions }: StudyRequest): readonly HardText[] {
	const texts: [string, Readonly<Record<string, string>>][] = [
		['consent.text', consent?.text ?? {}],
		...questions.flatMap((one, at): [string, Readonly<Record<string, string>>][] => [
			[`questions.${at}.text`, one.text],
			...one.choices.map((choice, place): [string, Readonly<Record<string, string>>] => [
				`questions.${at}.choices.${place}.text`,
				choice.text
			])
		])
	];
	return texts.flatMap(([path, said]) =>
		Object.entries(said).flatMap(([language, text]) => {
			const { long, many } = hardSentences(text);
			const at = `${path}.${language}`;
			return [
				...(many ? [{ path: at, message: `more than ${MOST_SENTENCES} sentences` }] : []),
				...long.map((sentence) => ({
					path: at,
					message: `more than ${MOST_WORDS} words: ${sentence.slice(0, 80)}`
				}))
			];
		})
	);
}
