import * as v from 'valibot';
import { researchFilter, type ResearchFilter } from '$lib/protocol/research';
import { done, refuse, type Outcome } from '../usecases/outcome';

/** The filters in a query; an unknown value is refused with where it stands. */
export function filterOf(url: URL): Outcome<ResearchFilter> {
	const parsed = v.safeParse(researchFilter, Object.fromEntries(url.searchParams));
	if (parsed.success) return done(parsed.output);
	const problems = parsed.issues.map((issue) => ({
		path: v.getDotPath(issue) ?? '',
		message: 'unknown value'
	}));
	return refuse('wrong-fields', { problems });
}
