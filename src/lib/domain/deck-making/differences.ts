import { isItems, isList, isObject, isSame, joinPath, type Plain } from './plain-data';

/**
 * One change. `path` names parts by their ids, so it stays right when cards move; `order` means
 * the same things in another order.
 */
export interface Difference {
	readonly path: string;
	readonly kind: 'added' | 'removed' | 'changed' | 'order';
	readonly before?: Plain;
	readonly after?: Plain;
}

/** Everything in which the second differs from the first, in the order of the second. */
export function differences(before: object, after: object): readonly Difference[] {
	return between(before as Plain, after as Plain, '');
}

function between(before: Plain, after: Plain, path: string): readonly Difference[] {
	if (isSame(before, after)) return [];
	if (before === undefined) return [{ path, kind: 'added', after }];
	if (after === undefined) return [{ path, kind: 'removed', before }];
	if (areItems(before, after)) return betweenItems(before, after, path);
	if (isObject(before) && isObject(after)) {
		const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
		return keys.flatMap((key) => between(before[key], after[key], joinPath(path, key)));
	}
	if (isList(before) && isList(after) && before.every(isObject) && after.every(isObject)) {
		const length = Math.max(before.length, after.length);
		return Array.from({ length }, (_, at) =>
			between(before[at], after[at], joinPath(path, String(at)))
		).flat();
	}
	return [{ path, kind: 'changed', before, after }];
}

type Items = readonly { readonly id: string; readonly [key: string]: Plain }[];

/** Both are lists of things with ids; one of them may be empty. */
function areItems(before: Plain, after: Plain): boolean {
	const isOne = (value: Plain) => isItems(value) || (isList(value) && value.length === 0);
	return isOne(before) && isOne(after);
}

function betweenItems(before: Plain, after: Plain, path: string): readonly Difference[] {
	const [old, fresh] = [before as Items, after as Items];
	const found = [...fresh, ...old.filter(({ id }) => !fresh.some((item) => item.id === id))];
	const order = (items: Items, others: Items) =>
		items.map(({ id }) => id).filter((id) => others.some((item) => item.id === id));
	const [was, is] = [order(old, fresh), order(fresh, old)];
	return [
		...found.flatMap(({ id }) =>
			between(
				old.find((item) => item.id === id),
				fresh.find((item) => item.id === id),
				joinPath(path, id)
			)
		),
		...(isSame(was, is) ? [] : [{ path, kind: 'order' as const, before: was, after: is }])
	];
}
