/** Numbers of lines, a bit each: of a file of short lines tens of millions may be bad. */
export class Lines {
	#bits = new Uint8Array(1024);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	add(line: number): void {
		const [byte, bit] = [line >> 3, 1 << (line & 7)];
		if (byte >= this.#bits.length) {
			const larger = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
			larger.set(this.#bits);
			this.#bits = larger;
		}
		const before = this.#bits[byte] as number;
		if ((before & bit) !== 0) return;
		this.#bits[byte] = before | bit;
		this.#size += 1;
	}

	copy(): Lines {
		const copy = new Lines();
		copy.#bits = this.#bits.slice();
		copy.#size = this.#size;
		return copy;
	}

	/** The first so many, in order. */
	first(most: number): number[] {
		const found: number[] = [];
		for (let byte = 0; byte < this.#bits.length && found.length < most; byte++) {
			const bits = this.#bits[byte] as number;
			for (let at = 0; bits >> at > 0 && found.length < most; at++) {
				if ((bits & (1 << at)) !== 0) found.push(byte * 8 + at);
			}
		}
		return found;
	}
}
