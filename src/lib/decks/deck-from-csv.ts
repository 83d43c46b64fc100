import type { Deck } from '$lib/domain/deck';
import { CsvReader } from '$lib/domain/importing/csv-reader';
import { ImportText } from '$lib/domain/importing/import-text';
import { CARD_LISTS, CARD_WORDS, TEXTS } from './deck-csv';
import type { DeckProblem } from './deck-references';

/** A deck as data that is still to be parsed, and the line of the file that each card and pile came from. */
export type DeckRead =
	| {
			readonly ok: true;
			readonly input: unknown;
			/** path in the deck → line of the file */
			readonly lines: ReadonlyMap<string, number>;
	  }
	| { readonly ok: false; readonly problems: readonly (DeckProblem & { readonly line: number })[] };

type Row = Readonly<Record<string, string>>;

/**
 * The deck of a CSV of cards and piles, in the frame of another deck: its questions, axes and thresholds, under
 * a name and version of its own. Of the card fields that a line leaves empty the usual value stands.
 */
export function deckFromCsv(
	bytes: Uint8Array,
	base: Deck,
	name: { readonly id: string; readonly version: string; readonly title?: string }
): DeckRead {
	const text = new ImportText();
	const rows: { line: number; row: Row }[] = [];
	const problems: (DeckProblem & { line: number })[] = [];
	let header: readonly string[] | undefined;
	const csv = new CsvReader(({ line, fields }) => {
		if (fields.length === 1 && fields[0]?.trim() === '') return;
		if (!header) {
			header = fields.map((one) => one.trim().toLowerCase());
			return;
		}
		if (fields.length !== header.length) {
			const message = `${fields.length} fields, ${header.length} in the header`;
			problems.push({ path: '', message, line });
			return;
		}
		const row = Object.fromEntries(header.map((column, at) => [column, plain(fields[at] ?? '')]));
		rows.push({ line, row });
	}, undefined);
	csv.push(text.push(bytes));
	csv.push(text.end());
	csv.end();
	if (csv.quoteOpen !== undefined) {
		problems.push({ path: '', message: 'a quote is not closed', line: csv.quoteOpen });
	}
	const missing = ['part', 'id'].filter((column) => !header?.includes(column));
	for (const column of missing) problems.push({ path: column, message: 'no such column', line: 1 });
	for (const { row, line } of rows) {
		if (missing.length === 0 && row['part'] !== 'card' && row['part'] !== 'pile') {
			problems.push({ path: 'part', message: 'neither card nor pile', line });
		}
	}
	if (rows.length === 0 && problems.length === 0) {
		problems.push({ path: '', message: 'no lines', line: 1 });
	}
	if (problems.length > 0) return { ok: false, problems };

	const said = new Set((header ?? []).flatMap((column) => /^text_(.+)$/.exec(column)?.[1] ?? []));
	const languages = base.languages.filter((language) => said.has(language));
	const kindOf = (row: Row) => (row['kind'] === 'need' ? 'need' : 'factor');
	const of = (part: string, kind?: string) =>
		rows.filter(({ row }) => row['part'] === part && (!kind || kindOf(row) === kind));
	const lines = new Map<string, number>();
	const cards = of('card').map(({ row, line }, at) => {
		lines.set(`cards.${at}`, line);
		return cardOf(row, kindOf(row), languages);
	});
	const piles = (kind: 'factor' | 'need') => {
		const own = of('pile', kind).map(({ row, line }, at) => {
			lines.set(`piles.${kind}.${at}`, line);
			return pileOf(row, languages);
		});
		return own.length > 0 ? own : only(base.piles[kind], languages);
	};
	const frame = only(base, languages) as Deck;
	return {
		ok: true,
		lines,
		input: {
			...frame,
			...name,
			...(name.title === undefined
				? {}
				: { title: Object.fromEntries(languages.map((one) => [one, name.title])) }),
			languages,
			unreviewed: (base.unreviewed ?? []).filter((one) => languages.includes(one)),
			piles: { factor: piles('factor'), need: piles('need') },
			cards
		}
	};
}

/** What a table of ours wrote before a formula sign is taken off again. */
const plain = (value: string): string =>
	value.replace(/^'(?=[\s"'\uFEFF]*[=+\-@＝＋－＠])/u, '').trim();

const textsOf = (row: Row, name: string, languages: readonly string[]) =>
	Object.fromEntries(languages.map((language) => [language, row[`${name}_${language}`] ?? '']));

const listOf = (text: string | undefined): string[] =>
	(text ?? '').split('|').flatMap((one) => one.trim() || []);

function cardOf(row: Row, kind: 'factor' | 'need', languages: readonly string[]): object {
	const words = CARD_WORDS.flatMap((name) => (row[name] ? [[name, row[name]]] : []));
	const lists = CARD_LISTS.flatMap((name) => (row[name] ? [[name, listOf(row[name])]] : []));
	const alt = textsOf(row, 'alt', languages);
	return {
		for: 'all',
		sensitivity: null,
		sources: [],
		...Object.fromEntries([...words, ...lists]),
		id: row['id'],
		kind,
		core: row['core'] !== 'false',
		contestable: row['contestable'] === 'true',
		...(row['having'] ? { having: row['having'] !== 'false' } : {}),
		openmoji: row['openmoji'] ? listOf(row['openmoji']) : ['1F5D2'],
		text: textsOf(row, TEXTS[0], languages),
		hint: textsOf(row, TEXTS[1], languages),
		alt: Object.values(alt).every((one) => one === '') ? textsOf(row, 'text', languages) : alt
	};
}

function pileOf(row: Row, languages: readonly string[]): object {
	return {
		id: row['id'],
		score: row['score'] ? Number(row['score']) : null,
		role: row['role'] === 'skip' ? 'skip' : 'answer',
		text: textsOf(row, 'text', languages),
		hint: textsOf(row, 'hint', languages),
		openmoji: row['openmoji'] ? listOf(row['openmoji']) : ['1F4E5']
	};
}

/** The same value with texts in these languages alone. */
function only(value: unknown, languages: readonly string[]): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => only(one, languages));
	const entries = Object.entries(value);
	const isText =
		entries.length > 0 &&
		entries.every(([key, one]) => typeof one === 'string' && /^[a-z]{2,3}(-\w+)?$/.test(key)) &&
		languages.some((language) => language in value);
	return Object.fromEntries(
		isText
			? entries.filter(([key]) => languages.includes(key))
			: entries.map(([key, one]) => [key, only(one, languages)])
	);
}
