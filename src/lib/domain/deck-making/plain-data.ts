/** What JSON holds. Parts of a deck are compared and joined as such. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | PlainObject;
export interface PlainObject {
	readonly [key: string]: Plain;
}
export interface Item extends PlainObject {
	readonly id: string;
}

export const isObject = (value: Plain): value is PlainObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isItem = (value: Plain): value is Item => isObject(value) && typeof value['id'] === 'string';

/** A list of things with unique ids, so that its parts are found by id. */
export function isItems(value: Plain): value is readonly Item[] {
	if (!Array.isArray(value) || value.length === 0) return false;
	const list = value as readonly Plain[];
	return list.every(isItem) && new Set(list.map(({ id }) => id)).size === list.length;
}

export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** Whether two values are equal; key order does not matter, list order does. */
export function isSame(one: Plain, other: Plain): boolean {
	if (one === other) return true;
	if (isList(one) && isList(other)) {
		return one.length === other.length && one.every((part, at) => isSame(part, other[at]));
	}
	if (!isObject(one) || !isObject(other)) return false;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => isSame(one[key], other[key]));
}

export const joinPath = (path: string, key: string): string =>
	path === '' ? key : `${path}.${key}`;
