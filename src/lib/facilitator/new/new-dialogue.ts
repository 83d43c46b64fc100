import { DEFAULT_DECK } from '$lib/domain/default-deck';
import { defaultAgenda, type Agenda, type Stage } from '$lib/domain/agenda';
import { isAboutNeeds } from '$lib/domain/stage-facts';
import type { AgendaPlan } from '$lib/domain/agenda-plan';
import { reviewedLanguages, type DeckSize } from '$lib/domain/deck';
import { writtenText } from '$lib/domain/typed-text';
import { isComplete } from '$lib/messages/language';
import type { DeckLine } from '$lib/protocol/deck-line';
import type { CreateDialogueRequest } from '$lib/protocol/dialogue-request';
import type { PrivacyFacts } from '$lib/protocol/privacy';
import { placesIn } from './places';

/** The choices of the start page. With its defaults only a title is required. */
export interface NewDialogueForm {
	title: string;
	/** how long, with how many people */
	plan: AgendaPlan;
	/** the steps if they differ from the plan's */
	agenda: Agenda | undefined;
	deck: string;
	size: DeckSize;
	language: string;
	/** languages for participants besides the deck's own */
	more: readonly string[];
	work: 'employed' | 'not-employed' | 'ask';
	powerInRoom: boolean;
	/** as typed */
	minGroup: string;
	needs: boolean;
	comments: boolean;
	/** where people can go next, as typed, one place per line; empty for the usual list */
	places: string;
	anchors: boolean;
	showLetter: boolean;
	exactBelow10: boolean;
	inStudy: boolean;
	/** as it stood in the link */
	studyCode: string;
	/** id of the study of the code; empty for the installation's own */
	study: string;
	/** as typed; empty for the installation's own */
	retentionDays: string;
}

export const emptyForm = (language: string, deck = DEFAULT_DECK): NewDialogueForm => ({
	title: '',
	plan: { length: 120, group: 'small' },
	agenda: undefined,
	deck,
	size: 'core',
	language,
	more: [],
	work: 'employed',
	powerInRoom: false,
	minGroup: '5',
	needs: true,
	comments: false,
	places: '',
	anchors: true,
	showLetter: false,
	exactBelow10: false,
	inStudy: true,
	studyCode: '',
	study: '',
	retentionDays: ''
});

/** A dialogue's language with this set: the wanted one, else the first on screens, or its first. */
export const languageFor = (
	deck: Pick<DeckLine, 'languages' | 'unreviewed'>,
	wanted: string
): string => {
	const tongues = reviewedLanguages(deck);
	if (tongues.includes(wanted)) return wanted;
	return tongues.find(isComplete) ?? tongues[0] ?? deck.languages[0] ?? wanted;
};

/** Which field of the form is wrong. */
export type FormProblem = 'title' | 'minGroup' | 'retentionDays';

/**
 * The form as a request, or what is wrong with it: the minimum group size is 5 (D2).
 * @param reviewed the deck's own languages
 * @param deckVersion the version that was shown
 */
export function toRequest(
	form: Readonly<NewDialogueForm>,
	reviewed: readonly string[] = [],
	deckVersion?: string
):
	| { readonly ok: true; readonly request: CreateDialogueRequest }
	| { readonly ok: false; readonly problems: readonly FormProblem[] } {
	const minGroup = wholeBetween(form.minGroup, 5, 500);
	const retentionDays =
		form.retentionDays.trim() === '' ? undefined : wholeBetween(form.retentionDays, 1, 3650);
	const problems: FormProblem[] = [];
	if (writtenText(form.title) === '') problems.push('title');
	if (minGroup === undefined) problems.push('minGroup');
	if (form.retentionDays.trim() !== '' && retentionDays === undefined) {
		problems.push('retentionDays');
	}
	if (problems.length > 0 || minGroup === undefined) return { ok: false, problems };
	return {
		ok: true,
		request: {
			title: writtenText(form.title),
			deck: form.deck,
			...(deckVersion === undefined ? {} : { deckVersion }),
			language: form.language,
			settings: {
				size: form.size,
				work: form.work,
				powerInRoom: form.powerInRoom,
				minGroup,
				needs: form.needs,
				...ownSteps(form),
				...(form.more.length === 0 ? {} : { languages: [...reviewed, ...form.more] }),
				comments: form.comments,
				...(form.places.trim() === '' ? {} : { places: placesIn(form.places) }),
				anchors: form.anchors,
				showLetter: form.showLetter,
				exactBelow10: form.exactBelow10,
				...(form.inStudy ? (form.study === '' ? {} : { study: form.study }) : { study: null }),
				...(retentionDays === undefined ? {} : { retentionDays })
			}
		}
	};
}

/** The current steps of the form: those of its plan, or one's own. */
export function agendaOf({
	plan,
	agenda,
	needs
}: Pick<NewDialogueForm, 'plan' | 'agenda' | 'needs'>): Agenda {
	const own = agenda?.filter(({ kind }) => needs || !isAboutNeeds(kind));
	return own && own.length > 0 ? own : defaultAgenda({ needs, plan });
}

/** Empty where the server would create the same steps anyway. */
function ownSteps(
	form: Pick<NewDialogueForm, 'plan' | 'agenda' | 'needs'>
): { agenda: Stage[] } | Record<string, never> {
	const usual = form.plan.length === 120 && form.plan.group === 'small';
	return form.agenda === undefined && usual ? {} : { agenda: [...agendaOf(form)] };
}

function wholeBetween(typed: string, least: number, most: number): number | undefined {
	if (!/^\d+$/.test(typed.trim())) return undefined;
	const number = Number(typed);
	return number >= least && number <= most ? number : undefined;
}

/** Whether the dialogue of the form is one of a study that shows words alone (D12). */
export const inWords = (
	form: Pick<NewDialogueForm, 'inStudy'>,
	research: PrivacyFacts['research'] | undefined
): boolean => form.inStudy && research?.proposed === true && research.rows === 'protected';

/** The day this many days after a moment, YYYY-MM-DD. */
export function dayAfter(now: Date, days: number): string {
	return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
