import { guessLanguage, namedLanguage } from './guess-language';

/** What a column of a pasted list is. */
export interface PasteColumn {
	readonly kind: 'text' | 'hint' | 'side' | 'facet' | 'ignored';
	/** of texts and hints */
	readonly language?: string;
	/** as the first line names it; empty without one */
	readonly name: string;
}

const KINDS: readonly (readonly [PasteColumn['kind'], RegExp])[] = [
	[
		'hint',
		/(?:^|[^\p{L}])(hint|uitleg|toelichting|omschrijving|beschrijving|description|explanation|indice|aide|explication|erklärung|erläuterung|beschreibung|hinweis|explicación|descripción|açıklama|ipucu)/iu
	],
	['side', /(?:^|[^\p{L}])(kant|zijde|as|side|axis|axe|côté|seite|achse|lado|eje|yön)(?!\p{L})/iu],
	[
		'facet',
		/(?:^|[^\p{L}])(facet|groep|group|thema|theme|onderwerp|category|categorie|groupe|thème|sujet|gruppe|tema)(?!\p{L})/iu
	],
	['ignored', /^(nr|nummer|no|number|id|#|n°)\.?$/i],
	[
		'text',
		/(?:^|[^\p{L}])(kaart|kaartje|text|tekst|card|item|statement|stelling|titel|title|topic|naam|name|carte|texte|karte|tarjeta|texto|kart|metin)/iu
	]
];

/** What each column holds: as the first line names it, or judging by its contents. */
export function detectColumns(
	lines: readonly (readonly string[])[],
	asked: {
		readonly languages?: readonly string[];
		readonly columns?: readonly PasteColumn[];
		readonly header?: boolean;
	}
): {
	readonly header: boolean;
	readonly columns: readonly PasteColumn[];
	readonly languages: readonly string[];
} {
	const width = Math.max(0, ...lines.map((fields) => fields.length));
	const first = lines[0] ?? [];
	const header = asked.header ?? (lines.length > 1 && isHeader(first, width));
	const body = header ? lines.slice(1) : lines;
	const wanted = asked.languages ?? [];
	const columns =
		asked.columns ?? (header ? named(first, body, width, wanted) : unnamed(body, width, wanted));
	const languages = [
		...new Set(
			columns.flatMap(({ kind, language }) =>
				(kind === 'text' || kind === 'hint') && language ? [language] : []
			)
		)
	];
	const ordered = [
		...wanted.filter((language) => languages.includes(language)),
		...languages.filter((language) => !wanted.includes(language))
	];
	return { header, columns, languages: ordered };
}

const kindOf = (name: string): PasteColumn['kind'] | undefined =>
	KINDS.find(([, words]) => words.test(name.replaceAll('_', ' ')))?.[0];

/** In a one-column list only the bare word is a header: a card may be about a text or a name. */
const ONE_COLUMN =
	/^(kaart(en)?|kaartjes?|tekst(en)?|text|cards?|items?|statements?|stelling(en)?|carte|nederlands|dutch|nl)$/i;

/** Whether every field of the first line names a column: a language or a kind. */
function isHeader(fields: readonly string[], width: number): boolean {
	const said = fields.map((field) => field.trim()).filter((field) => field !== '');
	return (
		said.length > 0 &&
		said.length >= width - 1 &&
		(width > 1 || ONE_COLUMN.test(said[0] ?? '')) &&
		said.every(
			(name) =>
				name.length <= 30 &&
				name.split(/\s+/).length <= 3 &&
				(namedLanguage(name) !== undefined || kindOf(name) !== undefined)
		)
	);
}

const column = (lines: readonly (readonly string[])[], at: number): readonly string[] =>
	lines.map((fields) => fields[at] ?? '');

function named(
	names: readonly string[],
	body: readonly (readonly string[])[],
	width: number,
	wanted: readonly string[]
): readonly PasteColumn[] {
	const texts = new Map<string, PasteColumn['kind'][]>();
	return Array.from({ length: width }, (_, at): PasteColumn => {
		const name = (names[at] ?? '').trim();
		const kind = kindOf(name) ?? (namedLanguage(name) ? 'text' : 'ignored');
		if (kind !== 'text' && kind !== 'hint') return { kind, name };
		const language = namedLanguage(name) ?? guessLanguage(column(body, at)) ?? wanted[0] ?? 'nl';
		const known = texts.get(language) ?? [];
		// two columns of one language: the second is the hint
		const is = kind === 'text' && known.includes('text') && !known.includes('hint') ? 'hint' : kind;
		texts.set(language, [...known, is]);
		return known.includes(is) ? { kind: 'ignored', name } : { kind: is, language, name };
	});
}

const SIDE_LIKE = /^[\p{L}\p{N} /-]{1,24}$/u;

function unnamed(
	body: readonly (readonly string[])[],
	width: number,
	wanted: readonly string[]
): readonly PasteColumn[] {
	const texts = new Map<string, PasteColumn['kind'][]>();
	let last = wanted[0] ?? guessLanguage(body.flat()) ?? 'nl';
	return Array.from({ length: width }, (_, at): PasteColumn => {
		const cells = column(body, at).map((cell) => cell.trim());
		const said = cells.filter((cell) => cell !== '');
		const ignored: PasteColumn = { kind: 'ignored', name: '' };
		if (said.length === 0 || said.every((cell) => /^[\d.,)#]+$/.test(cell))) return ignored;
		// two recurring words give the side of a card; a few more give its group
		const different = new Set(said.map((cell) => cell.toLowerCase())).size;
		const again = said.length >= 4 && said.every((cell) => SIDE_LIKE.test(cell));
		if (again && at > 0 && different === 2) return { kind: 'side', name: '' };
		if (again && at > 0 && different <= said.length / 2 && different < 12) {
			return { kind: 'facet', name: '' };
		}
		const language = guessLanguage(said) ?? last;
		const known = texts.get(language) ?? [];
		const kind = known.includes('text') ? 'hint' : 'text';
		if (known.includes(kind)) return ignored;
		texts.set(language, [...known, kind]);
		last = language;
		return { kind, language, name: '' };
	});
}
