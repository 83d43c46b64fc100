import * as v from 'valibot';
import { typedText } from '$lib/domain/typed-text';

/** Building blocks of the messages: what a single field may hold. */

/** Text a person typed or pasted: cleaned of what cannot be seen, never refused for it. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.transform(typedText));

/** An id made by us, the deck or a device. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));

/** An id a device makes for itself: 128 bits or more, in hexadecimal, base64url or a UUID. */
export const deviceId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/));

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/));

/** A round by its id, or by its number among the factor rounds. */
export const round = v.union([
	id,
	v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1),
		v.maxValue(99),
		v.transform((number) => `factors-${number}`)
	)
]);

/** Any JSON; the schema that belongs to it is applied further in, with its own sentences. */
export const anyJson = v.unknown();
