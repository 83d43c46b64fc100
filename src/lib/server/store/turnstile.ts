interface Waiting {
	readonly enter: () => void;
	readonly refuse: (error: unknown) => void;
}

/** Lets a number of tasks run at once; the others wait in the order they came. */
export class Turnstile {
	#free: number;
	#queue: Waiting[] = [];

	constructor(places: number) {
		this.#free = places;
	}

	/** tasks that wait for a place */
	get waiting(): number {
		return this.#queue.length;
	}

	/** Resolves when there is a place; call `leave` once after it. */
	enter(): Promise<void> {
		if (this.#free > 0) {
			this.#free -= 1;
			return Promise.resolve();
		}
		return new Promise((enter, refuse) => this.#queue.push({ enter, refuse }));
	}

	leave(): void {
		const next = this.#queue.shift();
		if (next) next.enter();
		else this.#free += 1;
	}

	/** Rejects everyone who waits with this error. */
	clear(error: unknown): void {
		const waiting = this.#queue;
		this.#queue = [];
		for (const { refuse } of waiting) refuse(error);
	}
}
