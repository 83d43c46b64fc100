/**
 * What an answer of the server must look like to a page: each field by its kind. A page of an older
 * version would otherwise break far from the cause. Whatever comes in by requests has a valibot
 * schema; this weighs a tenth of it, for a phone loads it first.
 */

/** Whether a value from outside is a T. */
export type Is<T> = (value: unknown) => value is T;

/** By its type: its kind, or a shape of its own; of mixed kinds only that it is there. */
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
							: 'any');

/** A check for every field that is always there; optional or null ones are not looked at. */
type Shape<T> = {
	readonly [
		Name in keyof T as undefined extends T[Name] ? never : null extends T[Name] ? never : Name
	]: Check<T[Name]>;
};

const kindOf = (value: unknown) =>
	Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

function holds<T>(fields: object): Is<T> {
	const checks: readonly (readonly [string, string | Is<unknown>])[] = Object.entries(fields);
	return (value): value is T =>
		kindOf(value) === 'object' &&
		checks.every(([name, check]) => {
			const field = (value as Readonly<Record<string, unknown>>)[name];
			if (typeof check !== 'string') return check(field);
			return check === 'any' ? field !== undefined : kindOf(field) === check;
		});
}

/** An object with at least these fields. Does not compile while the type has an unnamed field. */
export const shape = <T extends object>(fields: Shape<T>): Is<T> => holds(fields);

/** An object with at least these of the fields of a T: for pages where each name weighs. */
export const partOf = <T extends object>(fields: Partial<Shape<T>>): Is<T> => holds(fields);

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

/** An answer without a body. */
export const isNothing = (value: unknown): value is undefined => value === undefined;
