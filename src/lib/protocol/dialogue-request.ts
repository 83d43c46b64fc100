import * as v from 'valibot';
import { REHEARSAL_MIXES, REHEARSAL_PEOPLE } from '$lib/domain/rehearsal/rehearsal';
import { places, stagesSchema } from './commands';
import { id, language, text } from './field';

/** Making a dialogue, and its state as the facilitator reads it. */

const settingsSchema = v.strictObject({
	size: v.optional(v.picklist(['core', 'full'])),
	work: v.optional(v.picklist(['employed', 'not-employed', 'ask'])),
	languages: v.optional(v.pipe(v.array(language), v.minLength(1), v.maxLength(20))),
	minGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(500))),
	exactBelow10: v.optional(v.boolean()),
	powerInRoom: v.optional(v.boolean()),
	showLetter: v.optional(v.boolean()),
	ownCards: v.optional(v.boolean()),
	comments: v.optional(v.boolean()),
	anchors: v.optional(v.boolean()),
	needs: v.optional(v.boolean()),
	retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
	places: v.optional(places),
	agenda: v.optional(stagesSchema),
	/**
	 * The dialogue that this one follows: its open agreements are copied, and `compare` copies the
	 * words its room saw. Proof of leading it is its facilitator's cookie, or its key here.
	 */
	follows: v.optional(
		v.strictObject({
			dialogue: id,
			key: v.optional(v.pipe(v.string(), v.maxLength(200))),
			compare: v.optional(v.boolean(), false)
		})
	),
	/** a dialogue to practise with: invented people, kept a day, in no export and no study */
	rehearsal: v.optional(
		v.strictObject({
			people: v.pipe(
				v.number(),
				v.integer(),
				v.minValue(REHEARSAL_PEOPLE.least),
				v.maxValue(REHEARSAL_PEOPLE.most)
			),
			mix: v.picklist(REHEARSAL_MIXES),
			/** the facilitator's own phones may join by the code */
			phones: v.optional(v.boolean(), false)
		})
	),
	/** invented people, as with `npm run demo`: left out of figures and files unless asked for */
	demo: v.optional(v.boolean()),
	/** null: this dialogue belongs to no study and asks no research question */
	study: v.optional(v.nullable(id))
});

export const createDialogueRequest = v.strictObject({
	title: v.pipe(text(120), v.trim(), v.minLength(1)),
	/** the deck of the study, or else the built-in one */
	deck: v.optional(id),
	/** the version that was shown to choose from; the newest when left out */
	deckVersion: v.optional(v.pipe(v.string(), v.maxLength(20))),
	/** opens a card set that is seen by its link */
	deckLink: v.optional(v.pipe(v.string(), v.maxLength(100))),
	language: v.optional(language, 'nl'),
	settings: v.optional(settingsSchema, {})
});
export type CreateDialogueRequest = v.InferOutput<typeof createDialogueRequest>;

export const createDialogueResponse = v.object({
	id,
	code: v.string(),
	facilitatorKey: v.string(),
	wallKey: v.string(),
	links: v.object({ join: v.string(), facilitator: v.string(), wall: v.string() })
});
export type CreateDialogueResponse = v.InferOutput<typeof createDialogueResponse>;

/** How many people. */
export interface Counts {
	readonly joined: number;
	readonly connected: number;
	readonly away: number;
	readonly finished: number;
}
