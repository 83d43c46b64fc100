import { getContext, setContext } from 'svelte';
import type { Drafts } from './half-typed';
import type { SessionState } from './session';

/** What surrounds every participant screen. */
export interface Frame {
	readonly state: SessionState;
	/** Language of the card texts and of reading aloud. */
	readonly language: string;
	readonly erase: () => Promise<boolean>;
	/** Typed words that are not kept yet: going to the talk and back, or a reload, loses none. */
	readonly drafts?: Drafts | undefined;
	/** Opens what the wall shows over this screen; undefined where there is no wall. */
	readonly mirror?: (() => void) | undefined;
}

const key = Symbol('frame');

/** Called once by the participant's page; a function, read when drawn. */
export function provideFrame(frame: () => Frame): void {
	setContext(key, frame);
}

/** Typed words that are not kept yet. */
export function useDraft(name: string): {
	readonly begun: string;
	readonly keep: (text: string) => void;
} {
	const drafts = useFrame()?.().drafts;
	return { begun: drafts?.of(name) ?? '', keep: (text) => drafts?.keep(name, text) };
}

/** The participant around a screen; undefined for a standalone screen. */
export function useFrame(): (() => Frame) | undefined {
	return getContext<(() => Frame) | undefined>(key);
}
