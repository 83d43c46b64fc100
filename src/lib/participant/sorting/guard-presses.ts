import { getContext, onMount, setContext } from 'svelte';
import { createPressGate, type PressGate } from './press-gate';

const key = Symbol('press gate');

/** Called once around all pages: a press can carry over from one page to the next. */
export function providePressGate(): void {
	setContext(key, createPressGate());
}

/** The gate around a screen; undefined for a standalone screen. */
export const usePressGate = (): PressGate | undefined => getContext(key);

/** Called by the pages of participants while they are made: only there presses are judged. */
export function guardPresses(): void {
	const gate = usePressGate();
	onMount(() => gate?.guard());
}
