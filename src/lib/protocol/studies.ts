import * as v from 'valibot';
import { id, language, text } from './field';

/** A study: what researchers fix of it, and what others may know. */

/** Background questions of a study, and choices of one beside "I would rather not say". */
export const MOST_QUESTIONS = 4;
const MOST_CHOICES = 6;
/** The answer that every question has. */
export const UNSAID = 'unsaid';

const spoken = (max: number) =>
	v.pipe(
		v.record(language, v.pipe(text(max), v.trim(), v.minLength(1))),
		v.check((texts) => Object.keys(texts).length > 0, 'no text')
	);

const questionId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,19}$/));

const question = v.pipe(
	v.strictObject({
		id: questionId,
		text: spoken(200),
		choices: v.pipe(
			v.array(v.strictObject({ id: questionId, text: spoken(80) })),
			v.minLength(2),
			v.maxLength(MOST_CHOICES)
		)
	}),
	v.check(
		({ choices }) => new Set([UNSAID, ...choices.map((one) => one.id)]).size === choices.length + 1,
		'a choice stands twice'
	)
);
export type StudyQuestion = v.InferOutput<typeof question>;

const consent = v.strictObject({
	version: v.pipe(text(20), v.trim(), v.minLength(1)),
	text: spoken(600)
});
export type StudyConsent = v.InferOutput<typeof consent>;

const day = v.pipe(v.string(), v.isoDate());

export const studyRequest = v.strictObject({
	id,
	title: v.pipe(text(200), v.trim(), v.minLength(1)),
	endsOn: day,
	/** fixes its dialogues' cards: this set, in this version (the newest one when left out) */
	deck: v.optional(id),
	deckVersion: v.optional(v.pipe(v.string(), v.maxLength(20))),
	/** stands after the five points on the consent page, for those who are asked about research */
	consent: v.optional(consent),
	questions: v.optional(
		v.pipe(
			v.array(question),
			v.maxLength(MOST_QUESTIONS),
			v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'stands twice')
		),
		[]
	)
});
export type StudyRequest = v.InferOutput<typeof studyRequest>;

export const studyChange = v.strictObject({
	/** only to an earlier day once somebody takes part: they were told the later one */
	endsOn: v.optional(day),
	closed: v.optional(v.boolean())
});
export type StudyChange = v.InferOutput<typeof studyChange>;

export const studyLook = v.strictObject({ code: v.pipe(v.string(), v.maxLength(40)) });

/** What a facilitator with the code sees. */
export interface StudyGlance {
	readonly id: string;
	/** as it is written; puts a dialogue in the study */
	readonly code: string;
	readonly title: string;
	readonly endsOn: string;
	readonly deck?: string;
	readonly deckVersion?: string;
	/** background questions it asks */
	readonly questions: number;
}

/** A dialogue of a study in counts: no title, no code, no time finer than a month (D12). */
export interface StudyDialogue {
	readonly period: string;
	readonly state: 'ended' | 'purged' | 'import' | 'solo';
	readonly people: number;
	/** rows that an export would hold */
	readonly rows: number;
}

export interface Study {
	readonly id: string;
	readonly title: string;
	/** YYYY-MM-DD */
	readonly endsOn: string;
	readonly deck?: string;
	readonly deckVersion?: string;
	/** what facilitators type; none for the study of the installation */
	readonly code?: string;
	readonly consent?: StudyConsent;
	readonly questions: readonly StudyQuestion[];
	readonly closed: boolean;
	readonly dialogues: readonly StudyDialogue[];
}
