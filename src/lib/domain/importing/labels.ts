/** Distinct texts of one kind, each with its first line and the number of times it occurs. */
export class Labels {
	readonly texts: string[] = [];
	readonly lines: number[] = [];
	readonly counts: number[] = [];
	readonly #numbers = new Map<string, number>();

	/** The number of a text, a new one for a new text. */
	add(text: string, line: number): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) {
			this.counts[known] = (this.counts[known] as number) + 1;
			return known;
		}
		const number = this.texts.length;
		this.#numbers.set(text, number);
		this.texts.push(text);
		this.lines.push(line);
		this.counts.push(1);
		return number;
	}

	get size(): number {
		return this.texts.length;
	}
}

/** A growing list of whole numbers, four bytes each. */
export class Numbers {
	#values = new Int32Array(4096);
	size = 0;

	push(value: number): void {
		if (this.size === this.#values.length) {
			const larger = new Int32Array(this.size * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.size++] = value;
	}

	at(index: number): number {
		return this.#values[index] as number;
	}
}
