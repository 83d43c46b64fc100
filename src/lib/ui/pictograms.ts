import { getContext, setContext } from 'svelte';

/** The drawings of the set on a page: where they are, and which it has. */
export interface Pictograms {
	/** of the sprite */
	readonly address: string;
	/** Whether something of the set, by its id, has a drawing. */
	readonly has: (id: string) => boolean;
}

const key = Symbol('pictograms');
/** Of the set that comes with the program. */
const BUILT_IN: Pictograms = { address: '/pictograms.svg', has: () => true };

/** Called by a page about one set; a function, read when drawn. */
export function providePictograms(pictograms: () => Pictograms | undefined): void {
	setContext(key, pictograms);
}

/** Whether any of these has a drawing: a list of which none has keeps no room for them. */
export const anyDrawn = ({ has }: Pictograms, of: readonly { readonly id: string }[]): boolean =>
	of.some(({ id }) => has(id));

/** The drawings around a component; those of the built-in set where nobody provided others. */
export function usePictograms(): { readonly current: Pictograms } {
	const found = getContext<(() => Pictograms | undefined) | undefined>(key);
	return {
		get current() {
			return found?.() ?? BUILT_IN;
		}
	};
}
