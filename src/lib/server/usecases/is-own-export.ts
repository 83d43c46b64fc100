import type { Entry } from '$lib/domain/entry';
import type { ImportedPerson, JudgedImport } from '$lib/domain/importing/judge-import';
import { foldSort } from '$lib/domain/sort';
import { keyedHash } from '../access/keys';
import type { App } from '../app';
import { rows } from '../store/store';
import { breather } from './in-slices';

/** Cards by which a sort is known: fewer lie alike in many people's sorts. */
const FEWEST_CARDS = 12;
/**
 * So large a share of a file's sorts, and so many of them, are no coincidence. No more than half: of the others some
 * may have erased theirs since the file was taken along, and must not come back by it.
 */
const SHARE = 0.5;
const FEWEST_PEOPLE = 3;
/** People read at once. */
const SLICE = 200;

/**
 * Whether a file holds people who are in research here already: our own export, whose numbers and order are
 * drawn anew each time (D12). Whoever put every factor card as somebody of the pool did counts as that
 * person; each of the pool is found once.
 */
export async function isOwnExport(app: App, { each }: JudgedImport): Promise<boolean> {
	const wanted = new Map<string, number>();
	let known = 0;
	const breathe = breather();
	for (const { placements } of each()) {
		await breathe();
		const print = fingerprint(app, ofFactors(placements));
		if (print === undefined) continue;
		wanted.set(print, (wanted.get(print) ?? 0) + 1);
		known += 1;
	}
	const needed = Math.max(FEWEST_PEOPLE, SHARE * known);
	if (known < needed) return false;
	let found = 0;
	for (let after = ''; ;) {
		const slice = await app.store.read(function* () {
			const query = app.store.sql.selectFrom('pool').select(['id', 'body']).where('id', '>', after);
			return yield* rows(query.orderBy('id').limit(SLICE));
		});
		for (const { body } of slice) {
			await breathe();
			for (const print of printsOf(app, JSON.parse(body) as Entry[])) {
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

const ofFactors = (placements: ImportedPerson['placements']) =>
	placements.flatMap(([{ id, kind }, pile]) => (kind === 'factor' ? [`${id} ${pile}`] : []));

/** Of each round of factor cards: a file may be of any. */
function printsOf(app: App, entries: readonly Entry[]): readonly string[] {
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
