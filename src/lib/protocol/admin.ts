import * as v from 'valibot';

/** What the operator of a server sees and does: never what anybody said. */

/** What a key that was given by name lets its holder do. */
export const MAY = {
	organiser: ['start', 'sets', 'own-dialogues'],
	researcher: ['figures', 'files', 'studies', 'sets']
} as const;
export type NamedRole = keyof typeof MAY;

export const keyRequest = v.strictObject({
	role: v.picklist(['organiser', 'researcher']),
	/** a library, a person: shown in lists, logs and files */
	holder: v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} .&'’_-]{0,59}$/u))
});
export type KeyRequest = v.InferOutput<typeof keyRequest>;

export const dialogueAct = v.strictObject({ act: v.literal('end') });

export interface AdminDialogue {
	readonly id: string;
	readonly title: string;
	readonly lifecycle: 'draft' | 'running' | 'ended';
	readonly rehearsal: boolean;
	/** the holder of the key it was made with; empty without one, and with ORGANISER_KEY */
	readonly organiser: string;
	/** who came in, whoever left since; `few`: under five */
	readonly people: number | 'few';
	/** in which something was last changed, as 2026-11-30T05 (UTC) */
	readonly hour: string;
	/** the last day it is kept */
	readonly keptUntil: string;
}

export interface AdminDialogues {
	/** whose they are; undefined: everybody's */
	readonly of: string | undefined;
	readonly counts: Readonly<Record<AdminDialogue['lifecycle'], number>>;
	/** the latest ones first */
	readonly dialogues: readonly AdminDialogue[];
}

export interface AdminKey {
	/** undefined if the key is in the settings: it is revoked there */
	readonly id?: string;
	readonly role: NamedRole;
	readonly holder: string;
	readonly may: readonly string[];
	/** days; empty where it is not known or has not happened */
	readonly made: string;
	readonly revoked: string;
	readonly lastUsed: string;
}

export interface AdminServer {
	readonly version: string;
	readonly node: string;
	readonly store: 'sqlite' | 'postgres';
	/** when it started, as 2026-11-30T05:56 */
	readonly since: string;
	/** bytes of the disk with the data folder; undefined where the system does not tell */
	readonly disk: { readonly free: number; readonly total: number } | undefined;
	/** bytes of the database and the files beside it; undefined with PostgreSQL */
	readonly database: number | undefined;
	readonly backups: AdminBackups;
	/** warnings and errors of this process, the latest first */
	readonly errors: readonly LogLine[];
	/** how this very request came in, for whoever looks at the proxy */
	readonly came: { readonly forwarded: number; readonly trusted: number };
}

/** `elsewhere`: with PostgreSQL they are the operator's */
type AdminBackups =
	| 'elsewhere'
	| {
			readonly state: 'off' | 'sound' | 'late' | 'failed';
			/** hours between two; 0: the server makes none */
			readonly every: number;
			readonly count: number;
			/** as 2026-11-30T05:56; undefined without one */
			readonly newest: string | undefined;
	  };

export interface LogLine {
	readonly hour: string;
	readonly level: string;
	readonly message: string;
}

/** Everything recorded about who did what. */
export const ACTS = [
	'came-in',
	'dialogue-made',
	'dialogue-ended',
	'dialogue-deleted',
	'link-made',
	'key-made',
	'key-revoked',
	'set-added',
	'set-withdrawn',
	'set-put-back',
	'set-deleted'
] as const;
export type Act = (typeof ACTS)[number];

export interface ActLine {
	/** as 2026-11-30T05 */
	readonly hour: string;
	/** `operator`, or whose key: `organiser`, `organiser:<name>`, `researcher:<name>` */
	readonly who: string;
	readonly act: Act;
	/** a dialogue's id, whose key, or a card set and its version */
	readonly subject: string;
}
