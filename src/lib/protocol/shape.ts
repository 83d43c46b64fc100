/**
 * What an answer of the server must look like to a page: each field by its kind. A page of an older
 * version would otherwise break far from the cause. Whatever comes in by requests has a valibot schema;
 * this weighs a tenth of it, for a phone loads it first.
 */

/** Whether a value from outside is a T. */
export type Is<T> = (value: unknown) => value is T;

/** By its type: its kind, or a shape of its own. Of mixed types only a shape can tell. */
type Check<V> =
	| Is<V>
	| ([V] extends [string]
			? 'string'
			: [V] extends [number]
				? 'number'
				: [V] extends [boolean]
					? 'boolean'
					: [V] extends [readonly unknown[]]
						? 'list'
						: [V] extends [object]
							? 'object'
							: never);

/** A check for every field that is always there; what may be left out, or null, is not looked at. */
type Shape<T> = {
	readonly [
		Name in keyof T as undefined extends T[Name] ? never : null extends T[Name] ? never : Name
	]: Check<T[Name]>;
};

const kindOf = (value: unknown) =>
	Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

/** An object with at least these fields. Fails to compile where the type has a field that is not named. */
export function shape<T extends object>(fields: Shape<T>): Is<T> {
	const checks = Object.entries<string | Is<unknown>>(fields);
	return (value): value is T =>
		kindOf(value) === 'object' &&
		checks.every(([name, check]) => {
			const field = (value as Readonly<Record<string, unknown>>)[name];
			return typeof check === 'string' ? kindOf(field) === check : check(field);
		});
}

/** A list of these. */
export const listOf =
	<T>(one: Is<T>): Is<readonly T[]> =>
	(value): value is readonly T[] =>
		Array.isArray(value) && value.every(one);

/** One of two. */
export const either =
	<A, B>(one: Is<A>, other: Is<B>): Is<A | B> =>
	(value): value is A | B =>
		one(value) || other(value);
