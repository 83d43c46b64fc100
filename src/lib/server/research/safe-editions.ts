import { strToU8, zipSync } from 'fflate';
import { cardsTable } from '$lib/domain/export/cards-table';
import { codebookTable } from '$lib/domain/export/codebook-table';
import { toCsv } from '$lib/domain/export/csv';
import { dataPackage } from '$lib/domain/export/datapackage';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { needsByProfileTable } from '$lib/domain/export/needs-by-profile-table';
import { needsSummaryTable } from '$lib/domain/export/needs-summary';
import { profileDistributionTable } from '$lib/domain/export/profile-distribution';
import { countSafely, peopleOfCounts } from '$lib/domain/export/safe-counts';
import {
	nextSafeTables,
	safeRows,
	withRest,
	type SafeTables
} from '$lib/domain/export/safe-tables';
import type { Table } from '$lib/domain/export/table';
import { SAFE_K } from '$lib/domain/disclosure/suppress';
import type { App } from '../app';
import { rows } from '../store/store';
import { dayOf } from '../store/dialogue-record';
import { dayFile, typeOfFile, type ExportFile } from './export-file';
import { logExport } from './export-log';
import { keepEdition } from './kept-editions';
import { done, refuse, type Outcome } from '../outcome';
import { isWith, mostUsedDeck } from './people-with-needs';
import { planExport } from './plan';
import { GatheredRows, researchSlices } from './slices';
import { DEFAULT_STUDY } from './keep-studies';

/** The columns of each table that is published. */
const COLUMNS: Readonly<Record<string, Table['columns']>> = {
	profile_distribution: profileDistributionTable([]).columns,
	cards: cardsTable([]).columns,
	needs_summary: needsSummaryTable([]).columns,
	needs_by_profile: needsByProfileTable([], () => undefined).columns
};
const PACKAGE = 'publication.zip';
export const SAFE_FILES: readonly string[] = [
	...Object.keys(COLUMNS).map((name) => `${name}.csv`),
	PACKAGE
];

/** One edition as it was published; nothing that was hidden is in it. */
interface Edition {
	readonly number: number;
	readonly deck: string;
	readonly deckVersion: string;
	readonly tables: SafeTables;
}

/**
 * A table for publication (D12): from a numbered edition of one study, all of its people together,
 * with cells under 10 hidden, and others along with them. A new edition is made only once every
 * changed table gained or lost 10 people; until then the last one is returned. No two editions
 * differ by fewer, whichever they are, and a restored backup takes none away.
 * @param edition an earlier one; the newest if left out
 */
export async function safeFile(
	app: App,
	who: string,
	name: string,
	study = DEFAULT_STUDY,
	edition?: number
): Promise<Outcome<ExportFile>> {
	const table = name.replace(/\.\w+$/, '');
	const columns = COLUMNS[table];
	if (!SAFE_FILES.includes(name) || (!columns && name !== PACKAGE)) return refuse('no-such-file');
	const found =
		edition === undefined ? await newestEdition(app, study) : await editionOf(app, study, edition);
	if (!found) return refuse('no-such-export');
	const logged = await logExport(app, who, `${study} ${table} edition ${found.number}`, 0);
	if (!logged.ok) return logged;
	const body = columns
		? new TextEncoder().encode(csvOf(table, columns, found))
		: packageOf(study, found, dayOf(app.now()));
	return done({
		name: name.replace('.', `-edition-${found.number}.`),
		type: typeOfFile(name),
		body
	});
}

const csvOf = (name: string, columns: Table['columns'], edition: Edition): string =>
	toCsv({ name, columns, rows: safeRows(name, columns, edition) });

/** All tables of an edition with their licence: no other files have one. */
function packageOf(study: string, edition: Edition, created: string): Uint8Array<ArrayBuffer> {
	const tables = Object.entries(COLUMNS).map(([name, columns]) => ({ name, columns, rows: [] }));
	const codebook = codebookTable(tables, []);
	const facts = {
		name: `kaartgesprek-${study}-edition-${edition.number}`,
		title: `Kaartgesprek: ${study}, edition ${edition.number}`,
		description:
			'Counts of people, none under 10. Of a card, neutral, skipped and not placed are one rest: n less the columns beside it. A share in needs_by_profile is of everybody with that profile who got the card. No other file of this program may be published.',
		created,
		scoringVersion: SCORING_VERSION,
		decks: [`${edition.deck}@${edition.deckVersion}`],
		licence: 'CC-BY-4.0'
	};
	const files: Record<string, Uint8Array> = {
		'datapackage.json': strToU8(
			JSON.stringify(dataPackage(facts, [...tables, codebook]), null, '\t')
		),
		'codebook.csv': strToU8(toCsv(codebook))
	};
	for (const { name, columns } of tables) {
		files[`${name}.csv`] = strToU8(csvOf(name, columns, edition));
	}
	return zipSync(files, { level: 6, mtime: dayFile(created) });
}

/** The editions of a study, the newest last. @param number only that one */
async function editionsOf(app: App, study: string, number?: number): Promise<readonly Edition[]> {
	const kept = await app.store.read(function* () {
		let query = app.store.sql.selectFrom('safe_editions').select('body').where('study', '=', study);
		if (number !== undefined) query = query.where('number', '=', number);
		return yield* rows(query.orderBy('number'));
	});
	return kept.map(({ body }) => {
		const edition = hiddenBack(JSON.parse(body)) as Edition;
		return { ...edition, tables: withRest(edition.tables) };
	});
}

async function editionOf(app: App, study: string, number: number): Promise<Edition | undefined> {
	return (await editionsOf(app, study, number))[0];
}

/** JSON writes hidden values as null. */
function hiddenBack(value: unknown): unknown {
	if (value === null) return undefined;
	if (Array.isArray(value)) return value.map(hiddenBack);
	if (typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hiddenBack(one)]));
}

async function newestEdition(app: App, study: string): Promise<Edition | undefined> {
	const editions = await editionsOf(app, study);
	const last = editions.at(-1);
	const gathered = new GatheredRows(await planExport(app, { study }));
	for await (const slice of researchSlices(app, gathered.plan)) gathered.add(slice);
	const dialogues = gathered.dialogues();
	// a study that moves on to another deck version keeps the editions of the first
	const deck = last
		? dialogues.find(
				({ source }) => source.deck.id === last.deck && source.deck.version === last.deckVersion
			)?.source.deck
		: mostUsedDeck(dialogues);
	if (!deck) return last;
	const counts = countSafely(deck, dialogues.filter(isWith(deck)));
	if (peopleOfCounts(counts) < SAFE_K) return last;
	const tables = nextSafeTables(
		editions.map((edition) => edition.tables),
		counts
	);
	if (!tables) return last;
	const next: Edition = {
		number: (last?.number ?? 0) + 1,
		deck: deck.id,
		deckVersion: deck.version,
		tables
	};
	const isFirst = await app.store.commit(() =>
		keepEdition(app, { study, number: next.number, body: JSON.stringify(next) })
	);
	// concurrent askers get the same edition
	return isFirst ? next : editionOf(app, study, next.number);
}
