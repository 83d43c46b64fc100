/**
 * Values of a draft by path: keys separated by dots, ids for things in a list, indices for
 * sentences in a list.
 */

type Thing = Readonly<Record<string, unknown>>;
const placeIn = (list: readonly unknown[], key: string): number => {
	const at = list.findIndex((one) => (one as Thing | null)?.['id'] === key);
	return at >= 0 ? at : /^\d+$/.test(key) ? Number(key) : -1;
};

function valueAt(value: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner[placeIn(inner, key)];
		return typeof inner === 'object' && inner !== null ? (inner as Thing)[key] : undefined;
	}, value);
}

/** The value with another at a path; its ancestors are copied, everything else is shared. */
function withValue<T>(value: T, path: readonly string[], next: unknown): T {
	const [key, ...rest] = path;
	if (key === undefined) return next as T;
	if (Array.isArray(value)) {
		const place = placeIn(value, key);
		return value.map((one, at) => (at === place ? withValue(one, rest, next) : one)) as T;
	}
	return { ...value, [key]: withValue((value as Thing)[key], rest, next) };
}

/** The text at a place, in a language. */
export function textAt(deck: unknown, path: string, language: string): string {
	const text = (valueAt(deck, path) as Thing | undefined)?.[language];
	return typeof text === 'string' ? text : '';
}

/** The deck with another text at a place, in a language. */
export const withText = <T>(deck: T, path: string, language: string, text: string): T =>
	withValue(deck, [...path.split('.'), language], text);
