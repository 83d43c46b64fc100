import { deckFromCsv } from '$lib/decks/deck-from-csv';
import { withLine } from '$lib/decks/read-deck-file';
import type { Finding } from '$lib/domain/deck-making/finding';
import type { DeckUpload } from '$lib/protocol/deck-upload';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { addDeck, type Bringer } from './add-deck';
import { refuse, type Outcome } from '../outcome';

/** Shelves a deck from a file or as a copy of another; problems of a CSV give their line. */
export async function addDeckFile(
	app: App,
	bringer: Bringer,
	upload: DeckUpload
): Promise<Outcome<{ readonly id: string; readonly version: string }>> {
	if (upload.form === 'json') return addDeck(app, bringer, upload.deck);
	const base = await app.store.read(() => findDeck(app.store, upload.base.id, upload.base.version));
	if (!base) return refuse('no-such-deck');
	const { id, version, title } = upload;
	if (upload.form === 'copy') {
		const said = title === undefined ? {} : { title: inAll(base.languages, title) };
		return addDeck(app, bringer, { ...base, id, version, ...said });
	}
	const name = { id, version, ...(title === undefined ? {} : { title }) };
	const read = deckFromCsv(new TextEncoder().encode(upload.csv), base, name);
	if (!read.ok) {
		const findings = read.problems.map(({ finding, line }) => ({ ...finding, line }));
		return refuse('deck-invalid', { problems: read.problems, findings });
	}
	const added = await addDeck(app, bringer, read.input);
	if (added.ok || added.problem !== 'deck-invalid') return added;
	const problems = (added.extra?.['problems'] ?? []) as readonly { path: string }[];
	const findings = (added.extra?.['findings'] ?? []) as readonly Finding[];
	return refuse('deck-invalid', {
		draft: read.input,
		findings: findings.map((finding) => withLine(finding, read.lines)),
		problems: problems.map((problem) => {
			const line = [...read.lines].find(
				([path]) => problem.path === path || problem.path.startsWith(`${path}.`)
			)?.[1];
			return line === undefined ? problem : { ...problem, line };
		})
	});
}

const inAll = (languages: readonly string[], text: string): Readonly<Record<string, string>> =>
	Object.fromEntries(languages.map((language) => [language, text]));
