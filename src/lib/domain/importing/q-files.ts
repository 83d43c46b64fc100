import { strFromU8, unzipSync } from 'fflate';
import type { CsvRecord } from './csv-reader';

/** Q files without separated values: PQMethod's columns, KADE's zip, EasyHTMLQ's JSON. */
type QFile = 'pqmethod' | 'kade' | 'easyhtmlq';

/** Projects of these programs are small: a larger zip or JSON is not read at all. */
const MOST_BYTES = 5 * 1024 * 1024;
/** A header that makes the first column the person's, as Ken-Q writes it. */
const header = (cards: readonly string[], line: number): CsvRecord => ({
	line,
	fields: ['id', ...cards],
	stray: false
});
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `s${at + 1}`);

/** What else a file that starts with these bytes may be. */
const MAY_BE: Readonly<Record<string, QFile>> = { zip: 'kade', json: 'easyhtmlq' };

/** Holds the bytes of a possible file of this kind until it is complete. */
export class HeldQFile {
	readonly #is: QFile | undefined;
	readonly #pieces: Uint8Array[] = [];
	#size = 0;

	/** @param kind what `kindOfFile` says of it; @param start its first bytes */
	constructor(kind: string | undefined, start: Uint8Array) {
		this.#is = isPqmethod(start) ? 'pqmethod' : MAY_BE[kind ?? ''];
	}

	get isOne(): boolean {
		return this.#is !== undefined;
	}

	push(bytes: Uint8Array): void {
		this.#size += bytes.length;
		if (this.#size <= MOST_BYTES) this.#pieces.push(bytes.slice());
	}

	/** Its sorts as records of a table; undefined if it is no such file, or too large for one. */
	records(): readonly CsvRecord[] | undefined {
		if (this.#is === undefined || this.#size > MOST_BYTES) return undefined;
		const whole = new Uint8Array(this.#size);
		let at = 0;
		for (const piece of this.#pieces) {
			whole.set(piece, at);
			at += piece.length;
		}
		try {
			return READ[this.#is](whole);
		} catch {
			// a zip or JSON that is broken, or holds something else
			return undefined;
		}
	}
}

/** Whether line 1 gives the number of sorts and statements, and line 2 has 22 columns of three. */
function isPqmethod(start: Uint8Array): boolean {
	const [first = '', second = ''] = new TextDecoder('latin1')
		.decode(start.subarray(0, 512))
		.split(/\r?\n/);
	return (
		/^[ \d]{2}\d[ \d]{2}\d[ \d]{2}\d( |$)/.test(first) && /^(?:[ -]{0,2}\d{1,2}){22}$/.test(second)
	);
}

/**
 * A person a line, each at its own line where the file has lines. Cards without names are s1, s2 …,
 * as the other files of these programs call them.
 */
const READ: Readonly<Record<QFile, (bytes: Uint8Array) => readonly CsvRecord[] | undefined>> = {
	pqmethod(bytes) {
		const [first = '', , ...rows] = strFromU8(bytes, true).split(/\r?\n/);
		const cards = Number(first.slice(6, 9));
		const records = rows.map((row, at) => ({
			line: at + 3,
			fields: [
				row.slice(0, 8).trim(),
				...(row.slice(10).match(/.{1,2}/g) ?? []).map((one) => one.trim())
			],
			stray: false
		}));
		return [header(numbered(cards), 1), ...records];
	},
	kade(bytes) {
		const wanted = ['statements.txt', 'sorts.txt'];
		let size = 0;
		const zip = unzipSync(bytes, {
			filter: ({ name, originalSize }) =>
				wanted.includes(name) && (size += originalSize) <= MOST_BYTES
		});
		const [statements, sorts] = wanted.map((name) => zip[name] && linesOf(strFromU8(zip[name])));
		if (!statements || !sorts) return undefined;
		const records = sorts.map((row, at) => ({
			line: at + 2,
			fields: row.split(','),
			stray: false
		}));
		return [header(statements, 1), ...records];
	},
	easyhtmlq(bytes) {
		const people = Object.entries(
			JSON.parse(strFromU8(bytes)) as Record<string, { sort?: unknown }>
		);
		const sorts = people.map(([id, { sort }]) => [id, ...String(sort).split('|')]);
		if (people.length === 0 || people.some(([, { sort }]) => typeof sort !== 'string'))
			return undefined;
		const records = sorts.map((fields, at) => ({ line: at + 2, fields, stray: false }));
		return [header(numbered((sorts[0]?.length ?? 1) - 1), 1), ...records];
	}
};

/** Lines without the empty one that a last line end leaves. */
const linesOf = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);
