import * as v from 'valibot';
import { readEraseCode, readJoinCode } from '$lib/domain/typed-code';
import { deviceId, language, text } from './field';

/** Joining with the eight digits or the long token of the QR; the id is made on the device. */
export const joinRequest = v.strictObject({
	participant: deviceId,
	/** Chosen by the device; the same participant with the same key again is the same person. */
	key: v.pipe(v.string(), v.minLength(16), v.maxLength(64), v.regex(/^[A-Za-z0-9_-]+$/)),
	/** Eight to ten digits of any script, however they were typed, or the token of the QR. */
	code: v.pipe(
		text(400),
		v.transform((code) => readJoinCode(code) ?? code.replace(/\s/g, ''))
	),
	language: v.optional(language, 'nl'),
	consent: v.strictObject({
		join: v.boolean(),
		research: v.optional(v.boolean(), false),
		/** Agreed that small groups see exact numbers (D10). */
		exact: v.optional(v.boolean(), false)
	}),
	assisted: v.optional(v.picklist(['none', 'read', 'placed']), 'none')
});
export type JoinRequest = v.InferOutput<typeof joinRequest>;

export const sessionRequest = v.strictObject({
	dialogue: v.optional(v.string()),
	role: v.picklist(['facilitator', 'wall', 'participant', 'researcher', 'organiser', 'admin']),
	key: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
	/** On a device that is somebody else's: forgotten when the browser closes. */
	passing: v.optional(v.boolean(), false)
});

/** Ends what a browser can open: one role, or everything this site left in it. */
export const sessionEndRequest = v.union([
	v.strictObject({
		role: sessionRequest.entries.role,
		dialogue: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)))
	}),
	v.strictObject({ everything: v.literal(true) })
]);

export const eraseRequest = v.strictObject({
	code: v.pipe(v.string(), v.maxLength(200), v.transform(readEraseCode))
});

/** What was erased, and where it was: still with its dialogue, or with researchers only. */
export const erasedResponse = v.object({ inDialogue: v.boolean(), inResearch: v.boolean() });
export type Erased = v.InferOutput<typeof erasedResponse>;

export const lookRequest = v.strictObject({ code: joinRequest.entries.code });
