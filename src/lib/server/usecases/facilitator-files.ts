import { strToU8, zipSync } from 'fflate';
import type { Deck } from '$lib/domain/deck';
import type { Round } from '$lib/domain/dialogue';
import { servedFromStore } from '$lib/domain/disclosure/stored-picture';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { servedCards } from '$lib/domain/export/cards-table';
import { codebookTable } from '$lib/domain/export/codebook-table';
import { toCsv } from '$lib/domain/export/csv';
import { dataPackage } from '$lib/domain/export/datapackage';
import { servedNeedsSummary } from '$lib/domain/export/needs-summary';
import { servedProfileDistribution } from '$lib/domain/export/profile-distribution';
import { servedSimilarity } from '$lib/domain/export/similarity-table';
import type { Table } from '$lib/domain/export/table';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import type { App } from '../app';
import type { ReportDocument } from '$lib/report/report-block';
import { reportDocument } from '../report/report-document';
import { reportHtml, type ReportPage } from '$lib/report/report-html';
import { reportLanguage } from '../report/report-input';
import { reportMarkdown } from '$lib/report/report-markdown';
import { findDeck } from '../store/deck-shelf';
import { findDialogue, type DialogueRecord } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import { calledAfter } from './called-after';
import { dayAt } from './day-at';
import { namedEarlier } from '../live/named-earlier';
import { dayFile, type ExportFile } from '../research/export-file';
import { done, refuse, type Outcome } from '../outcome';
import { termsOf } from '../research/terms-of-use';

/** What a facilitator may take away: never one row per person, never more than was shown (D12). */
const FACILITATOR_FILES = [
	'profile_distribution.csv',
	'cards.csv',
	'needs_summary.csv',
	'similarity.csv',
	'codebook.csv',
	'report.html',
	'report.md',
	'package.zip'
] as const;

interface Shown {
	readonly record: DialogueRecord;
	readonly deck: Deck;
	/** pictures the facilitator has seen, oldest first */
	readonly pictures: readonly GroupPicture[];
	/** those of them that the room has seen too */
	readonly released: readonly GroupPicture[];
}

/** What the asker for a file states, if anything. */
interface FileReader {
	/** of the report, if not the dialogue's own */
	readonly language: string | null;
	/** where they are, such as America/Curacao; else where the server is */
	readonly zone: string | null;
}

/** One of the facilitator's files, from the pictures that were shown and nothing else. */
export async function facilitatorFile(
	app: App,
	dialogue: string,
	name: string,
	{ language, zone }: FileReader
): Promise<Outcome<ExportFile>> {
	const file = FACILITATOR_FILES.find((one) => one === name);
	if (!file) return refuse('file-not-yours');
	const shown = await app.store.read(() => whatWasShown(app, dialogue));
	if (!shown) return refuse('no-such-dialogue');
	if (shown.record.state.lifecycle === 'purged') return refuse('purged');
	// a table cannot say on every line that it is invented; the report does
	if (shown.record.row.mode === 'rehearsal' && !file.startsWith('report.')) {
		return refuse('rehearsal-no-files');
	}
	const today = dayAt(app.now(), zone);
	const report = reportDocument({
		record: shown.record,
		deck: shown.deck,
		// for the room itself: nothing in it that the room has not seen
		pictures: shown.released,
		today,
		language: reportLanguage(language, shown.record.row.language)
	});
	const called = calledAfter(
		shown.record.row.title,
		today,
		file.replace('report', report.fileName)
	);
	const made = (type: string, body: Uint8Array<ArrayBuffer>) =>
		done({ name: file, called, type, body });
	const pageOf = ({ html, policy }: ReportPage) =>
		done({ name: file, called, type: 'text/html; charset=utf-8', body: bytesOf(html), policy });
	const tables = tablesOf(shown);
	switch (file) {
		case 'report.html':
			return pageOf(reportHtml(report));
		case 'report.md':
			return made('text/markdown; charset=utf-8', bytesOf(reportMarkdown(report)));
		case 'package.zip':
			return made('application/zip', packageOf(app, shown, tables, report, today));
		default: {
			const table = tables.find((one) => `${one.name}.csv` === file);
			if (!table) return refuse('nothing-shown');
			return made('text/csv; charset=utf-8', bytesOf(toCsv(table)));
		}
	}
}

function* whatWasShown(app: App, dialogue: string): Unit<Shown | undefined> {
	const record = yield* findDialogue(app.store, dialogue);
	if (!record) return undefined;
	const deck = yield* findDeck(app.store, record.row.deck, record.row.deck_version);
	if (!deck) return undefined;
	const earlier = yield* namedEarlier(app, record.state.earlier);
	const stored = yield* rows(
		app.store.sql
			.selectFrom('pictures')
			.select(['round', 'picture'])
			.where('dialogue', '=', dialogue)
	);
	const picturesIn = (...states: readonly Round['state'][]) =>
		record.state.rounds.flatMap((round) => {
			const found = stored.find((one) => one.round === round.id);
			return found && states.includes(round.state) ? [servedFromStore(found.picture)] : [];
		});
	return {
		record: { ...record, state: { ...record.state, earlier } },
		deck,
		pictures: picturesIn('previewed', 'released'),
		released: picturesIn('released')
	};
}

function tablesOf({ record, deck, pictures }: Shown): readonly Table[] {
	const partOf = (round: string) => record.state.rounds.find((one) => one.id === round)?.part;
	const factors = pictures.filter((picture) => partOf(picture.round) === 'factors');
	const needs = pictures.filter((picture) => partOf(picture.round) === 'needs');
	const data = [
		joined('profile_distribution', factors.map(servedProfileDistribution)),
		joined(
			'cards',
			factors.slice(-1).map((picture) => servedCards(picture, deck))
		),
		joined(
			'needs_summary',
			needs.slice(-1).map((picture) => servedNeedsSummary(picture, deck))
		),
		joined(
			'similarity',
			factors
				.slice(-1)
				.flatMap((picture) => (picture.agreement ? [servedSimilarity(picture.agreement)] : []))
		)
	].filter((table) => table !== undefined);
	return [...data, codebookTable(data, [deck])];
}

/** Tables of the same columns under one header; undefined when nothing was shown yet. */
function joined(name: string, tables: readonly Table[]): Table | undefined {
	const [head] = tables;
	if (!head) return undefined;
	return { name, columns: head.columns, rows: tables.flatMap((table) => [...table.rows]) };
}

function packageOf(
	app: App,
	{ record, deck }: Shown,
	tables: readonly Table[],
	report: ReportDocument,
	created: string
): Uint8Array<ArrayBuffer> {
	const facts = {
		name: 'kaartgesprek-dialogue',
		title: record.row.title,
		description:
			'What was shown to the group in one dialogue. Where a word was shown instead of a number, the number is not here either.',
		created,
		scoringVersion: SCORING_VERSION,
		decks: [`${deck.id}@${deck.version}`],
		terms: termsOf(app)
	};
	const files: Record<string, Uint8Array> = {
		'datapackage.json': strToU8(JSON.stringify(dataPackage(facts, tables), null, '\t')),
		'report.html': strToU8(reportHtml(report).html),
		'report.md': strToU8(reportMarkdown(report)),
		'deck.json': strToU8(JSON.stringify(deck, null, '\t'))
	};
	for (const table of tables) files[`${table.name}.csv`] = strToU8(toCsv(table));
	return zipSync(files, { level: 6, mtime: dayFile(created) });
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
