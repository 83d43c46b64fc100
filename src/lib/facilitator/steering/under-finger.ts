/** What a press can be meant for. */
const PRESSABLE =
	'button, summary, label, [role="button"], input[type="radio"], input[type="checkbox"]';

export interface Screen<T> {
	/** what is on it */
	readonly shown: () => T;
	readonly newest: () => T;
	readonly put: (what: T) => void;
}

export interface UnderFinger {
	/** A finger or a key is down: what came in meanwhile waits. */
	readonly held: () => boolean;
	/** listens to the page; returns its stop */
	readonly watch: () => () => void;
}

/**
 * Keeps the screen as it is from the moment a finger or a key comes down on a button until the button has
 * acted. Somebody else's step can so never give a button another meaning under the finger: it does what it
 * said, and names the place it said that of. No clock: a press begins and ends by its events.
 */
export function createUnderFinger<T>(screen: Screen<T>): UnderFinger {
	/** what is down: pointers by their id, or a key */
	const down = new Set<number | 'key'>();
	let held = false;
	/** what the last finger came down on; of a touch the click comes when the finger is up long since */
	let seen: { readonly what: T } | undefined;

	function lift(which: number | 'key') {
		if (down.delete(which) && down.size === 0) afterClick();
	}
	/** The click of a mouse or a key follows in the same task as its end. */
	function afterClick() {
		setTimeout(() => down.size === 0 && letGo());
	}
	function letGo() {
		down.clear();
		if (!held) return;
		held = false;
		screen.put(screen.newest());
	}

	const listeners = {
		pointerdown(event: PointerEvent) {
			seen = undefined;
			if (event.button !== 0 || !isPressable(event.target)) return;
			down.add(event.pointerId);
			held = true;
			seen = { what: screen.shown() };
		},
		pointerup: (event: PointerEvent) => lift(event.pointerId),
		pointermove(event: PointerEvent) {
			// let go outside the window, where nobody heard it
			if (held && event.pointerType === 'mouse' && event.buttons === 0) lift(event.pointerId);
		},
		pointercancel(event: PointerEvent) {
			seen = undefined;
			if (down.delete(event.pointerId) && down.size === 0) letGo();
		},
		keydown(event: KeyboardEvent) {
			if ((event.key !== 'Enter' && event.key !== ' ') || !isPressable(event.target)) return;
			// a key that is held down presses once
			if (event.repeat) return event.key === 'Enter' ? event.preventDefault() : undefined;
			down.add('key');
			held = true;
		},
		keyup(event: KeyboardEvent) {
			if (event.key === 'Enter' || event.key === ' ') lift('key');
		},
		click(event: MouseEvent) {
			// a press of no pointer (a key, a voice, a screen reader) has no count
			if (held || event.detail === 0 || !seen) return;
			held = true;
			screen.put(seen.what);
			afterClick();
		},
		contextmenu: letGo,
		blur(event: FocusEvent) {
			// of the window: a button that goes while it has the focus loses it in the middle of drawing
			if (!(event.target instanceof Node)) letGo();
		}
	};

	return {
		held: () => held,
		watch() {
			const stop = new AbortController();
			for (const [name, listener] of Object.entries(listeners)) {
				addEventListener(name, listener as EventListener, { capture: true, signal: stop.signal });
			}
			return () => stop.abort();
		}
	};
}

function isPressable(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest(PRESSABLE) !== null;
}
