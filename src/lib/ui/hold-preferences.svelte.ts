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

/** Called once, around the whole page; reads stored preferences and applies them to the styles. */
export function holdPreferences(storage: Storage | undefined): PreferencesHolder {
	const kept = readPreferences(storage);
	applyPreferences(document.documentElement, kept);
	let current = $state.raw(kept);
	return {
		get current() {
			return current;
		},
		change(part) {
			current = { ...current, ...part };
			keepPreferences(storage, current);
			applyPreferences(document.documentElement, current);
		}
	};
}
