import type { CardKind, Deck } from '$lib/domain/deck';
import { applyChanges } from '$lib/domain/deck-making/apply-changes';
import { stop, type Finding } from '$lib/domain/deck-making/finding';
import { CsvReader } from '$lib/domain/importing/csv-reader';
import { ImportText } from '$lib/domain/importing/import-text';
import { CARD_LISTS, CARD_WORDS, SETTINGS } from './deck-csv';
import type { DeckProblem } from './deck-references';

/** A deck as unparsed data, and the line of the file that each card and pile came from. */
type DeckRead =
	| {
			readonly ok: true;
			readonly input: Readonly<Record<string, unknown>>;
			/** place in the deck, by numbers and by ids → line of the file */
			readonly lines: ReadonlyMap<string, number>;
	  }
	| {
			readonly ok: false;
			readonly problems: readonly (DeckProblem & {
				readonly line: number;
				readonly finding: Finding;
			})[];
	  };

type Row = Readonly<Record<string, string>>;
interface Line {
	readonly line: number;
	readonly row: Row;
}

/**
 * The deck in a CSV. A whole one, as `deckCsv` writes it, needs nothing else; one with cards and
 * piles alone takes its questions, axes and thresholds from another deck, the frame. Card fields
 * left empty then get the usual value. A language missing from the frame is added all the same.
 * @param name the name to keep it under, instead of its own
 */
export function deckFromCsv(
	bytes: Uint8Array,
	base: Deck | undefined,
	name: { readonly id?: string; readonly version?: string; readonly title?: string }
): DeckRead {
	const read = readLines(bytes);
	if (!read.ok) return read;
	const { rows, said } = read;
	const whole = rows.some(({ row }) => row['part'] === 'setting');
	if (!whole && !base)
		return bad(1, 'part', 'no lines of settings', 'field-missing', { field: 'setting' });
	const frame = whole ? settingsOf(rows) : { ok: true as const, value: base as object };
	if (!frame.ok) return frame;
	const known = (base && !whole ? base.languages : said).filter((one) => said.includes(one));
	const languages = [...known, ...said.filter((one) => !known.includes(one))];
	const lines = new Map<string, number>();
	const of = (part: string, kind?: CardKind) =>
		rows.filter(({ row }) => row['part'] === part && (!kind || kindOf(row) === kind));
	const things = (path: string, found: readonly Line[], make: (row: Row) => object) =>
		found.map(({ row, line }, at) => {
			lines.set(`${path}.${at}`, line);
			lines.set(`${path}.${row['id'] ?? ''}`, line);
			return make(row);
		});
	const cards = things('cards', of('card'), (row) => cardOf(row, languages, whole));
	const practice = things('practice', of('practice'), (row) => ({
		id: row['id'],
		text: textsOf(row, 'text', languages),
		hint: textsOf(row, 'hint', languages),
		...drawn(row),
		alt: textsOf(row, 'alt', languages)
	}));
	const pilesOf = (kind: CardKind) => {
		const own = things(`piles.${kind}`, of('pile', kind), (row) => pileOf(row, languages, whole));
		return own.length > 0 || whole ? own : only(base?.piles[kind], languages);
	};
	const rest = only(frame.value, languages) as Readonly<Record<string, unknown>>;
	const { title, ...named } = name;
	const input: Readonly<Record<string, unknown>> = {
		...rest,
		...named,
		...(title === undefined
			? {}
			: { title: Object.fromEntries(languages.map((one) => [one, title])) }),
		...(whole
			? {}
			: {
					languages,
					unreviewed: (base?.unreviewed ?? []).filter((one) => languages.includes(one))
				}),
		piles: { factor: pilesOf('factor'), need: pilesOf('need') },
		cards,
		...(whole || practice.length > 0 ? { practice } : {})
	};
	for (const { line, row } of of('text')) lines.set(row['id'] ?? '', line);
	const changes = of('text').map(({ row }) => ({
		path: row['id'] ?? '',
		value: textsOf(row, 'text', languages)
	}));
	let deck: object | undefined = input;
	for (const [at, change] of changes.entries()) {
		deck = applyChanges(deck, [change]);
		if (deck === undefined) {
			const { line = 1 } = of('text')[at] ?? {};
			return bad(line, change.path, 'no such place', 'no-such-part', { id: change.path });
		}
	}
	return { ok: true, lines, input: deck as Readonly<Record<string, unknown>> };
}

const bad = (
	line: number,
	path: string,
	message: string,
	rule: Finding['rule'],
	values: Finding['values'] = {}
): Extract<DeckRead, { ok: false }> => ({
	ok: false,
	problems: [{ line, path, message, finding: stop(rule, path, values) }]
});

