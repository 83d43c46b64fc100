import { getContext, setContext, type Snippet } from 'svelte';

const key = Symbol('corner');

/** Called by the root layout: what goes in the corner of every page. A function, read on render. */
export function provideCorner(corner: () => Snippet): void {
	setContext(key, corner);
}

/** What the root layout put in the corner, if anything. */
export function useCorner(): (() => Snippet) | undefined {
	return getContext<(() => Snippet) | undefined>(key);
}
