import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { askerAddress } from '../access/asker-address';
import { ownerOf, ownerOfBrowser } from '../access/deck-owner';
import { makerOf, type Maker, type NoMaker } from '../access/makers';
import { organisersNow } from '../access/named-keys';
import { askedBy, whoAsks, type NotIn } from '../access/who-asks';
import type { Role, Who } from '../access/who';
import { WRONG_KEYS } from '../access/wrong-keys';
import type { App } from '../app';
import { StorageProblem } from '../store/store';
import type { Outcome } from '../outcome';
import { WentAway } from './body-pieces';
import { problemResponse } from './problem-response';
import { readBody } from './read-body';

/** What a handler of the API gets besides the event. */
export interface Call<Body, Asker extends Who> {
	readonly app: App;
	readonly event: RequestEvent;
	readonly body: Body;
	readonly who: Asker;
	/** on calls for organisers or keepers of card sets: the key's owner, or the browser's mark */
	readonly owner: string | undefined;
	/** on calls for makers of card sets; otherwise nobody */
	readonly maker: Maker;
	/** keyed hash of the asker's address, new every day; for limits only */
	readonly address: string;
	/** A refusal as problem+json in the asker's language. */
	readonly refuse: (refusal: Extract<Outcome<unknown>, { ok: false }>) => Response;
}

interface Options<Schema extends v.GenericSchema | undefined, Roles extends readonly Role[]> {
	readonly body?: Schema;
	/** roles that may call; open to anyone when left out */
	readonly roles?: Roles;
	/** for organisers alone: whoever the settings let start dialogues and bring decks */
	readonly organiser?: true;
	/** for who brought a card set: a key, or the browser it came from */
	readonly keeper?: true;
	/** for who makes card sets: a key, or the browser where nobody needs one */
	readonly maker?: true;
	/** the dialogue the key must belong to, from the path */
	readonly dialogue?: (event: RequestEvent) => string | undefined;
	/** whether this asker may, beyond having the role */
	readonly may?: (who: Who, event: RequestEvent) => boolean;
	/** any browser may ask this: without a key it is told nothing, and that is no error */
	readonly orNobody?: true;
	/** bytes, when not the installation's own limit */
	readonly limit?: number;
}

/** What a body is after parsing; nothing when the call takes none. */
export type BodyOf<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : undefined;
type AskerOf<Roles extends readonly Role[]> = Extract<Who, { role: Roles[number] }>;

/**
 * One call of the HTTP API: who may ask, what the body looks like, what is done. Everything
 * expected comes back as problem+json; a storage failure says that nothing accepted was lost.
 */
export function endpoint<
	const Roles extends readonly Role[] = readonly [],
	Schema extends v.GenericSchema | undefined = undefined
>(
	options: Options<Schema, Roles>,
	handle: (call: Call<BodyOf<Schema>, AskerOf<Roles>>) => Promise<Response> | Response
): (event: RequestEvent) => Promise<Response> {
	return async (event) => {
		const { app } = event.locals;
		const language = event.request.headers.get('accept-language');
		const refuse: Call<never, never>['refuse'] = ({ problem, extra }) =>
			problemResponse(problem, language, extra);
		try {
			const ask = (roles: readonly Role[], dialogue?: string) =>
				whoAsks(
					askedBy(app, event, () => addressOf(app, event)),
					roles,
					dialogue
				);
			let owner: string | undefined;
			const makers = options.organiser ? await app.store.read(() => organisersNow(app)) : 'anyone';
			if (makers !== 'anyone') {
				if (makers === 'nobody') return problemResponse('making-shut', language);
				const asked = await ask(['organiser']);
				if (asked === 'too-many-links') return notIn(asked, language);
				if (typeof asked === 'string') return problemResponse('organiser-key', language);
				owner = ownerOf(asked);
			}
			if (options.keeper) {
				const asked = await ask(['researcher', 'organiser']);
				const browser = ownerOfBrowser(app, event.cookies);
				if (typeof asked !== 'string') owner = ownerOf(asked);
				else if (asked === 'key-missing' && browser) owner = browser;
				else return notIn(asked, language);
			}
			let maker: Maker | undefined;
			if (options.maker) {
				const asked = await makerOf(app, event, () => addressOf(app, event));
				if (typeof asked === 'string') return notIn(asked, language);
				maker = asked;
			}
			let who: Who | undefined;
			if (options.roles) {
				const asked = await ask(
					options.roles,
					options.dialogue ? options.dialogue(event) : event.params['id']
				);
				if (asked === 'key-missing' && options.orNobody) return new Response(null, { status: 204 });
				if (typeof asked === 'string') return notIn(asked, language);
				if (options.may && !options.may(asked, event)) {
					return problemResponse('not-yours', language);
				}
				who = asked;
			}
			let body: unknown;
			if (options.body) {
				const read = await readBody(
					event.request,
					options.body,
					options.limit ?? app.config.bodyLimit
				);
				if (!read.ok) return refuse(read);
				body = read.value;
			}
			return await handle({
				app,
				event,
				body: body as BodyOf<Schema>,
				// without roles nobody is identified, and the type of `who` is never
				who: who as AskerOf<Roles>,
				owner,
				maker: maker as Maker,
				// lazy: few calls are limited by it
				get address() {
					return addressOf(app, event);
				},
				refuse
			});
		} catch (error) {
			return failed(app, error, event.route.id, language);
		}
	};
}

const PROBLEM_OF = {
	full: 'storage-full',
	down: 'storage-down',
	gone: 'storage-gone',
	damaged: 'damaged'
} as const;

/** The answer to an unexpected failure: of the connection, of the storage, or a bug of ours. */
export function failed(
	app: App,
	error: unknown,
	route: string | null,
	language: string | null
): Response {
	if (error instanceof WentAway) {
		app.log('debug', 'went away', { route });
		return new Response(null, { status: 400 });
	}
	if (error instanceof StorageProblem) {
		// a full disk is logged once elsewhere, not for every refusal
		app.log(error.reason === 'full' ? 'debug' : 'error', 'storage', { reason: error.reason });
		return problemResponse(PROBLEM_OF[error.reason], language);
	}
	app.log('error', 'call failed', { route, error: String(error) });
	return problemResponse('internal', language);
}

export const JSON_HEADERS = {
	'content-type': 'application/json; charset=utf-8',
	'cache-control': 'no-store'
} as const;

/** JSON that no cache keeps. */
export function answer(
	value: unknown,
	status = 200,
	headers: Readonly<Record<string, string>> = {}
): Response {
	return new Response(JSON.stringify(value), {
		status,
		headers: {
			...JSON_HEADERS,
			...headers
		}
	});
}

/** The refusal for an asker who did not get in. */
export const notIn = (reason: NotIn | NoMaker, language: string | null): Response =>
	problemResponse(
		reason,
		language,
		reason === 'too-many-links' ? { retryAfter: WRONG_KEYS.windowMs / 1000 } : {}
	);

function addressOf(app: App, event: RequestEvent): string {
	try {
		return askerAddress(app, event.getClientAddress());
	} catch {
		// requests without an address share one bucket
		return askerAddress(app, '');
	}
}
