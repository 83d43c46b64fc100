import { getContext, setContext, untrack } from 'svelte';

/** What lies open over a page, uppermost last: the Back of a phone closes it instead of leaving the page. */
export class OpenLayers {
	#closes: (() => void)[] = [];
	#ask: (() => void) | undefined;
	readonly #opened: () => void;

	/** @param opened called with each layer that comes on top */
	constructor(opened: () => void = () => {}) {
		this.#opened = opened;
	}

	get open(): boolean {
		return this.#closes.length > 0;
	}

	/** Whether Back has something to do here other than leave. */
	get holds(): boolean {
		return this.open || this.#ask !== undefined;
	}

	/** Puts a layer on top. Returns its stop, for when it was closed in another way. */
	add(close: () => void): () => void {
		this.#closes.push(close);
		// what it looks at is its own affair: it must not run again whatever put this layer on top
		untrack(this.#opened);
		return () => {
			this.#closes = this.#closes.filter((one) => one !== close);
		};
	}

	/** What Back does where nothing is open, instead of leaving. Returns its stop. */
	askBelow(ask: () => void): () => void {
		this.#ask = ask;
		return () => (this.#ask = undefined);
	}

	/** Answers Back: closes the uppermost layer, else asks. False when Back may go on. */
	back(): boolean {
		const act = this.#closes.pop() ?? this.#ask;
		act?.();
		return act !== undefined;
	}
}

const key = Symbol('open layers');

/** Called once by a page that hears its Back button. */
export function provideLayers(opened: () => void): OpenLayers {
	return setContext(key, new OpenLayers(opened));
}

/** The layers of the page around; undefined where Back goes its own way. */
export function useLayers(): OpenLayers | undefined {
	return getContext<OpenLayers | undefined>(key);
}
