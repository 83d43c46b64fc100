import * as v from 'valibot';
import { id, text } from './field';

const version = v.pipe(v.string(), v.maxLength(20));

/** A deck that a researcher shelves: whole as JSON, as a CSV in another's frame, or a copy. */
export const deckUpload = v.variant('form', [
	v.strictObject({ form: v.literal('json'), deck: v.unknown() }),
	v.strictObject({
		form: v.literal('csv'),
		csv: v.string(),
		/** what the CSV does not hold comes from this deck */
		base: v.strictObject({ id, version: v.optional(version) }),
		id,
		version,
		title: v.optional(v.pipe(text(120), v.trim(), v.minLength(1)))
	}),
	v.strictObject({
		form: v.literal('copy'),
		base: v.strictObject({ id, version: v.optional(version) }),
		id,
		version,
		title: v.optional(v.pipe(text(120), v.trim(), v.minLength(1)))
	})
]);
export type DeckUpload = v.InferOutput<typeof deckUpload>;
