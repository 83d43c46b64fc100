import { createSubscriber } from 'svelte/reactivity';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Lets runes read a zustand store: an effect, derived value or template reading `current` re-runs
 * when the store changes. Subscribed only while something reads it. Never mutate what it returns.
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
