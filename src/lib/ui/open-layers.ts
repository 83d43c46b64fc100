import { getContext, setContext, untrack } from 'svelte';

/** What is open over a page, topmost last: a phone's Back closes it instead of leaving the page. */
export class OpenLayers {
	#closes: (() => void)[] = [];
	#ask: (() => void) | undefined;
	readonly #opened: () => void;

	/** @param opened called with each layer put on top */
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

	/** Puts a layer on top. Returns its stop, for when it is closed some other way. */
	add(close: () => void): () => void {
		this.#closes.push(close);
		// what it reads is its own business: it must not re-run the effect that opened this layer
		untrack(this.#opened);
		return () => {
			this.#closes = this.#closes.filter((one) => one !== close);
		};
	}

	/** What Back does instead of leaving when nothing is open. Returns its stop. */
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

/** The layers of the surrounding page; undefined if Back is left to the browser. */
export function useLayers(): OpenLayers | undefined {
	return getContext<OpenLayers | undefined>(key);
}
