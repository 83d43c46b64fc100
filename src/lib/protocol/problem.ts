import type { Refusal } from '$lib/domain/steering/command';

/** Every way a request can be refused; each has a status here and a sentence in the message files. */
export const PROBLEMS = {
	'malformed-json': 400,
	'wrong-fields': 400,
	'wrong-origin': 403,
	filtered: 403,
	'wrong-host': 403,
	'key-missing': 401,
	'key-wrong': 403,
	'key-revoked': 403,
	'too-many-links': 429,
	'not-yours': 403,
	'viewer-only': 403,
	'file-not-yours': 403,
	'unknown-code': 404,
	'joining-locked': 403,
	'too-many-tries': 429,
	'code-longer': 409,
	'dialogue-full': 409,
	'too-many-viewers': 429,
	'too-many-dialogues': 429,
	'too-many-donations': 429,
	'participant-taken': 409,
	'no-such-dialogue': 404,
	'no-such-deck': 404,
	'no-such-study': 404,
	'no-such-file': 404,
	'no-such-export': 404,
	'too-many-exports': 409,
	'too-many-files': 429,
	'filter-too-few': 422,
	'nobody-in-file': 422,
	'nothing-shown': 409,
	'rehearsal-closed': 403,
	'rehearsal-no-files': 409,
	'not-a-rehearsal': 409,
	'no-follow': 403,
	'no-such-call': 404,
	'wrong-method': 405,
	erased: 410,
	purged: 410,
	'unknown-erase-code': 404,
	'too-large': 413,
	'not-json': 415,
	'seq-gap': 409,
	'seq-conflict': 409,
	'stale-command': 409,
	stepped: 409,
	'command-refused': 409,
	'deck-invalid': 422,
	'deck-exists': 409,
	'deck-of-others': 409,
	'deck-used': 409,
	'too-many-decks': 409,
	'study-exists': 409,
	'study-too-long': 422,
	'study-closed': 409,
	'study-over': 422,
	'study-text-hard': 422,
	'study-not-longer': 409,
	'unknown-study-code': 404,
	'import-not-understood': 422,
	'import-no-consent': 422,
	'import-exists': 409,
	'import-own-export': 409,
	'no-such-import': 404,
	'no-such-person': 404,
	'not-csv': 415,
	'no-consent': 422,
	'settings-clash': 422,
	'organiser-key': 401,
	'making-shut': 403,
	'storage-full': 503,
	'storage-down': 503,
	'storage-gone': 503,
	damaged: 503,
	internal: 500
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457, with our own members beside the standard ones. */
export interface Problem {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	readonly code: ProblemCode;
	readonly reason?: Refusal | string;
	readonly [extra: string]: unknown;
}
