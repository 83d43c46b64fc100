import { writtenText } from '$lib/domain/typed-text';
import type { StudyRequest } from '$lib/protocol/studies';

/** A study as it is typed. */
interface StudyForm {
	title: string;
	/** `id@version`, or empty for any card set */
	deck: string;
	endsOn: string;
	/** by language; empty: the study adds no text of its own */
	consent: Record<string, string>;
	consentVersion: string;
	questions: QuestionForm[];
}

interface QuestionForm {
	/** by language */
	text: Record<string, string>;
	/** one choice per line, by language; lines correspond across languages */
	choices: Record<string, string>;
}

export const emptyStudy = (endsOn: string): StudyForm => ({
	title: '',
	deck: '',
	endsOn,
	consent: {},
	consentVersion: '1',
	questions: []
});

/** An id for a text: lower-case letters, digits and hyphens, with a random part for uniqueness. */
const idOf = (title: string, drawn: string): string => {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return `${plain || 'study'}-${drawn}`;
};

/**
 * The form as a request; texts of languages left empty are left out.
 * @param drawn a few letters or digits drawn at random
 */
export function studyRequestOf(form: Readonly<StudyForm>, drawn: string): StudyRequest {
	const [deck, deckVersion] = form.deck.split('@');
	const consent = filled(form.consent);
	return {
		id: idOf(form.title, drawn),
		title: writtenText(form.title),
		endsOn: form.endsOn,
		...(deck ? { deck, ...(deckVersion ? { deckVersion } : {}) } : {}),
		...(Object.keys(consent).length > 0
			? { consent: { version: form.consentVersion.trim() || '1', text: consent } }
			: {}),
		questions: form.questions
			.filter(({ text }) => Object.keys(filled(text)).length > 0)
			.map(({ text, choices }, at) => ({
				id: `q${at + 1}`,
				text: filled(text),
				choices: choicesOf(choices)
			}))
	};
}

function filled(texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(texts).flatMap(([language, text]) =>
			writtenText(text) === '' ? [] : [[language, writtenText(text)]]
		)
	);
}

function choicesOf(choices: Readonly<Record<string, string>>) {
	const lines = Object.entries(choices).map(
		([language, text]) =>
			[
				language,
				text
					.split('\n')
					.map((line) => line.trim())
					.filter(Boolean)
			] as const
	);
	const most = Math.max(0, ...lines.map(([, list]) => list.length));
	return Array.from({ length: most }, (_, at) => ({
		id: `a${at + 1}`,
		text: Object.fromEntries(
			lines.flatMap(([language, list]) => (list[at] ? [[language, list[at]]] : []))
		)
	}));
}
