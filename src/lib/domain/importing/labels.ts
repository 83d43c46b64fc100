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

/** Numbers in one piece of memory: a longer list grows by pieces, so that none is ever copied. */
const PIECE = 1 << 16;

/** A growing list of whole numbers, four bytes each. */
export class Numbers {
	readonly #pieces: Int32Array[] = [];
	size = 0;

	push(value: number): void {
		const at = this.size % PIECE;
		if (at === 0) this.#pieces.push(new Int32Array(PIECE));
		(this.#pieces.at(-1) as Int32Array)[at] = value;
		this.size += 1;
	}

	at(index: number): number {
		return (this.#pieces[Math.floor(index / PIECE)] as Int32Array)[index % PIECE] as number;
	}
}
