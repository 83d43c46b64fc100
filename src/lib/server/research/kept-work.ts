interface Piece<Value> {
	readonly trace: string;
	readonly value: Promise<Value>;
	/** milliseconds since 1970; undefined while it is worked on */
	doneAt: number | undefined;
}

/**
 * Work done once for everybody who asks. It is redone when its source has changed, but not while it
 * is still in progress, nor before those waiting had time to fetch it: a running dialogue changes
 * every second.
 */
export class KeptWork<Value> {
	readonly #pieces = new Map<string, Piece<Value>>();
	readonly #most: number;
	readonly #fresh: number;

	/**
	 * @param most results that are kept; the least recently used goes first
	 * @param fresh milliseconds after which an outdated result is no longer returned
	 */
	constructor(most: number, fresh: number) {
		this.#most = most;
		this.#fresh = fresh;
	}

	/** @param trace changes with everything that the work is made from */
	get(key: string, trace: string, now: () => number, make: () => Promise<Value>): Promise<Value> {
		const found = this.#pieces.get(key);
		this.#pieces.delete(key);
		const stands =
			found &&
			(found.trace === trace || found.doneAt === undefined || now() < found.doneAt + this.#fresh);
		const piece = stands ? found : this.#begin(key, trace, now, make);
		// most recently used last
		this.#pieces.set(key, piece);
		for (const old of this.#pieces.keys()) {
			if (this.#pieces.size <= this.#most) break;
			this.#pieces.delete(old);
		}
		return piece.value;
	}

	#begin(key: string, trace: string, now: () => number, make: () => Promise<Value>): Piece<Value> {
		const piece: Piece<Value> = { trace, value: make(), doneAt: undefined };
		piece.value.then(
			() => (piece.doneAt = now()),
			() => {
				// a failure is retried for the next asker
				if (this.#pieces.get(key) === piece) this.#pieces.delete(key);
			}
		);
		return piece;
	}
}
