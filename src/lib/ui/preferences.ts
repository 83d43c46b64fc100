/** How a person wants to read; kept on this device only. */
export interface Preferences {
	readonly theme: Theme;
	readonly text: TextSize;
	readonly spacing: Spacing;
	readonly contrast: Contrast;
	readonly motion: Motion;
	/** how fast a page is read aloud */
	readonly speech: Speech;
	/** BCP 47 tag, if the person chose one. */
	readonly language?: string;
}

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
export const spacings = ['normal', 'wide'] as const;
export const contrasts = ['normal', 'more'] as const;
export const motions = ['auto', 'less'] as const;
export const speeches = ['slow', 'normal'] as const;
export type Contrast = (typeof contrasts)[number];
export type Motion = (typeof motions)[number];
export type Speech = (typeof speeches)[number];
export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];
export type Spacing = (typeof spacings)[number];

export const defaultPreferences: Preferences = {
	theme: 'auto',
	text: 'normal',
	spacing: 'normal',
	contrast: 'normal',
	motion: 'auto',
	speech: 'slow'
};

const KEY = 'kaart-preferences';

/** What was kept, with the default for what is missing or not understood. Never throws. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | undefined): Preferences {
	try {
		const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return defaultPreferences;
		const field = (name: string): unknown => Object.getOwnPropertyDescriptor(kept, name)?.value;
		const language = field('language');
		return {
			theme: oneOf(themes, field('theme')),
			text: oneOf(textSizes, field('text')),
			spacing: oneOf(spacings, field('spacing')),
			contrast: oneOf(contrasts, field('contrast')),
			motion: oneOf(motions, field('motion')),
			speech: oneOf(speeches, field('speech')),
			...(typeof language === 'string' ? { language } : {})
		};
	} catch {
		return defaultPreferences;
	}
}

/** Stores them if the browser allows; if a private window refuses, they are merely forgotten. */
export function keepPreferences(
	storage: Pick<Storage, 'setItem'> | undefined,
	preferences: Preferences
): void {
	try {
		storage?.setItem(KEY, JSON.stringify(preferences));
	} catch {
		// full or forbidden: they last until the page closes
	}
}

/** Exposes them to style sheets and to speech, as data attributes on the root element. */
export function applyPreferences(root: HTMLElement, preferences: Preferences): void {
	mark(root, 'theme', preferences.theme, 'auto');
	mark(root, 'text', preferences.text, 'normal');
	mark(root, 'spacing', preferences.spacing, 'normal');
	mark(root, 'contrast', preferences.contrast, 'normal');
	mark(root, 'motion', preferences.motion, 'auto');
	mark(root, 'speech', preferences.speech, 'slow');
}

/** The browser's storage, or undefined where even asking for it throws. */
export function deviceStorage(): Storage | undefined {
	try {
		return globalThis.localStorage;
	} catch {
		return undefined;
	}
}

function mark(root: HTMLElement, name: string, value: string, plain: string): void {
	if (value === plain) delete root.dataset[name];
	else root.dataset[name] = value;
}

/** The value if it is in the list, else the list's first. */
function oneOf<const T extends string>(list: readonly [T, ...T[]], value: unknown): T {
	return list.find((item) => item === value) ?? list[0];
}
