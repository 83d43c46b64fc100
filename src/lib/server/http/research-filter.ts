import * as v from 'valibot';
import { researchFilter, type ResearchFilter } from '$lib/protocol/research';
import { done, refuse, type Outcome } from '../outcome';

/** Query parameters that are not filters: how a file is written, and whose cookie asks. */
const BESIDE = ['variant', 'safe', 'as'];

/**
 * The filters in a query, `exclude` comma-separated; an empty one does not count. Unknown names and
 * values are refused with their place, and a name given twice: a misunderstood filter must not
 * yield unfiltered rows.
 */
export function filterOf(url: URL): Outcome<ResearchFilter> {
	const given = [...url.searchParams]
		.filter(([name, value]) => value !== '' && !BESIDE.includes(name))
		.map(([name, value]) => [name, name === 'exclude' ? value.split(',') : value] as const);
	const names = given.map(([name]) => name);
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice !== undefined)
		return refuse('wrong-fields', { problems: [{ path: twice, message: 'given twice' }] });
	const parsed = v.safeParse(researchFilter, Object.fromEntries(given));
	if (parsed.success) return done(parsed.output);
	const problems = parsed.issues.map((issue) => ({
		path: v.getDotPath(issue) ?? '',
		message: 'unknown value'
	}));
	return refuse('wrong-fields', { problems });
}
