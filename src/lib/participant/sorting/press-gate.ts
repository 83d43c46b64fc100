import * as presses from '$lib/domain/press';
import { nudge } from './nudge';

/** What reacts to a press. */
const PRESSABLE =
	'button, a[href], summary, label, select, [role="button"], input[type="radio"], input[type="checkbox"]';
/** What can be picked up; a press on it can become a drag. */
const LIFTABLE = '[data-liftable]';
/** What identifies the question on screen. */
const QUESTIONS = 'main h1, main h2, dialog[open] h2';
/** In a text field every key is a letter. */
const FIELDS = 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** A press by screen reader, switch or voice: a click with nothing before it. */
const ASSISTANT = 'assistant';
/** A key that steps through choices makes clicks too: they are let through, however fast. */
const MOVES = /^(Arrow|Page|Home|End|Tab)/;

export interface PressGate {
	/** Judges the presses on this page. Returns its stop; what was pressed before stays known. */
	readonly guard: () => () => void;
	/** Whether a shortcut key is meant for what is on screen. */
	readonly takes: (press: KeyboardEvent) => boolean;
	/** Shows that a press was seen but does nothing. */
	readonly nudge: () => void;
}

/**
 * Lets a press through if it began on what is on screen, after that was painted, and not right
 * after the same finger or key was released; other presses get a visible acknowledgement. What it
 * waits for is in the page's `data-waits`: `paint`, and the fingers and keys at rest.
 */
export function createPressGate(): PressGate {
	let state = presses.NO_PRESSES;
	let guards = 0;
	let stop: AbortController | undefined;
	/** the key of a press whose click may still come */
	let key: string | undefined;
	/** the latest pointer press: clicks in old browsers do not say whose they are */
	let pointer = 'mouse';
	/** pointers down on something, by their number */
	const down = new Map<number, string>();
	/** what a pressed label presses in turn */
	let labelled: Element | null | undefined;
	let question = '';
	let painting = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;

	const timeOf = ({ timeStamp }: Event) => {
		const now = performance.now();
		return timeStamp > 0 && timeStamp < now ? timeStamp : now;
	};

	function show() {
		clearTimeout(resting);
		const now = performance.now();
		const rest = Object.entries(state.released).filter(([by]) => presses.rests(state, by, now));
		const waits = [...(state.seen === undefined ? ['paint'] : []), ...rest.map(([by]) => by)];
		const { dataset } = document.documentElement;
		if (waits.length === 0 || guards === 0) delete dataset['waits'];
		else dataset['waits'] = waits.join(' ');
		const next = Math.min(...rest.map(([, at]) => at + presses.REST_MS - now));
		if (rest.length > 0) resting = setTimeout(show, Math.max(1, Math.ceil(next)));
	}

	function look() {
		const now = [...document.querySelectorAll(QUESTIONS)].map((one) => one.textContent).join('\n');
		if (now === question) return;
		question = now;
		paint();
	}

	/** What stands there now is seen from the task after its frame on. */
	function paint() {
		state = presses.asked(state);
		show();
		cancelAnimationFrame(painting);
		painting = requestAnimationFrame(() => {
			const of = state.question;
			setTimeout(() => {
				if (of !== state.question) return;
				state = presses.painted(state, performance.now());
				show();
			});
		});
	}

	const begin = (by: string, event: Event, press = by) =>
		(state = presses.begin(state, by, timeOf(event), press));
	function release(by: string, event: Event) {
		state = presses.release(state, by, timeOf(event));
		show();
	}

	function refuse(event: Event, on: Element) {
		event.preventDefault();
		event.stopImmediatePropagation();
		nudge(document.querySelector('[data-hand]') ?? on);
	}

	const listeners = {
		pointerdown(event: PointerEvent) {
			key = undefined;
			labelled = undefined;
			const on = closest(event.target, `${PRESSABLE}, ${LIFTABLE}`);
			if (!on || event.button !== 0) return;
			const by = event.pointerType || 'mouse';
			pointer = pressOf(event);
			down.set(event.pointerId, by);
			begin(by, event, pointer);
			// an unintended press does not pick anything up either
			const lifts = on.matches(LIFTABLE) && presses.verdict(state, pointer) === 'nudge';
			if (lifts) refuse(event, on);
		},
		pointerup(event: PointerEvent) {
			const by = down.get(event.pointerId);
			if (down.delete(event.pointerId) && by) release(by, event);
		},
		// it became a scroll, not a press
		pointercancel: (event: PointerEvent) => void down.delete(event.pointerId),
		keydown(event: KeyboardEvent) {
			const typing = closest(event.target, FIELDS) !== null;
			if (event.repeat || (typing && event.key !== 'Enter')) return;
			key = keyOf(event);
			begin(key, event);
		},
		keyup(event: KeyboardEvent) {
			const by = keyOf(event);
			if (state.begun[by]) release(by, event);
			// a click of this key follows in the same task
			setTimeout(() => {
				if (key === by) key = undefined;
			});
		},
		click(event: MouseEvent) {
			const on = closest(event.target, PRESSABLE);
			if (!on) return;
			if (labelled === event.target) return void (labelled = undefined);
			const by = whose(event);
			if (by === ASSISTANT) begin(by, event);
			const taken = MOVES.test(by) || presses.verdict(state, by) === 'take';
			if (by === ASSISTANT) release(by, event);
			if (!taken) return refuse(event, on);
			const label = closest(event.target, 'label');
			labelled = label instanceof HTMLLabelElement ? label.control : undefined;
			if (labelled === event.target) labelled = undefined;
		}
	};

	function whose(event: MouseEvent): string {
		if (event.detail === 0) return key ?? ASSISTANT;
		// a slow phone delivers one press's click after the next has begun
		const own = pressOf(event as Partial<PointerEvent>);
		return own in state.begun ? own : pointer;
	}

	return {
		guard() {
			guards += 1;
			if (!stop) {
				stop = new AbortController();
				for (const [name, listener] of Object.entries(listeners)) {
					const how = { capture: true, signal: stop.signal };
					addEventListener(name, listener as EventListener, how);
				}
				const watch = new MutationObserver(look);
				watch.observe(document.body, {
					childList: true,
					characterData: true,
					subtree: true,
					attributeFilter: ['open']
				});
				stop.signal.addEventListener('abort', () => watch.disconnect());
			}
			paint();
			return () => {
				guards -= 1;
				if (guards > 0) return;
				stop?.abort();
				stop = undefined;
				show();
			};
		},
		takes: (press) => guards === 0 || presses.verdict(state, keyOf(press)) === 'take',
		nudge() {
			const card = document.querySelector('[data-hand]');
			if (card) nudge(card);
		}
	};
}

/** Each touch has a number of its own; a mouse keeps its number, and its clicks come in time. */
const pressOf = ({ pointerType, pointerId }: Partial<PointerEvent>) =>
	`${pointerType || 'mouse'} ${pointerId}`;

function closest(target: EventTarget | null, selector: string): Element | null {
	return target instanceof Element ? target.closest(selector) : null;
}

const keyOf = ({ code, key }: KeyboardEvent): string => code || key;
