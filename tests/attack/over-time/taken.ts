import { unzipSync } from 'fflate';
import type { Call } from '../../http/client';
import { RESEARCHER_KEY, type Product } from '../../http/product';

/** One thing that a researcher took: after which event, by which question, and word for word. */
export interface Taken {
	/** number of the event after which it was taken */
	readonly event: number;
	readonly at: string;
	/** filters as a query; `frozen`: from an export with its own numbers, `frozen/…` its file */
	readonly query: string;
	readonly file: string;
	readonly text: string;
}

/** Every filter that the API has, by itself and together. */
export function filtersOf(deck: string, month: string, tags: readonly string[]): readonly string[] {
	const languages = ['nl', 'en', 'tr', 'ar'].map((one) => `language=${one}`);
	return [
		...languages,
		...['dialogue', 'paper', 'solo', 'import'].map((one) => `mode=${one}`),
		...tags.flatMap((tag) => [`tag=${tag}`, `tag=${tag}&language=tr`]),
		`deck=${deck}`,
		`deck=${deck}&deckVersion=1.0.0`,
		`from=${month}`,
		`to=${month}`,
		`from=${month}&to=${month}`,
		'exclude=abandoned',
		'exclude=one-pile',
		'exclude=abandoned,one-pile',
		'language=nl&exclude=abandoned',
		// what a study asks is no filter: such a question gives nothing
		'age=young',
		'question=age&answer=old',
		`background_answer_1=young&deck=${deck}`
	];
}

/** The files that hold rows or counts of people. */
export const PLACED = 'placements.csv';
export const ROWS = ['participants.csv', PLACED, 'needs.csv'];
const COUNTS = ['cards.csv', 'needs_summary.csv', 'profile_distribution.csv', 'manifest.json'];
const SAFE = ['profile_distribution.csv', 'cards.csv', 'needs_summary.csv', 'needs_by_profile.csv'];

const get = async (call: Call, path: string): Promise<string> => {
	const { status, text } = await call('GET', `/api/v1/research/${path}`, { key: RESEARCHER_KEY });
	return status < 300 ? text : `refused ${status}`;
};

export interface Asking {
	readonly product: Pick<Product, 'port'>;
	readonly call: Call;
	readonly study: string;
}

/** Takes some files of a study with some filters, and what the research room opens with. */
export async function take(
	{ call, study }: Asking,
	event: number,
	at: string,
	queries: readonly string[],
	whole = false
): Promise<Taken[]> {
	const wanted = queries.flatMap((query) => {
		const asked = `?study=${study}${query && `&${query}`}`;
		const of = (file: string) => ({ query, file, path: `export/${file}${asked}` });
		const overview = { query, file: 'overview', path: `overview${asked}` };
		if (query !== '') return whole ? [of('participants.csv')] : [of(PLACED), overview];
		return [...(whole ? [...ROWS, ...COUNTS] : [PLACED]).map(of), overview];
	});
	const safe = (whole ? SAFE : []).map((file) => ({
		query: 'safe=1',
		file,
		path: `export/${file}?safe=1&study=${study}`
	}));
	return Promise.all(
		[...wanted, ...safe].map(async ({ query, file, path }) => ({
			event,
			at,
			query,
			file,
			text: await get(call, path)
		}))
	);
}

/** Freezes an export and takes its package; it can be asked for again later. */
export async function freeze({ call, study }: Asking, filters: object = {}): Promise<string> {
	const body = { filters: { study, ...filters } };
	const made = await call('POST', '/api/v1/research/exports', { key: RESEARCHER_KEY, body });
	return made.status === 201 ? made.json.id : '';
}

export async function takeFrozen(
	{ product }: Asking,
	id: string,
	event: number,
	at: string
): Promise<Taken[]> {
	if (id === '') return [];
	const response = await fetch(
		`http://127.0.0.1:${product.port}/api/v1/research/exports/${id}/package.zip`,
		{ headers: { authorization: `Bearer ${RESEARCHER_KEY}` } }
	);
	if (!response.ok) {
		await response.body?.cancel();
		return [];
	}
	const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
	return ROWS.map((file) => {
		const text = new TextDecoder().decode(files[file] ?? new Uint8Array());
		return { event, at, query: 'frozen', file: `${id}/${file}`, text };
	});
}
