import type { LayoutLoad } from './$types';
import { firstTexts } from '$lib/messages/first-texts';
import { pickLanguage } from '$lib/messages/language';
import { load as loadTexts } from '$lib/messages/loader';
import { deviceStorage, readPreferences } from '$lib/ui/preferences';

// One client-rendered application: the server sends the same shell for every page and never
// renders a person's state.
export const ssr = false;

/** Prefetches the texts while the app is still loading; whoever needs them awaits them as usual. */
export const load: LayoutLoad = ({ url }) => {
	const chosen = readPreferences(deviceStorage()).language;
	const language = pickLanguage(navigator.languages, chosen);
	for (const section of firstTexts(url.pathname)) loadTexts(section, language).catch(() => {});
};