function readLines(
	bytes: Uint8Array
):
	| { readonly ok: true; readonly rows: readonly Line[]; readonly said: readonly string[] }
	| Extract<DeckRead, { ok: false }> {
	const text = new ImportText();
	const rows: Line[] = [];
	const problems: Extract<DeckRead, { ok: false }>['problems'][number][] = [];
	const problem = (
		line: number,
		path: string,
		message: string,
		rule: Finding['rule'],
		values: Finding['values']
	) => problems.push({ line, path, message, finding: stop(rule, path, values) });
	let header: readonly string[] | undefined;
	const csv = new CsvReader(({ line, fields }) => {
		if (fields.length === 1 && fields[0]?.trim() === '') return;
		if (!header) {
			header = fields.map((one) => one.trim());
			return;
		}
		if (fields.length !== header.length) {
			const values = { has: fields.length, most: header.length };
			problem(
				line,
				'',
				`${fields.length} fields, ${header.length} in the header`,
				'line-fields',
				values
			);
			return;
		}
		const row = Object.fromEntries(header.map((column, at) => [column, plain(fields[at] ?? '')]));
		rows.push({ line, row: { ...row, part: row['part']?.trim() ?? '' } });
	}, undefined);
	csv.push(text.push(bytes));
	csv.push(text.end());
	csv.end();
	if (csv.quoteOpen !== undefined) {
		problem(csv.quoteOpen, '', 'a quote is not closed', 'line-quote', {});
	}
	const missing = ['part', 'id'].filter((column) => !header?.includes(column));
	for (const column of missing) {
		problem(1, column, 'no such column', 'field-missing', { field: column });
	}
	for (const { row, line } of rows) {
		if (missing.length === 0 && !PARTS.includes(row['part'] ?? '')) {
			const values = { has: row['part'] ?? '', choices: PARTS.join(', ') };
			problem(line, 'part', 'neither card nor pile', 'field-choice', values);
		}
	}
	if (rows.length === 0 && problems.length === 0) problem(1, '', 'no lines', 'no-cards', {});
	if (problems.length > 0) return { ok: false, problems };
	const languages = (header ?? []).flatMap((column) => /^text_(.+)$/.exec(column)?.[1] ?? []);
	return { ok: true, rows, said: [...new Set(languages)] };
}

const PARTS: readonly string[] = ['card', 'pile', 'practice', 'text', 'setting'];

function settingsOf(
	rows: readonly Line[]
): { readonly ok: true; readonly value: object } | Extract<DeckRead, { ok: false }> {
	const settings: Record<string, unknown> = {};
	for (const { line, row } of rows) {
		const id = row['id'] ?? '';
		if (row['part'] !== 'setting') continue;
		if (!SETTINGS.some((name) => name === id)) {
			return bad(line, id, 'no such setting', 'unknown-field', { field: id });
		}
		try {
			settings[id] = JSON.parse(row['value'] ?? '');
		} catch {
			return bad(line, id, 'not JSON', 'field-form', { field: id });
		}
	}
	// in deck order, whatever the order of the lines
	const ordered = SETTINGS.filter((name) => name in settings).map((name) => [name, settings[name]]);
	return { ok: true, value: Object.fromEntries(ordered) };
}

const kindOf = (row: Row): CardKind => (row['kind'] === 'need' ? 'need' : 'factor');

/** Drops the ' that our own tables put before a formula sign. */
const plain = (value: string): string => value.replace(/^'(?=[\s"'\uFEFF]*[=+\-@＝＋－＠])/u, '');

const textsOf = (row: Row, name: string, languages: readonly string[]) =>
	Object.fromEntries(languages.map((language) => [language, row[`${name}_${language}`] ?? '']));

const listOf = (text: string | undefined): string[] =>
	(text ?? '').split('|').flatMap((one) => one.trim() || []);

const drawn = (row: Row, usual: readonly string[] = []) => ({
	openmoji: row['openmoji'] ? listOf(row['openmoji']) : usual,
	...(row['picture'] ? { picture: row['picture'] } : {})
});

function cardOf(row: Row, languages: readonly string[], whole: boolean): object {
	const words = CARD_WORDS.flatMap((name) => {
		const value = row[name]?.trim();
		return value ? [[name, value]] : [];
	});
	const lists = CARD_LISTS.flatMap((name) => (row[name] ? [[name, listOf(row[name])]] : []));
	const alt = textsOf(row, 'alt', languages);
	const isSaid = whole || Object.values(alt).some((one) => one !== '');
	return {
		for: 'all',
		sensitivity: null,
		sources: [],
		...Object.fromEntries([...words, ...lists]),
		id: row['id']?.trim(),
		kind: kindOf(row),
		core: row['core'] !== 'false',
		contestable: row['contestable'] === 'true',
		...(row['having'] ? { having: row['having'] !== 'false' } : {}),
		...drawn(row, whole ? [] : ['1F5D2']),
		...audioOf(row),
		text: textsOf(row, 'text', languages),
		hint: textsOf(row, 'hint', languages),
		alt: isSaid ? alt : textsOf(row, 'text', languages)
	};
}

/** Recordings are JSON in one cell: few sets have any. */
function audioOf(row: Row): object {
	if (!row['audio']) return {};
	try {
		return { audio: JSON.parse(row['audio']) as unknown };
	} catch {
		return { audio: row['audio'] };
	}
}

function pileOf(row: Row, languages: readonly string[], whole: boolean): object {
	return {
		id: row['id']?.trim(),
		score: row['score'] ? Number(row['score']) : null,
		...(row['grade'] ? { grade: Number(row['grade']) } : {}),
		role: row['role'] === 'skip' ? 'skip' : 'answer',
		text: textsOf(row, 'text', languages),
		hint: textsOf(row, 'hint', languages),
		...drawn(row, whole ? [] : ['1F4E5'])
	};
}

/** The same value with its texts in these languages only. */
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
