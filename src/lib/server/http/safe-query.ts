import * as v from 'valibot';
import { safeQuery } from '$lib/protocol/research';
import { done, refuse, type Outcome } from '../outcome';

/**
 * Which edition is asked for. No other filter goes with it: the difference of two selections could be a person.
 */
export function editionWanted(url: URL): Outcome<v.InferOutput<typeof safeQuery>> {
	const parsed = v.safeParse(safeQuery, Object.fromEntries(url.searchParams));
	if (parsed.success) return done(parsed.output);
	const problems = parsed.issues.map((issue) => ({
		path: v.getDotPath(issue) ?? '',
		message: 'not with safe=1'
	}));
	return refuse('wrong-fields', { problems });
}
