import type { Texts } from '$lib/domain/deck';

/** A card or pile of a draft, as far as its drawing goes. */
export interface DrawnThing {
	readonly id: string;
	/** its path in the set */
	readonly path: string;
	readonly text: Texts;
	readonly alt?: Texts;
	readonly openmoji: readonly string[];
	readonly picture?: string;
}
