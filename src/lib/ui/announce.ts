import { getContext, setContext } from 'svelte';

export interface Announcer {
	/** Says a sentence when there is a pause. Of sentences that wait, only the newest is said. */
	readonly say: (sentence: string) => void;
	/** What was said, and what waits, is no longer anybody's: the region is empty at once. */
	readonly hush: () => void;
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

/** The function that says a sentence to who hears the page; silent where no Announcer stands around it. */
export const useAnnounce = (): Voice['say'] => voice()?.say ?? (() => {});

/** The function that forgets what was said to who was here: the next one at this screen may not hear or find it. */
export const useHush = (): Voice['hush'] => voice()?.hush ?? (() => {});
