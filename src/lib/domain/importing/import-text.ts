import type { Encoding } from './import-problem';

/** A line with no end in sight is no line of a table. */
const LONGEST_LINE = 1 << 18;
const NEWLINE = 10;
const EMPTY = new Uint8Array();

/**
 * Bytes of a file to text, chunk by chunk. A byte order mark decides; without one a line is UTF-8,
 * or else Windows-1252, each line by itself, so a file pasted from both is read and named.
 */
export class ImportText {
	readonly #single: 'windows-1252' | 'macintosh' | undefined;
	#perhapsMac: number | undefined;
	#decoder: TextDecoder | undefined;
	/** of lines that are no UTF-8 */
	#oneByte: TextDecoder | undefined;
	#held: Uint8Array = EMPTY;
	#started = false;
	#line = 1;
	#utf8 = false;
	readonly #odd: number[] = [];
	readonly #unreadable: number[] = [];
	#encoding: Encoding = 'utf-8';
	#withoutMark = false;
	#tooLong: number | undefined;
	/** of UTF-16: characters since the last line end */
	#since = 0;

	/** @param single encoding of bytes that are not UTF-8; Windows-1252 when left out */
	constructor(single?: 'windows-1252' | 'macintosh') {
		this.#single = single;
	}

	/** The first line that reads as words only in MacRoman, if nobody chose an encoding. */
	get perhapsMac(): number | undefined {
		return this.#perhapsMac;
	}

	/** Text of what is complete so far. */
	push(bytes: Uint8Array): string {
		// nothing more is kept of it: a gigabyte without a line end costs no more than a megabyte
		if (this.#tooLong !== undefined) return '';
		this.#held = this.#held.length === 0 ? bytes : joined(this.#held, bytes);
		if (!this.#started && this.#held.length < 64) return '';
		if (!this.#started) this.#start();
		return this.#take(false);
	}

	/** Text of the rest. */
	end(): string {
		if (!this.#started) this.#start();
		return this.#take(true);
	}

	get encoding(): Encoding {
		return this.#odd.length > 0 && !this.#utf8 ? (this.#single ?? 'windows-1252') : this.#encoding;
	}

	/** UTF-16 recognised by its zeros alone. */
	get withoutMark(): boolean {
		return this.#withoutMark;
	}

	/** Lines in Windows-1252 in a file that is UTF-8. */
	get mixedLines(): readonly number[] {
		return this.#utf8 ? this.#odd : [];
	}

	/** Lines with bytes that are a character in neither. */
	get unreadableLines(): readonly number[] {
		return this.#unreadable;
	}

	/** The line that never ends, if there is one. */
	get tooLong(): number | undefined {
		return this.#tooLong;
	}

	#start(): void {
		this.#started = true;
		const [a, b, c] = this.#held;
		const wide =
			a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
		const guessed = wide ?? byZeros(this.#held.subarray(0, 64));
		if (guessed) {
			this.#encoding = guessed;
			this.#withoutMark = wide === undefined;
			this.#decoder = new TextDecoder(guessed);
			return;
		}
		if (a === 0xef && b === 0xbb && c === 0xbf) this.#held = this.#held.subarray(3);
	}

	#take(last: boolean): string {
		if (this.#tooLong !== undefined) return '';
		if (this.#decoder) {
			const text = this.#decoder.decode(this.#held, { stream: !last });
			this.#held = EMPTY;
			const end = text.lastIndexOf('\n');
			this.#line += text.split('\n').length - 1;
			this.#since = end < 0 ? this.#since + text.length : text.length - end - 1;
			if (this.#since > LONGEST_LINE) this.#tooLong = this.#line;
			return text;
		}
		const end = last ? this.#held.length : this.#held.lastIndexOf(NEWLINE) + 1;
		const whole = this.#held.subarray(0, end);
		// a copy: what is held must not keep the whole chunk alive
		this.#held = this.#held.slice(end);
		if (this.#held.length > LONGEST_LINE) {
			this.#tooLong = this.#line + linesIn(whole);
			this.#held = EMPTY;
		}
		return this.#decode(whole);
	}

	#decode(bytes: Uint8Array): string {
		const text = asUtf8(bytes);
		if (text !== undefined) {
			this.#utf8 ||= text.length !== bytes.length;
			this.#line += linesIn(bytes);
			return text;
		}
		let all = '';
		let from = 0;
		while (from < bytes.length) {
			const found = bytes.indexOf(NEWLINE, from);
			const end = found < 0 ? bytes.length : found + 1;
			all += this.#decodeLine(bytes.subarray(from, end));
			if (found >= 0) this.#line += 1;
			from = end;
		}
		return all;
	}

	#decodeLine(bytes: Uint8Array): string {
		const text = asUtf8(bytes);
		if (text !== undefined) {
			this.#utf8 ||= text.length !== bytes.length;
			return text;
		}
		this.#odd.push(this.#line);
		if (this.#single === undefined && isMac(bytes)) this.#perhapsMac ??= this.#line;
		else if (this.#single !== 'macintosh' && bytes.some((byte) => NO_CHARACTER.has(byte))) {
			this.#unreadable.push(this.#line);
		}
		this.#oneByte ??= new TextDecoder(this.#single ?? 'windows-1252');
		return this.#oneByte.decode(bytes);
	}
}

/** Bytes that are nothing in Windows-1252. */
const NO_CHARACTER = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Accented MacRoman letters that are signs or nothing in Windows-1252, not quotes or dashes. */
const MAC_LETTERS = new Set([
	0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8d, 0x8e, 0x8f, 0x90, 0x98, 0x99, 0x9a, 0x9b, 0x9d, 0x9e, 0x9f
]);
const isLetter = (byte: number | undefined): boolean =>
	byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

/** Whether such a byte directly follows a small letter: caf\x8e is café, caf\u017d is no word. */
const isMac = (bytes: Uint8Array): boolean =>
	bytes.some((byte, at) => MAC_LETTERS.has(byte) && isLetter(bytes[at - 1]));

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** What stands for bytes that are no UTF-8, and its own three bytes where somebody wrote it. */
const REPLACEMENT = '\ufffd';
const [FIRST = 0, ...REST] = new TextEncoder().encode(REPLACEMENT);

/** A decoder that refuses makes an error for every line of another encoding, which takes longer. */
function asUtf8(bytes: Uint8Array): string | undefined {
	const text = utf8.decode(bytes);
	if (!text.includes(REPLACEMENT)) return text;
	return text.split(REPLACEMENT).length - 1 === written(bytes) ? text : undefined;
}

/** How often the sign of replacement itself stands in these bytes. */
function written(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(FIRST); at >= 0; at = bytes.indexOf(FIRST, at + 1)) {
		if (REST.every((byte, more) => bytes[at + 1 + more] === byte)) count += 1;
	}
	return count;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}

function linesIn(bytes: Uint8Array): number {
	let count = 0;
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
	return count;
}

/** Latin text in UTF-16 has a zero in every other byte. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
	const zeros = (odd: number) => bytes.filter((byte, at) => at % 2 === odd && byte === 0).length;
	if (zeros(1) > bytes.length / 4 && zeros(0) === 0) return 'utf-16le';
	if (zeros(0) > bytes.length / 4 && zeros(1) === 0) return 'utf-16be';
	return undefined;
}
