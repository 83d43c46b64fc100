import type { DraftDeck } from './draft-deck';
import { isItems, isList, isObject, isSame, joinPath, type Item, type Plain } from './plain-data';

/** A place that two people changed differently since the same base. */
interface Conflict {
	readonly path: string;
	readonly mine: Plain;
	readonly theirs: Plain;
}

/**
 * Two people's versions of the same draft, merged without losing anything. Where both changed the
 * same thing, theirs stands (it is already saved) and the place is named with both texts. A card
 * that one deleted and the other edited stays.
 * @param base what I last read, and theirs started from
 */
export function mergeDrafts(
	base: DraftDeck,
	mine: DraftDeck,
	theirs: DraftDeck
): { readonly deck: DraftDeck; readonly conflicts: readonly Conflict[] } {
	const conflicts: Conflict[] = [];
	const merged = merge(
		base as unknown as Plain,
		mine as unknown as Plain,
		theirs as unknown as Plain,
		'',
		conflicts
	);
	return { deck: merged as unknown as DraftDeck, conflicts };
}

function merge(
	base: Plain,
	mine: Plain,
	theirs: Plain,
	path: string,
	conflicts: Conflict[]
): Plain {
	if (isSame(mine, theirs) || isSame(mine, base)) return theirs;
	if (isSame(theirs, base)) return mine;
	if (isThings(mine) && isThings(theirs)) {
		return mergeItems(isThings(base) ? base : [], mine, theirs, path, conflicts);
	}
	if (isWords(mine) && isWords(theirs)) return mergeWords(isWords(base) ? base : [], mine, theirs);
	if (isObject(mine) && isObject(theirs)) {
		const old = isObject(base) ? base : {};
		const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
		const entries = keys.map((key): readonly [string, Plain] => [
			key,
			merge(old[key], mine[key], theirs[key], joinPath(path, key), conflicts)
		]);
		return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
	}
	conflicts.push({ path, mine, theirs });
	// one person's deletion must not discard another person's work
	return theirs === undefined ? mine : theirs;
}

const isThings = (value: Plain): value is readonly Item[] =>
	isItems(value) || (isList(value) && value.length === 0);

/** A list of names, such as languages and parts not looked at yet. */
const isWords = (value: Plain): value is readonly string[] =>
	isList(value) && value.every((one) => typeof one === 'string');

const mergeWords = (
	base: readonly string[],
	mine: readonly string[],
	theirs: readonly string[]
) => [
	...theirs.filter((one) => mine.includes(one) || !base.includes(one)),
	...mine.filter((one) => !theirs.includes(one) && !base.includes(one))
];

function mergeItems(
	base: readonly Item[],
	mine: readonly Item[],
	theirs: readonly Item[],
	path: string,
	conflicts: Conflict[]
): readonly Plain[] {
	const of = (items: readonly Item[], id: string) => items.find((item) => item.id === id);
	const ids = (items: readonly Item[]) => items.map(({ id }) => id);
	const both = (items: readonly Item[], others: readonly Item[]) =>
		ids(items).filter((id) => of(others, id));
	// if I moved cards, my order wins; otherwise theirs
	const moved = !isSame(both(mine, base), both(base, mine));
	const [lead, rest] = moved ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)];
	const order = [...lead];
	for (const [at, id] of rest.entries()) {
		if (order.includes(id)) continue;
		const before = order.indexOf(rest[at - 1] ?? '');
		order.splice(before < 0 && at > 0 ? order.length : before + 1, 0, id);
	}
	return order.flatMap((id) => {
		const kept = merge(of(base, id), of(mine, id), of(theirs, id), joinPath(path, id), conflicts);
		return kept === undefined ? [] : [kept];
	});
}
