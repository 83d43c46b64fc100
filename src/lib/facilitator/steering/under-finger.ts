/** What a press can be meant for. */
const PRESSABLE =
	'button, summary, label, [role="button"], input[type="radio"], input[type="checkbox"]';

export interface Screen<T> {
	/** what is on it */
	readonly shown: () => T;
	readonly newest: () => T;
	readonly put: (what: T) => void;
}

interface UnderFinger {
	/** A finger or a key is down: incoming states wait. */
	readonly held: () => boolean;
	/** listens to the page; returns its stop */
	readonly watch: () => () => void;
}

/**
 * Keeps the screen as it is from the moment a finger or a key comes down on a button until the
 * button has acted. So somebody else's step can never change a button's meaning under the finger:
 * it does what it said, from the place it said it. No timer: a press begins and ends by its events.
 */
export function createUnderFinger<T>(screen: Screen<T>): UnderFinger {
	/** what is down: pointers by their id, or a key */
	const down = new Set<number | 'key'>();
	let held = false;
	/** what the last finger came down on; a touch clicks long after the finger is lifted */
	let seen: { readonly what: T } | undefined;

	function lift(which: number | 'key') {
		if (down.delete(which) && down.size === 0) afterClick();
	}
	/** A mouse or key click follows in the same task as the release. */
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
			// released outside the window, where no event reached us
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
			// a press without a pointer (key, voice, screen reader) has click count 0
			if (held || event.detail === 0 || !seen) return;
			held = true;
			screen.put(seen.what);
			afterClick();
		},
		contextmenu: letGo,
		blur(event: FocusEvent) {
			// window blur only: a focused button that is removed blurs in the middle of rendering
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
