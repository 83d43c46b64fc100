import { EXCLUSIONS, RESEARCH_MODES, type ResearchFilter } from '$lib/protocol/research';

/** Both rules apply unless the address says otherwise; the room says so in a sentence. */
export const USUAL: ResearchFilter = { exclude: [...EXCLUSIONS] };

const WORDS = ['study', 'deck', 'deckVersion', 'language', 'from', 'to', 'tag'] as const;

/** Who counts, from a page's query; anything not understood is ignored. */
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

/** The query for the API, which leaves nobody out unless told to. */
export function queryOf(filter: ResearchFilter): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(filter)) {
		const text = Array.isArray(value) ? value.join(',') : value;
		if (text) params.set(name, text);
	}
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
