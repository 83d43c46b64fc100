import { EXCLUSIONS, RESEARCH_MODES, type ResearchFilter } from '$lib/protocol/research';

/** Unless the address says otherwise both rules are applied: the room says so in a sentence. */
export const USUAL: ResearchFilter = { exclude: [...EXCLUSIONS] };

const WORDS = ['study', 'deck', 'deckVersion', 'language', 'from', 'to', 'tag'] as const;

/** Who counts, from the query of a page; what is not understood is passed over. */
export function filterIn(params: URLSearchParams): ResearchFilter {
	const filter: ResearchFilter = {};
	for (const name of WORDS) {
		const value = params.get(name);
		if (value) filter[name] = value;
	}
	const mode = RESEARCH_MODES.find((one) => one === params.get('mode'));
	if (mode) filter.mode = mode;
	const given = params.get('exclude');
	filter.exclude =
		given === null ? [...EXCLUSIONS] : EXCLUSIONS.filter((rule) => given.split(',').includes(rule));
	return filter;
}

/** The query of a page that says who counts; empty for the usual choice. */
export function addressOf(filter: ResearchFilter): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(filter)) {
		if (typeof value === 'string' && value !== '') params.set(name, value);
	}
	const exclude = filter.exclude ?? [];
	if (exclude.length !== EXCLUSIONS.length) params.set('exclude', exclude.join(','));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}

/** The query that the API is asked with; there nobody is left out unless it is said. */
export function queryOf(filter: ResearchFilter): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(filter)) {
		const text = Array.isArray(value) ? value.join(',') : value;
		if (text) params.set(name, text);
	}
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
