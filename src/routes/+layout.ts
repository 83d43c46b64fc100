import type { LayoutLoad } from './$types';
import { pickLanguage } from '$lib/messages/language';
import { load as loadTexts, type Section } from '$lib/messages/loader';
import { deviceStorage, readPreferences } from '$lib/ui/preferences';

// One client-rendered application: the server sends the same shell for every page and never
// renders a person's state.
export const ssr = false;

/** The texts a page will ask for, by how its address begins. */
const TEXTS: Readonly<Record<string, readonly Section[]>> = {
	'/d/': ['common', 'participant'],
	'/solo': ['common', 'participant'],
	'/panel/': ['common', 'facilitator', 'panel', 'agenda', 'talk', 'wall', 'charts', 'pairs'],
	'/wall/': ['common', 'wall', 'charts', 'pairs'],
	'/mirror/wall': ['common', 'wall', 'charts', 'pairs'],
	'/mirror/phone': ['common', 'participant', 'charts']
};

/** Sends for the texts while the program itself is still coming in; whoever needs them waits for them as ever. */
export const load: LayoutLoad = ({ url }) => {
	const begin = Object.keys(TEXTS).find((one) => url.pathname.startsWith(one));
	const chosen = readPreferences(deviceStorage()).language;
	const language = pickLanguage(navigator.languages, chosen);
	for (const section of TEXTS[begin ?? ''] ?? []) loadTexts(section, language).catch(() => {});
};
