import { createSubscriber } from 'svelte/reactivity';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Lets runes read a zustand store: what reads `current` in an effect, a derived value or a template runs
 * again when the store changes. It listens only while something reads it. Never change what it gives.
 */
export class StoreRunes<T> {
	readonly #store: Pick<StoreApi<T>, 'getState' | 'subscribe'>;
	readonly #subscribe: () => void;

	constructor(store: Pick<StoreApi<T>, 'getState' | 'subscribe'>) {
		this.#store = store;
		this.#subscribe = createSubscriber((update) => store.subscribe(update));
	}

	get current(): T {
		this.#subscribe();
		return this.#store.getState();
	}
}
