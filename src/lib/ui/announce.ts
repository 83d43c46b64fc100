import { getContext, setContext } from 'svelte';

export interface Announcer {
	/** Announces a sentence at the next pause. Of waiting sentences only the newest is said. */
	readonly say: (sentence: string) => void;
	/** Drops what was said and what is waiting: the region is emptied at once. */
	readonly hush: () => void;
	readonly stop: () => void;
}

/** Long enough for a screen reader to notice the emptied region, and not to cut a sentence off. */
const EMPTY_MS = 100;
const HOLD_MS = 900;

/**
 * One message at a time for a polite live region (WCAG 4.1.3). The region is emptied before each
 * sentence, so that a repeated sentence is heard twice.
 * @param show puts a text in the region; called with '' to empty it
 */
export function createAnnouncer(show: (text: string) => void): Announcer {
	let waiting: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function next() {
		timer = undefined;
		if (waiting === undefined) return;
		show('');
		timer = setTimeout(() => {
			show(waiting ?? '');
			waiting = undefined;
			timer = setTimeout(next, HOLD_MS);
		}, EMPTY_MS);
	}

	return {
		say(sentence) {
			waiting = sentence;
			if (timer === undefined) next();
		},
		hush() {
			clearTimeout(timer);
			timer = waiting = undefined;
			show('');
		},
		stop: () => clearTimeout(timer)
	};
}

const key = Symbol('announcer');

type Voice = Pick<Announcer, 'say' | 'hush'>;

/** Called once by Announcer.svelte, around the whole page. */
export function provideAnnounce(voice: Voice): void {
	setContext(key, voice);
}

const voice = () => getContext<Voice | undefined>(key);

/** Returns the function that announces a sentence; silent without an Announcer around it. */
export const useAnnounce = (): Voice['say'] => voice()?.say ?? (() => {});

/** Returns the function that clears announcements: the next person may not hear or find them. */
export const useHush = (): Voice['hush'] => voice()?.hush ?? (() => {});
