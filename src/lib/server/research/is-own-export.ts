import type { Entry } from '$lib/domain/entry';
import type { JudgedImport } from '$lib/domain/importing/judge-import';
import type { App } from '../app';
import { rows } from '../store/store';
import { breather } from './in-slices';
import { markOf, printOfImported, sortPrints } from './sort-prints';

/**
 * This share of a file's sorts, and this number, cannot be coincidence. No more than half: others
 * may have been blanked after the file was taken, or come from another one.
 */
const SHARE = 0.5;
const FEWEST_PEOPLE = 3;
/** People read at once. */
const SLICE = 200;

/**
 * Whether a file holds people who are, or were, in research here: our own export, whose numbers and
 * order are drawn afresh each time (D12). A sort with every factor card where somebody in the pool
 * put it counts as that person, each found once. Sorts erased since are known by their marks.
 */
export async function isOwnExport(app: App, { each }: JudgedImport): Promise<boolean> {
	const wanted = new Map<string, number>();
	let known = 0;
	let found = 0;
	const left = await app.store.read(() => rows(app.store.sql.selectFrom('left_sorts').selectAll()));
	const marks = new Set(left.map(({ mark }) => mark));
	const breathe = breather();
	for (const { placements } of each()) {
		await breathe();
		const print = printOfImported(app, placements);
		if (print === undefined) continue;
		known += 1;
		if (marks.has(markOf(print))) found += 1;
		else wanted.set(print, (wanted.get(print) ?? 0) + 1);
	}
	const needed = Math.max(Math.min(FEWEST_PEOPLE, known), SHARE * known);
	if (known === 0) return false;
	if (found >= needed) return true;
	for (let after = ''; ;) {
		const slice = await app.store.read(function* () {
			const query = app.store.sql.selectFrom('pool').select(['id', 'body']).where('id', '>', after);
			return yield* rows(query.orderBy('id').limit(SLICE));
		});
		for (const { body } of slice) {
			await breathe();
			for (const print of sortPrints(app, JSON.parse(body) as Entry[])) {
				const left = wanted.get(print) ?? 0;
				if (left === 0) continue;
				wanted.set(print, left - 1);
				found += 1;
				if (found >= needed) return true;
				break;
			}
		}
		const last = slice.at(-1);
		if (!last || slice.length < SLICE) return false;
		after = last.id;
		await breathe();
	}
}
