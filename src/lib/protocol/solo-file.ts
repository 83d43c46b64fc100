import * as v from 'valibot';
import { answerSchema, moveSchema } from './entries';
import { id, language } from './field';

/** A sort that a person keeps as a file of their own, to go on with later or on another device. */
export const soloFile = v.strictObject({
	format: v.literal('kaartgesprek-sort'),
	version: v.literal(1),
	deck: v.strictObject({ id, version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)) }),
	size: v.picklist(['core', 'full']),
	language,
	/** decides the order of the cards */
	seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32)),
	/** questions passed over; only their ids */
	passed: v.optional(v.pipe(v.array(id), v.maxLength(50)), []),
	entries: v.pipe(v.array(v.union([answerSchema, moveSchema])), v.maxLength(20_000))
});
export type SoloFile = v.InferOutput<typeof soloFile>;
