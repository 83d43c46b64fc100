import { PROBLEMS, type ProblemCode } from '$lib/protocol/problem';
import * as nl from '$lib/messages/problems/nl';
import * as en from '$lib/messages/problems/en';

/**
 * A refusal as problem+json (RFC 9457): what is wrong and what to do next, in the asker's language.
 * @param extra members beside the standard ones, such as the `seq` awaited; `reason` picks the sentence
 *   of a refused command, `retryAfter` (seconds) becomes a header
 */
export function problemResponse(
	code: ProblemCode,
	acceptLanguage: string | null,
	extra: Readonly<Record<string, unknown>> = {}
): Response {
	const texts = /^\s*nl\b/i.test(acceptLanguage ?? '') ? nl : en;
	const status = PROBLEMS[code];
	const reason = typeof extra['reason'] === 'string' ? extra['reason'] : undefined;
	const why =
		code === 'command-refused' && reason !== undefined && reason in texts.refusals
			? texts.refusals[reason as keyof typeof texts.refusals]
			: texts.messages[code];
	const { retryAfter, ...members } = extra;
	const wait = typeof retryAfter === 'number' ? retryAfter : status === 503 ? 5 : undefined;
	return new Response(
		JSON.stringify({
			type: `/problems/${code}`,
			title: texts.messages[code],
			status,
			detail: why,
			code,
			...members
		}),
		{
			status,
			headers: {
				'content-type': 'application/problem+json; charset=utf-8',
				'cache-control': 'no-store',
				...(wait === undefined ? {} : { 'retry-after': String(wait) })
			}
		}
	);
}
