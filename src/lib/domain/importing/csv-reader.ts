/** One record of a file. */
export interface CsvRecord {
	/** where it begins, from 1 */
	readonly line: number;
	readonly fields: readonly string[];
	/** something stands between a closing quote and the next separator */
	readonly stray: boolean;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Enough text to tell which separator a file uses. */
const SAMPLE = 16_384;
/** A longer record must have a quote that is not closed. */
const LONGEST_RECORD = 1 << 18;

/**
 * Reads separated values (RFC 4180) chunk by chunk and reports the line where each record begins
 * and where an unclosed quote was opened: existing parsers count records, or stop at the first
 * mistake. A line end is LF, CRLF or CR; a quote inside an unquoted field is literal.
 */
export class CsvReader {
	#text = '';
	#at = 0;
	#line = 1;
	#separator: Separator | undefined;
	#quoteOpen: number | undefined;
	#separatorLine = false;
	readonly #take: (record: CsvRecord) => void;

	/** @param separator found by itself when undefined */
	constructor(take: (record: CsvRecord) => void, separator: Separator | undefined) {
		this.#take = take;
		this.#separator = separator;
	}

	push(text: string): void {
		this.#add(text);
		if (this.#separator === undefined && this.#text.length < SAMPLE) return;
		this.#readAll(false);
	}

	end(): void {
		// the last line may lack a line end
		const rest = this.#text.slice(this.#at);
		if (rest !== '' && !rest.endsWith('\n')) this.#add('\n');
		this.#readAll(true);
	}

	get separator(): Separator {
		return this.#separator ?? ',';
	}

	/** The line of a quote that is never closed. Nothing after it was read. */
	get quoteOpen(): number | undefined {
		return this.#quoteOpen;
	}

	/** The file names its separator itself, in a first line `sep=;`. */
	get separatorLine(): boolean {
		return this.#separatorLine;
	}

	get lines(): number {
		return this.#line - 1;
	}

	#add(text: string): void {
		// half a line end waits for its other half
		this.#text = this.#text.slice(this.#at) + text;
		this.#at = 0;
		const half = this.#text.endsWith('\r');
		const whole = half ? this.#text.slice(0, -1) : this.#text;
		this.#text = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
		if (half) this.#text += '\r';
	}

	#readAll(last: boolean): void {
		if (this.#line === 1 && this.#at === 0) this.#begin();
		while (this.#quoteOpen === undefined && this.#at < this.#text.length) {
			const end = this.#text.indexOf('\n', this.#at);
			if (end < 0) break;
			const line = this.#text.slice(this.#at, end);
			if (!line.includes('"')) {
				this.#take({ line: this.#line, fields: line.split(this.separator), stray: false });
				this.#at = end + 1;
				this.#line += 1;
			} else if (!this.#readQuoted(last)) break;
		}
	}

	#begin(): void {
		const said = /^sep=([,;\t|])\n/i.exec(this.#text)?.[1] as Separator | undefined;
		if (said) {
			this.#separator ??= said;
			this.#separatorLine = true;
			this.#at = 6;
			this.#line = 2;
		}
		this.#separator ??= separatorOf(this.#text);
	}

	/** A record with quotes in it; false when its end has not come yet. */
	#readQuoted(last: boolean): boolean {
		const text = this.#text;
		const fields: string[] = [];
		let stray = false;
		let at = this.#at;
		for (;;) {
			let field = '';
			const quoted = text[at] === '"';
			if (quoted) {
				const close = closingQuote(text, at + 1);
				if (close < 0) {
					if (!last && text.length - this.#at < LONGEST_RECORD) return false;
					this.#quoteOpen = this.#line + newlines(text.slice(this.#at, at));
					return false;
				}
				field = text.slice(at + 1, close).replaceAll('""', '"');
				at = close + 1;
			}
			const rest = text.slice(at, fieldEnd(text, at, this.separator));
			stray ||= quoted && rest.trim() !== '';
			field += rest;
			at += rest.length;
			fields.push(field);
			if (at >= text.length) return false;
			if (text[at] === '\n') break;
			at += this.separator.length;
		}
		this.#take({ line: this.#line, fields, stray });
		this.#line += newlines(text.slice(this.#at, at + 1));
		this.#at = at + 1;
		return true;
	}
}

function closingQuote(text: string, from: number): number {
	for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
		if (text[at + 1] !== '"') return at;
	}
	return -1;
}

function fieldEnd(text: string, from: number, separator: string): number {
	const line = text.indexOf('\n', from);
	const next = text.indexOf(separator, from);
	const ends = [line, next].filter((end) => end >= 0);
	return ends.length > 0 ? Math.min(...ends) : text.length;
}

const newlines = (text: string): number => text.split('\n').length - 1;

/** The separator that gives most lines as many fields as the first, and more than one. */
export function separatorOf(sample: string): Separator {
	const lines = sample
		.replace(/"(?:[^"]|"")*"/g, '')
		.split('\n')
		.slice(0, -1)
		.filter((line) => line.trim() !== '')
		.slice(0, 50);
	const scores = SEPARATORS.map((separator) => {
		const counts = lines.map((line) => line.split(separator).length);
		const wanted = counts[0] ?? 1;
		return wanted < 2 ? 0 : counts.filter((count) => count === wanted).length * 1000 + wanted;
	});
	return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}
