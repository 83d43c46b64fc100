import { getContext, setContext } from 'svelte';

/**
 * Half-typed text of the panel, kept on this device: it survives closing or reloading the laptop
 * mid-sentence. It is deleted when it is sent, and when the dialogue is erased.
 */
interface Draft {
	/** `initial` until something was typed */
	value: string;
	readonly clear: () => void;
}

const key = Symbol('drafts');
const prefixOf = (dialogue: string) => `kaartgesprek.draft.${dialogue}.`;

/** Called once by the panel of a dialogue. */
export function provideDrafts(dialogue: string): void {
	setContext(key, prefixOf(dialogue));
}

/** The draft of one field; without storage, or outside a panel, it lives as long as the page. */
export function useDraft(name: string, initial = ''): Draft {
	const prefix = getContext<string | undefined>(key);
	const place = prefix === undefined ? undefined : prefix + name;
	let text = $state((place === undefined ? null : read(place)) ?? initial);
	return {
		get value() {
			return text;
		},
		set value(typed) {
			text = typed;
			if (place !== undefined) write(place, typed === initial ? null : typed);
		},
		clear() {
			text = initial;
			if (place !== undefined) write(place, null);
		}
	};
}

/** No half-typed text of an erased dialogue stays on this device. */
export function forgetDrafts(dialogue: string): void {
	try {
		for (const place of Object.keys(localStorage)) {
			if (place.startsWith(prefixOf(dialogue))) localStorage.removeItem(place);
		}
	} catch {
		// private mode: nothing is stored
	}
}

function read(place: string): string | null {
	try {
		return localStorage.getItem(place);
	} catch {
		return null;
	}
}

function write(place: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(place);
		else localStorage.setItem(place, text);
	} catch {
		// private mode: it lasts as long as the page
	}
}
