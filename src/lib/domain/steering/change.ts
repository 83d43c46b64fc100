/**
 * The difference between two JSON values: fields of objects, and for lists of objects the middle
 * part that changed. Small if little changed, so that undoing a command needs no whole state.
 */
export type Change =
	| { readonly is: unknown }
	| { readonly gone: true }
	| { readonly fields: Readonly<Record<string, Change>> }
	| { readonly at: number; readonly drop: number; readonly put: readonly unknown[] };

/** The change that turns `from` into `to`; undefined if equal. Undefined fields are absent. */
export function difference(from: unknown, to: unknown): Change | undefined {
	if (Object.is(from, to)) return undefined;
	if (to === undefined) return { gone: true };
	if (isListOfObjects(from) && isListOfObjects(to)) return splice(from, to);
	if (isObject(from) && isObject(to)) {
		const names = new Set([...Object.keys(from), ...Object.keys(to)]);
		const fields = [...names].flatMap((name) => {
			const change = difference(own(from, name), own(to, name));
			return change ? [[name, change] as const] : [];
		});
		return fields.length === 0 ? undefined : { fields: Object.fromEntries(fields) };
	}
	return alike(from, to) ? undefined : { is: to };
}

/** The value with a change made. */
export function changed(value: unknown, change: Change | undefined): unknown {
	if (change === undefined) return value;
	if ('is' in change) return change.is;
	if ('gone' in change) return undefined;
	if ('at' in change) {
		return Array.isArray(value)
			? value.toSpliced(change.at, change.drop, ...change.put)
			: [...change.put];
	}
	const made = new Map(isObject(value) ? Object.entries(value) : []);
	for (const [name, one] of Object.entries(change.fields)) {
		const next = changed(made.get(name), one);
		if (next === undefined) made.delete(name);
		else made.set(name, next);
	}
	return Object.fromEntries(made);
}

function splice(from: readonly unknown[], to: readonly unknown[]): Change | undefined {
	let at = 0;
	while (at < from.length && at < to.length && alike(from[at], to[at])) at += 1;
	let end = 0;
	const rest = Math.min(from.length, to.length) - at;
	while (end < rest && alike(from.at(-1 - end), to.at(-1 - end))) end += 1;
	const put = to.slice(at, to.length - end);
	const drop = from.length - end - at;
	return drop === 0 && put.length === 0 ? undefined : { at, drop, put };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
/** Only a field of the object itself, not what every object inherits, such as `toString`. */
const own = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
	Object.hasOwn(value, name) ? value[name] : undefined;
const isListOfObjects = (value: unknown): value is readonly unknown[] =>
	Array.isArray(value) && value.every(isObject);
const alike = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);
