import type { Problem } from '$lib/protocol/problem';
import * as nl from '$lib/messages/problems/nl';
import * as en from '$lib/messages/problems/en';
import { html } from './html';
import { plainPage } from './plain-page';

/** A refusal for a person who opened a call's address, usually a file, in a browser. */
export async function refusalPage(
	refusal: Response,
	acceptLanguage: string | null
): Promise<Response> {
	const { title, detail } = (await refusal.json()) as Problem;
	const language = /^\s*nl\b/i.test(acceptLanguage ?? '') ? 'nl' : 'en';
	const { page } = language === 'nl' ? nl : en;
	const wait = refusal.headers.get('retry-after');
	const main = html`<h1>${page.title}</h1>
		<p>${detail || title}</p>
		<p><a href="/">${page.home}</a></p>`;
	const headers: Record<string, string> = wait === null ? {} : { 'retry-after': wait };
	return plainPage(language, refusal.status, page.title, main, headers);
}
