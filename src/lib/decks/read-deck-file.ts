import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { stop, type Finding } from '$lib/domain/deck-making/finding';
import { deckFromCsv } from './deck-from-csv';
import { parseDraft } from './parse-draft';

/** A card set from a file of ours, or what is wrong with it and on which line. */
export type DeckFile =
	| {
			readonly ok: true;
			readonly draft: DraftDeck;
			/** the maker's own drawings, as they came */
			readonly pictures: Readonly<Record<string, string>>;
			/** of a CSV: place by ids → line */
			readonly lines: ReadonlyMap<string, number>;
	  }
	| {
			readonly ok: false;
			readonly findings: readonly (Finding & { readonly line?: number })[];
			/** as far as it could be read: names the places */
			readonly draft?: DraftDeck;
	  };

/** Reads a card set that was saved as JSON or CSV, also when it is not finished yet. */
export function readDeckFile(text: string): DeckFile {
	const clean = text.replace(/^\uFEFF/, '');
	if (!clean.trimStart().startsWith('{')) return fromCsv(clean);
	let input: unknown;
	try {
		input = JSON.parse(clean);
	} catch {
		return { ok: false, findings: [stop('file-form', '')] };
	}
	return parsed(input as Readonly<Record<string, unknown>>, new Map());
}

function fromCsv(text: string): DeckFile {
	const read = deckFromCsv(new TextEncoder().encode(text), undefined, {});
	if (read.ok) return parsed(read.input, read.lines);
	return { ok: false, findings: read.problems.map(({ finding, line }) => ({ ...finding, line })) };
}

function parsed(
	{ pictures = {}, ...deck }: Readonly<Record<string, unknown>>,
	lines: ReadonlyMap<string, number>
): DeckFile {
	const own = ownPictures(pictures);
	if (own === undefined) return { ok: false, findings: [stop('field-form', 'pictures')] };
	const draft = parseDraft(deck);
	if (draft.ok) return { ok: true, draft: draft.draft, pictures: own, lines };
	return { ok: false, findings: draft.findings.map((finding) => withLine(finding, lines)) };
}

/** A finding with the line of the file that its place came from, where there is one. */
export function withLine(
	finding: Finding,
	lines: ReadonlyMap<string, number>
): Finding & { readonly line?: number } {
	const found = [...lines].find(
		([place]) => finding.path === place || finding.path.startsWith(`${place}.`)
	);
	return found ? { ...finding, line: found[1] } : finding;
}

function ownPictures(value: unknown): Readonly<Record<string, string>> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	const entries = Object.entries(value);
	const isOne = ([name, body]: readonly [string, unknown]) =>
		/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name) && typeof body === 'string';
	return entries.every(isOne) ? (Object.fromEntries(entries) as Record<string, string>) : undefined;
}
