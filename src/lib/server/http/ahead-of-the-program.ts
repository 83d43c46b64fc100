import type { ResolveOptions } from '@sveltejs/kit';
import { pickLanguage } from '$lib/messages/language';

/** Texts have their language in their address: `…/texts/participant.nl.….js`. */
const TEXT = /\/texts\/\w+\.(\w+)\./;

/**
 * Names in a page's shell what it needs up front, so that a phone requests it all in one go; texts
 * in the browser's preferred language. In the page itself: not every browser reads it in a header,
 * and what failed to load is retried (opening.js).
 */
export function aheadOfTheProgram(wished: string | null): ResolveOptions {
	const wishes = wished?.split(',').map((wish) => wish.split(';')[0]?.trim() ?? '') ?? [];
	const language = pickLanguage(wishes);
	const named: string[] = [];
	return {
		preload({ type, path }) {
			const spoken = TEXT.exec(path)?.[1] ?? language;
			if (type === 'js' && spoken === language) named.push(path);
			return false;
		},
		transformPageChunk: ({ html }) =>
			html.replace('<!-- ahead -->', () =>
				named.map((path) => `<link rel="modulepreload" href="${path}" />`).join('\n\t\t')
			)
	};
}
