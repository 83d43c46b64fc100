import { isItems, isList, isObject, type Plain, type PlainObject } from './plain-data';

/** A place and its new content; no content removes the place. */
export interface Change {
	readonly path: string;
	readonly value?: Plain;
}

/**
 * A draft with some of its places changed. Places are named as in `differences`: items by id.
 * @returns undefined if a place does not exist
 */
export function applyChanges(draft: object, changes: readonly Change[]): object | undefined {
	let result: Plain | typeof NOWHERE = draft as Plain;
	for (const { path, value } of changes) {
		if (path === '') return undefined;
		result = put(result as Plain, path.split('.'), value);
		if (result === NOWHERE) return undefined;
	}
	return result as object;
}

const NOWHERE = Symbol('no such place');

function put(
	whole: Plain,
	[key = '', ...rest]: readonly string[],
	value: Plain
): Plain | typeof NOWHERE {
	if (isList(whole)) {
		const at = isItems(whole) ? whole.findIndex(({ id }) => id === key) : Number(key);
		// a new thing of a list goes to its end
		const isNew = rest.length === 0 && (isItems(whole) || whole.length === 0) && at < 0;
		if (isNew || (whole.length === 0 && rest.length === 0)) {
			return value === undefined || !isObject(value) || value['id'] !== key
				? NOWHERE
				: [...whole, value];
		}
		if (!(at >= 0 && at < whole.length)) return NOWHERE;
		const part = rest.length === 0 ? value : put(whole[at], rest, value);
		if (part === NOWHERE) return NOWHERE;
		return part === undefined ? whole.toSpliced(at, 1) : whole.with(at, part);
	}
	if (!isObject(whole) || key === '__proto__') return NOWHERE;
	const part = rest.length === 0 ? value : put(whole[key], rest, value);
	if (part === NOWHERE) return NOWHERE;
	const others: PlainObject = Object.fromEntries(
		Object.entries(whole).filter(([name]) => name !== key)
	);
	return part === undefined ? others : { ...whole, [key]: part };
}
