import { PROBLEMS, type ProblemCode } from '$lib/protocol/problem';
import * as nl from '$lib/messages/problems/nl';
import * as en from '$lib/messages/problems/en';
import type { Deck, Question } from '$lib/domain/deck';
import type { Finding } from '$lib/domain/deck-making/finding';
import { placeOf, sentenceOf } from '$lib/domain/deck-making/place-of';
import { messages as checkEn } from '$lib/messages/deckCheck/en';
import { messages as checkNl } from '$lib/messages/deckCheck/nl';
import { nameOfLanguage } from '$lib/messages/name-of-language';
import type { WrongField } from './wrong-fields';

/**
 * A refusal as problem+json (RFC 9457): what is wrong and what to do next, in the asker's language.
 * @param extra members beside the standard ones, such as an awaited `seq`; `reason` picks the text
 * of a refused command, `retryAfter` (seconds) becomes a header
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
	const { retryAfter, findings, draft, ...others } = extra;
	const said = Array.isArray(findings) ? inWords(findings, draft, texts === nl ? 'nl' : 'en') : {};
	const members = { ...others, ...said };
	const wait = typeof retryAfter === 'number' ? retryAfter : status === 503 ? 5 : undefined;
	return new Response(
		JSON.stringify({
			type: `/problems/${code}`,
			title: texts.messages[code],
			status,
			detail:
				code === 'wrong-fields'
					? withList(why, texts, extra['problems'])
					: code === 'picture-refused'
						? ofPicture(why, extra, texts === nl ? 'nl' : 'en')
						: why,
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

const CHECK_WORDS = { nl: checkNl, en: checkEn } as const;

/** What is wrong with a card set: rule ids for programs, and where and what in words for people. */
function inWords(findings: readonly Said[], draft: unknown, language: 'nl' | 'en') {
	const words = CHECK_WORDS[language];
	const deck = { ...NOTHING, ...(draft as object | undefined) };
	const problems = findings.map(({ level, rule, path, values, line }) => {
		const place = placeOf(deck, path, words, (tag) => nameOfLanguage(tag, language));
		return {
			path,
			message: `${place}: ${sentenceOf({ rule, values }, words)}`,
			level,
			rule,
			values,
			...(line === undefined ? {} : { line })
		};
	});
	return { problems };
}
type Said = Finding & { readonly line?: number };
/** Names nothing: a place in a file that could not be parsed is known only by its path. */
const NOTHING: Parameters<typeof placeOf>[0] = {
	languages: [],
	cards: [],
	practice: [],
	facets: [],
	piles: { factor: [], need: [] },
	questions: { anchors: [] as readonly Question[] } as Deck['questions']
};

function ofPicture(
	why: string,
	{ reason, about }: Readonly<Record<string, unknown>>,
	language: 'nl' | 'en'
): string {
	const sentences: Readonly<Record<string, (about: never) => string>> =
		CHECK_WORDS[language].pictures;
	return sentences[String(reason)]?.(about as never) ?? why;
}

/** A one-sentence refusal appears where no list is shown, so it names the first few itself. */
function withList(sentence: string, { wrong }: typeof nl, problems: unknown): string {
	const fields = Array.isArray(problems) ? (problems as readonly Partial<WrongField>[]) : [];
	const said = fields
		.slice(0, 3)
		.map(({ path = '', fault = 'form', most = 0, least = 0, sign = '' }) => {
			const what = {
				long: () => wrong.long(most),
				short: () => wrong.short(least),
				empty: () => wrong.empty,
				sign: () => wrong.sign(named(sign)),
				form: () => wrong.form
			};
			return `${path || wrong.whole}: ${what[fault]()}`;
		});
	return said.length === 0 ? sentence : `${sentence} ${said.join('; ')}.`;
}

/** A character as it looks, or its code point if it is invisible. */
function named(sign: string): string {
	if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign)) return `“${sign}”`;
	const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return sign === ' ' ? '“ ”' : `U+${number}`;
}
