interface Piece<Value> {
	readonly trace: string;
	readonly value: Promise<Value>;
	/** milliseconds since 1970; undefined while it is worked on */
	doneAt: number | undefined;
}

/**
 * Work that is done once for all who ask for it. It is done anew when what it was made from has changed, but
 * not while it is still being done, nor before those who wait had time to fetch it: a dialogue that is going on
 * changes every second.
 */
export class KeptWork<Value> {
	readonly #pieces = new Map<string, Piece<Value>>();
	readonly #most: number;
	readonly #fresh: number;

	/**
	 * @param most pieces that are kept; the one asked for longest ago goes first
	 * @param fresh milliseconds after which a piece made from older facts is no longer given
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
		// the youngest stand at the end
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
				// what went wrong is tried again by the next who asks
				if (this.#pieces.get(key) === piece) this.#pieces.delete(key);
			}
		);
		return piece;
	}
}
