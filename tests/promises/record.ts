import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PROMISES } from './promises.ts';

/** What was measured of the promises, by id; from the long proofs, for `npm run promises`. */
export const MEASURED = 'docs/promises.json';

export interface Measured {
	/** YYYY-MM-DD */
	readonly day: string;
	readonly kept: boolean;
	readonly figures: Readonly<Record<string, number | string>>;
	/** why it was not measured, in a sentence */
	readonly skipped?: string;
}

/** Prints one JSON line of a promise and keeps it for the page. Measured, never typed. */
export function record(id: string, measured: Omit<Measured, 'day'>): void {
	if (!PROMISES.some((promise) => promise.id === id)) throw new Error(`no promise ${id}`);
	const all = readMeasured();
	const day = new Date().toISOString().slice(0, 10);
	const line = { day, ...measured };
	mkdirSync(dirname(MEASURED), { recursive: true });
	const sorted = Object.entries({ ...all, [id]: line }).sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(MEASURED, `${JSON.stringify(Object.fromEntries(sorted), null, '\t')}\n`);
	process.stdout.write(`${JSON.stringify({ promise: id, ...line })}\n`);
}

export function readMeasured(): Readonly<Record<string, Measured>> {
	return existsSync(MEASURED)
		? (JSON.parse(readFileSync(MEASURED, 'utf8')) as Record<string, Measured>)
		: {};
}
