/** Tells listeners in this process which dialogue changed. */
export class ChangeBell {
	readonly #listeners = new Set<(dialogue: string) => void>();

	listen(listener: (dialogue: string) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	ring(dialogue: string): void {
		for (const listener of this.#listeners) listener(dialogue);
	}

	stop(): void {
		this.#listeners.clear();
	}
}
