import * as v from 'valibot';
import { id, language } from './field';

/** A whole sort at once: typed in from paper by a facilitator, or given by a solo participant. */

const pilesByCard = v.record(id, id);

const fields = {
	/** card id → pile id */
	factors: pilesByCard,
	needs: v.optional(pilesByCard, {}),
	emphasis: v.optional(v.pipe(v.array(id), v.maxLength(3)), []),
	blocker: v.optional(v.nullable(id)),
	first: v.optional(v.nullable(id)),
	work: v.optional(v.picklist(['employed', 'not-employed', 'unsaid'])),
	want: v.optional(v.picklist(['yes', 'maybe', 'no'])),
	doing: v.optional(v.picklist(['yes', 'no'])),
	language: v.optional(language, 'nl')
};

export const paperSortRequest = v.strictObject({
	...fields,
	/** made by the sender, so that sending twice adds one sort */
	key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/)),
	consent: v.strictObject({ research: v.optional(v.boolean(), false) })
});
export type PaperSortRequest = v.InferOutput<typeof paperSortRequest>;

export const donationRequest = v.strictObject({
	...fields,
	key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/)),
	/** left out: the cards of its study */
	deck: v.optional(id),
	size: v.optional(v.picklist(['core', 'full']), 'core'),
	/** its code, or its id where it has none; left out: the study of the installation */
	study: v.optional(id),
	/** donating requires a yes */
	consent: v.strictObject({ research: v.boolean() })
});
export type DonationRequest = v.InferOutput<typeof donationRequest>;
