import type { Problem } from '$lib/protocol/problem';
import type { Is } from '$lib/protocol/shape';
import { isProblem } from './is-problem';
import { withPageKey } from './with-page-key';

/** One request to the API of this installation, from a browser. */

export type Answered<T> =
	| { readonly ok: true; readonly value: T }
	/** refused in words: `problem.code` picks the sentence, `problem.detail` is one */
	| { readonly ok: false; readonly problem: Problem }
	/** no response: no network or no server */
	| { readonly ok: false; readonly problem: undefined };

export interface Ask {
	readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
	readonly body?: unknown;
	/** bearer key; without it the cookie of the page counts */
	readonly key?: string;
	/** language for refusals */
	readonly language?: string;
	/** keep going even when the page is being left */
	readonly keepalive?: boolean;
	readonly timeoutMs?: number;
}

/**
 * Asks the API; never throws. A body that is not JSON, or 204, gives `undefined` as value. What is
 * not as `is` says came from something in between, or another version: as good as no answer.
 */
export async function ask(path: string, options?: Ask): Promise<Answered<unknown>>;
export async function ask<T>(
	path: string,
	options: Ask & { readonly is: Is<T> }
): Promise<Answered<T>>;
export async function ask(
	path: string,
	options: Ask & { readonly is?: Is<unknown> } = {}
): Promise<Answered<unknown>> {
	const {
		method = 'GET',
		body,
		key,
		language,
		keepalive = false,
		timeoutMs = 15_000,
		is
	} = options;
	const headers: Record<string, string> = { accept: 'application/json' };
	if (body !== undefined) headers['content-type'] = 'application/json';
	if (key !== undefined) headers['authorization'] = `Bearer ${key}`;
	if (language !== undefined) headers['accept-language'] = language;
	const stopper = new AbortController();
	const timer = setTimeout(() => stopper.abort(), timeoutMs);
	try {
		const response = await withPageKey((shown) =>
			fetch(`/api/v1${path}`, {
				method,
				headers: { ...headers, ...shown },
				keepalive,
				signal: stopper.signal,
				credentials: 'same-origin',
				...(body === undefined ? {} : { body: JSON.stringify(body) })
			})
		);
		const isJson = /json/.test(response.headers.get('content-type') ?? '');
		const value: unknown = isJson ? await response.json() : undefined;
		if (!response.ok) return { ok: false, problem: isProblem(value) ? value : undefined };
		return is === undefined || is(value) ? { ok: true, value } : { ok: false, problem: undefined };
	} catch {
		return { ok: false, problem: undefined };
	} finally {
		clearTimeout(timer);
	}
}
