import { getContext, setContext } from 'svelte';
import type { SessionState } from './session';

/** What every screen of a participant has around it. */
export interface Frame {
	readonly state: SessionState;
	/** Language of the card texts and of reading aloud. */
	readonly language: string;
	readonly erase: () => Promise<boolean>;
}

const key = Symbol('frame');

/** Called once by the participant's page; a function, read when drawn. */
export function provideFrame(frame: () => Frame): void {
	setContext(key, frame);
}

/** The participant around a screen; undefined where a screen stands alone. */
export function useFrame(): (() => Frame) | undefined {
	return getContext<(() => Frame) | undefined>(key);
}
