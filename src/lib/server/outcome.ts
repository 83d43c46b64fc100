import type { ProblemCode } from '$lib/protocol/problem';

/** What a use case answers: a value, or an expected refusal with what the person needs to go on. */
export type Outcome<T> =
	| { readonly ok: true; readonly value: T }
	| {
			readonly ok: false;
			readonly problem: ProblemCode;
			readonly extra?: Readonly<Record<string, unknown>>;
	  };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = (
	problem: ProblemCode,
	extra?: Readonly<Record<string, unknown>>
): Outcome<never> => (extra ? { ok: false, problem, extra } : { ok: false, problem });
