import { getContext, setContext } from 'svelte';
import {
	applyPreferences,
	keepPreferences,
	readPreferences,
	type Preferences
} from './preferences';

interface PreferencesHolder {
	readonly current: Preferences;
	/** Changes some of them, stores all and applies them at once. */
	readonly change: (part: Partial<Preferences>) => void;
}

const key = Symbol('preferences');

/** Called once, around the whole page; reads stored preferences and applies them to the styles. */
export function providePreferences(storage: Storage | undefined): PreferencesHolder {
	const kept = readPreferences(storage);
	applyPreferences(document.documentElement, kept);
	let current = $state.raw(kept);
	const holder: PreferencesHolder = {
		get current() {
			return current;
		},
		change(part) {
			current = { ...current, ...part };
			keepPreferences(storage, current);
			applyPreferences(document.documentElement, current);
		}
	};
	setContext(key, holder);
	return holder;
}

/** The preferences of the person who looks at the page. */
function usePreferences(): PreferencesHolder {
	const holder = getContext<PreferencesHolder | undefined>(key);
	if (!holder) throw new Error('usePreferences() outside providePreferences()');
	return holder;
}
