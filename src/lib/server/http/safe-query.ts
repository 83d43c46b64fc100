import * as v from 'valibot';
import { safeQuery } from '$lib/protocol/research';
import { done, refuse, type Outcome } from '../outcome';

/**
 * The edition asked for. No other filter is allowed: two selections could differ by one person.
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
