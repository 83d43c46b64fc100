import type { ResolveOptions } from '@sveltejs/kit';
import { pickLanguage } from '$lib/messages/language';

/** Texts have their language in their address: `…/texts/participant.nl.….js`. */
const TEXT = /\/texts\/\w+\.(\w+)\./;

/**
 * Names in the shell of a page what the page needs at once, so that a phone asks for all of it in one go; the
 * texts in the language that the browser wishes. In the page itself: not every browser reads it in a header,
 * and what came with trouble is tried again (opening.js).
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
