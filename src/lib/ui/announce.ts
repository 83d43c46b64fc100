import { getContext, setContext } from 'svelte';

export interface Announcer {
	/** Says a sentence when there is a pause. Of sentences that wait, only the newest is said. */
	readonly say: (sentence: string) => void;
	readonly stop: () => void;
}

/** Long enough that a reader notices an emptied region, and that a sentence is not cut off. */
const EMPTY_MS = 100;
const HOLD_MS = 900;

/**
 * One message at a time for a polite live region (WCAG 4.1.3). The region is emptied before each
 * sentence, so the same sentence twice is heard twice.
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
		stop: () => clearTimeout(timer)
	};
}

const key = Symbol('announcer');

/** Called once by Announcer.svelte, around the whole page. */
export function provideAnnounce(say: (sentence: string) => void): void {
	setContext(key, say);
}

/** The function that says a sentence to who hears the page; silent where no Announcer stands around it. */
export function useAnnounce(): (sentence: string) => void {
	return getContext<((sentence: string) => void) | undefined>(key) ?? (() => {});
}
