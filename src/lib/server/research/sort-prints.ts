import type { Entry } from '$lib/domain/entry';
import type { ImportedPerson } from '$lib/domain/importing/judge-import';
import { foldSort } from '$lib/domain/sort';
import { keyedHash } from '../keys';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/** Cards needed to recognise a sort: fewer lie alike in many people's sorts. */
const FEWEST_CARDS = 12;

/** The print of an imported person's sort; undefined if it could be anybody's. */
export const printOfImported = (
	app: App,
	placements: ImportedPerson['placements']
): string | undefined =>
	fingerprint(
		app,
		placements.flatMap(([{ id, kind }, pile, round]) =>
			kind === 'factor' && round === 'factors-1' ? [`${id} ${pile}`] : []
		)
	);

/** The same for each factor round of somebody in the pool: a file may be of any. */
export function sortPrints(app: App, entries: readonly Entry[]): readonly string[] {
	const rounds = new Set(entries.flatMap((entry) => (entry.kind === 'move' ? [entry.round] : [])));
	return [...rounds].flatMap((round) => {
		if (!round.startsWith('factors-')) return [];
		const sort = [...foldSort(entries, round).values()];
		return (
			fingerprint(
				app,
				sort.map(({ card, pile }) => `${card} ${pile}`)
			) ?? []
		);
	});
}

/** Where the cards lie, whatever the order; undefined where too few do, or all lie alike. */
function fingerprint(app: App, placed: readonly string[]): string | undefined {
	if (placed.length < FEWEST_CARDS) return undefined;
	if (new Set(placed.map((one) => one.split(' ')[1])).size === 1) return undefined;
	return keyedHash(app.secret, 'sort', placed.toSorted().join('\n'));
}

/**
 * Twenty bits of a print: many of them identify a file of ours, while some hundred thousand sorts
 * of 24 cards share each, so that even with the secret it reveals nothing of what was erased.
 */
export const markOf = (print: string): number =>
	Buffer.from(print, 'base64url').readUIntBE(0, 3) >> 4;

/** Remembers marks of sorts removed or changed in research that an earlier file may still hold. */
export function* markSorts(app: App, entries: readonly Entry[]): Unit<void> {
	const marks = sortPrints(app, entries).map((print) => ({ mark: markOf(print) }));
	if (marks.length === 0) return;
	yield* rows(
		app.store.sql
			.insertInto('left_sorts')
			.values(marks)
			.onConflict((conflict) => conflict.doNothing())
	);
}
