import { getContext, onMount, setContext } from 'svelte';
import { createPressGate, type PressGate } from './press-gate';

const key = Symbol('press gate');

/** Called once around all pages: a finger that pressed on one page can press again on the next. */
export function providePressGate(): void {
	setContext(key, createPressGate());
}

/** The gate around a screen; undefined where a screen stands alone. */
export const usePressGate = (): PressGate | undefined => getContext(key);

/** Called by the pages of participants while they are made: only there presses are judged. */
export function guardPresses(): void {
	const gate = usePressGate();
	onMount(() => gate?.guard());
}
