import { PROBLEMS, type ProblemCode } from '$lib/protocol/problem';
import * as nl from '$lib/messages/problems/nl';
import * as en from '$lib/messages/problems/en';
import type { WrongField } from './wrong-fields';

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
			detail: code === 'wrong-fields' ? withList(why, texts, extra['problems']) : why,
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

/** A refusal in one sentence is read where no list is shown: it says the first few itself. */
function withList(sentence: string, { wrong }: typeof nl, problems: unknown): string {
	const fields = Array.isArray(problems) ? (problems as readonly Partial<WrongField>[]) : [];
	const said = fields.slice(0, 3).map(({ path = '', fault, most = 0, sign = '' }) => {
		const what =
			fault === 'long' ? wrong.long(most) : fault === 'sign' ? wrong.sign(named(sign)) : undefined;
		return `${path || wrong.whole}: ${what ?? (fault === 'empty' ? wrong.empty : wrong.form)}`;
	});
	return said.length === 0 ? sentence : `${sentence} ${said.join('; ')}.`;
}

/** A sign as it looks, or by its number where nothing is seen of it. */
function named(sign: string): string {
	if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign)) return `“${sign}”`;
	const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return sign === ' ' ? '“ ”' : `U+${number}`;
}
