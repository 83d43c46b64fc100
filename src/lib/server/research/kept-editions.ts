import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import type { Tables } from '../store/tables';

/**
 * Published editions, which everybody may have by now: also in the log outside the database, so
 * that a restored backup does not have one made anew that differs from it by one person (D16).
 */

type EditionRow = Pick<Tables['safe_editions'], 'study' | 'number' | 'body'>;

/** Adds an edition. @returns false where there is one with its number */
export function* keepEdition(app: App, edition: EditionRow): Unit<boolean> {
	const kept = yield* insert(app, edition);
	// on the disk before anybody is given it
	if (kept) app.erased.add([asLine(edition)]);
	return kept;
}

/** Puts back what a restored backup does not know of; the log learns what it missed. */
export function* putBackEditions(app: App): Unit<void> {
	for (const line of app.erased.published) {
		const edition = readLine(line);
		if (edition) yield* insert(app, edition);
	}
	const all = yield* rows(
		app.store.sql.selectFrom('safe_editions').select(['study', 'number', 'body'])
	);
	app.erased.add(all.map(asLine));
}

/** A full disk leaves a part of a line, of an edition that nobody was given. */
function readLine(line: string): EditionRow | undefined {
	try {
		return JSON.parse(line) as EditionRow;
	} catch {
		return undefined;
	}
}

const asLine = ({ study, number, body }: EditionRow): string =>
	JSON.stringify({ study, number, body });

function* insert(app: App, edition: EditionRow): Unit<boolean> {
	const kept = yield* rows(
		app.store.sql
			.insertInto('safe_editions')
			.values(edition)
			.onConflict((conflict) => conflict.doNothing())
			.returning('number')
	);
	return kept.length > 0;
}
