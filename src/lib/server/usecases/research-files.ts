import { randomInt } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { cardsTable } from '$lib/domain/export/cards';
import { codebookTable } from '$lib/domain/export/codebook';
import { toCsv } from '$lib/domain/export/csv';
import { dataPackage } from '$lib/domain/export/datapackage';
import { needsTable } from '$lib/domain/export/needs';
import { needsSummaryTable } from '$lib/domain/export/needs-summary';
import { participantsTable } from '$lib/domain/export/participants';
import { placementsTable } from '$lib/domain/export/placements';
import {
	profileDistributionTable,
	type DistributionGroup
} from '$lib/domain/export/profile-distribution';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { similarityTable } from '$lib/domain/export/similarity';
import type { Table } from '$lib/domain/export/table';
import { cardCounts } from '$lib/domain/group/card-counts';
import { similarity } from '$lib/domain/group/similarity';
import { distributionOf } from '$lib/domain/group/distribution';
import { pooledDistribution } from '$lib/domain/group/pooled-distribution';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import type { ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { logExport } from './export-log';
import type { ExportFile } from './facilitator-files';
import { done, refuse, type Outcome } from './outcome';
import {
	countedRow,
	decksOf,
	exportedDialogues,
	firstRounds,
	type ExportedDialogue
} from './research-rows';
import { researchSources } from './research-source';

/** What a researcher with a key may take away. */
export const RESEARCH_FILES = [
	'profile_distribution.csv',
	'participants.csv',
	'placements.csv',
	'needs.csv',
	'needs_summary.csv',
	'cards.csv',
	'similarity.csv',
	'codebook.csv',
	'manifest.json',
	'package.zip'
] as const;

/** All rows of one export, under numbers drawn for it. */
export async function exportNow(
	app: App,
	filter: ResearchFilter
): Promise<readonly ExportedDialogue[]> {
	const sources = await researchSources(app, filter);
	return exportedDialogues(sources, () => randomInt(2 ** 32) / 2 ** 32);
}

/** One of the researchers' files; logged with the number of people it holds. */
export async function researchFile(
	app: App,
	who: string,
	name: string,
	filter: ResearchFilter
): Promise<Outcome<ExportFile>> {
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file) return refuse('no-such-file');
	const dialogues = await exportNow(app, filter);
	const people = dialogues.reduce((sum, dialogue) => sum + dialogue.people, 0);
	await logExport(app, who, file, people);
	return done({ name: file, type: typeOfFile(file), bytes: bytesIn(app, file, dialogues) });
}

function bytesIn(
	app: App,
	file: (typeof RESEARCH_FILES)[number],
	dialogues: readonly ExportedDialogue[]
): Uint8Array<ArrayBuffer> {
	if (file === 'manifest.json') return bytesOf(manifestOf(dialogues));
	if (file === 'package.zip') return packageOf(app, dialogues, tablesOf(dialogues));
	// who takes one table waits for no other
	const make = TABLES.find(({ name }) => `${name}.csv` === file)?.make;
	const table = make?.(dialogues) ?? tablesOf(dialogues).find((one) => `${one.name}.csv` === file);
	if (!table) throw new Error(`no table for ${file}`);
	return bytesOf(toCsv(table));
}

/** The pooled distribution of each factor round; of the first also by work and language (G3). */
export function distributionGroups(
	dialogues: readonly ExportedDialogue[]
): readonly DistributionGroup[] {
	const versions = decksOf(dialogues).map((deck) => deck.version);
	const group = (
		groupBy: string,
		name: string,
		belongs: (row: ResearchRow) => boolean,
		round = 'factors-1'
	): DistributionGroup[] => {
		const pooled = pooledDistribution(
			dialogues
				.map((dialogue) =>
					distributionOf(
						dialogue.rows
							.filter((row) => row.round === round && belongs(row))
							.flatMap((row) => row.score?.profile ?? [])
					)
				)
				.filter((distribution) => distribution.total > 0)
		);
		if (!pooled) return [];
		return [{ groupBy, group: name, round, deckVersion: versions.join('|'), pooled }];
	};
	const rows = dialogues.flatMap(firstRounds);
	const values = (of: (row: ResearchRow) => string | undefined) =>
		[...new Set(rows.flatMap((row) => of(row) ?? []))].sort();
	const rounds = new Set(rowsOf(dialogues).flatMap((row) => (row.score ? [row.round] : [])));
	return [
		...[...rounds].sort().flatMap((round) => group('all', 'all', () => true, round)),
		...values((row) => row.answers.anchors.work).flatMap((work) =>
			group('work', work, (row) => row.answers.anchors.work === work)
		),
		...values((row) => row.language).flatMap((language) =>
			group('language', language, (row) => row.language === language)
		)
	];
}

const rowsOf = (dialogues: readonly ExportedDialogue[]) =>
	dialogues.flatMap((dialogue) => dialogue.rows);

/** Each table but the codebook, by its name, from the rows of an export. */
const TABLES: readonly {
	readonly name: string;
	readonly make: (dialogues: readonly ExportedDialogue[]) => Table;
}[] = [
	{
		name: 'profile_distribution',
		make: (dialogues) => profileDistributionTable(distributionGroups(dialogues))
	},
	{ name: 'participants', make: (dialogues) => participantsTable(rowsOf(dialogues)) },
	{ name: 'placements', make: (dialogues) => placementsTable(rowsOf(dialogues)) },
	{
		name: 'needs',
		make: (dialogues) => needsTable(rowsOf(dialogues).filter((row) => row.part === 'needs'))
	},
	{
		name: 'needs_summary',
		make: (dialogues) => needsSummaryTable(dialogues.map((one) => countedRound(one, 'needs-1')))
	},
	{
		name: 'cards',
		make: (dialogues) => cardsTable(dialogues.map((one) => countedRound(one, 'factors-1')))
	},
	{ name: 'similarity', make: (dialogues) => similarityTable(pooledSimilarity(dialogues)) }
];

function tablesOf(dialogues: readonly ExportedDialogue[]): readonly Table[] {
	const tables = TABLES.map(({ make }) => make(dialogues));
	return [...tables, codebookTable(tables, decksOf(dialogues))];
}

/** Counts and emphasis of one round of a dialogue. */
function countedRound(dialogue: ExportedDialogue, round: 'factors-1' | 'needs-1') {
	const { deck } = dialogue.source;
	const kind = round === 'needs-1' ? ('need' as const) : ('factor' as const);
	const people = dialogue.rows.filter((row) => row.round === round);
	const cards = deck.cards.filter((card) => card.kind === kind);
	const counts = cardCounts(cards, deck.piles[kind], people.map(countedRow));
	const emphasis = new Map<string, number>();
	for (const row of people) {
		for (const card of row.answers.emphasis.get(round) ?? []) {
			emphasis.set(card, (emphasis.get(card) ?? 0) + 1);
		}
	}
	return { dialogue: dialogue.number, deck, counts, emphasis };
}

/** Pairs of cards over the first rounds of all dialogues; cards of several decks by their id (G5). */
function pooledSimilarity(dialogues: readonly ExportedDialogue[]) {
	const decks = decksOf(dialogues);
	const cards = new Map(
		decks.flatMap((deck) =>
			deck.cards.filter((card) => card.kind === 'factor').map((card) => [card.id, card] as const)
		)
	);
	const dealt = new Set(dialogues.flatMap(firstRounds).flatMap((row) => [...row.sort.keys()]));
	return similarity(
		[...cards.values()].filter((card) => dealt.has(card.id)),
		decks[0]?.piles.factor ?? [],
		dialogues.flatMap(firstRounds).map((row) => row.sort)
	);
}

/** What was left out, and why: counts a dialogue, never who. */
function manifestOf(dialogues: readonly ExportedDialogue[]): string {
	return JSON.stringify(
		{
			scoring_version: SCORING_VERSION,
			decks: decksOf(dialogues).map((deck) => ({
				deck: deck.id,
				version: deck.version,
				languages: deck.languages,
				// translations that no speaker has looked through: sorts in them are marked by their language
				unreviewed_languages: deck.unreviewed ?? []
			})),
			dialogues: dialogues.map((dialogue) => ({
				dialogue: dialogue.number,
				people: dialogue.people,
				withheld: dialogue.withheld
			}))
		},
		null,
		'\t'
	);
}

function packageOf(
	app: App,
	dialogues: readonly ExportedDialogue[],
	tables: readonly Table[]
): Uint8Array<ArrayBuffer> {
	const decks = decksOf(dialogues);
	const facts = {
		name: 'kaartgesprek-research',
		title: 'Kaartgesprek',
		description:
			'Pseudonymous card sorts of those who agreed to research. Numbers are of this package only. The pattern of cards itself can link two packages.',
		created: dayOf(app.now()),
		scoringVersion: SCORING_VERSION,
		decks: decks.map((deck) => `${deck.id}@${deck.version}`),
		licence: 'CC-BY-4.0'
	};
	const files: Record<string, Uint8Array> = {
		'datapackage.json': strToU8(JSON.stringify(dataPackage(facts, tables), null, '\t')),
		'manifest.json': strToU8(manifestOf(dialogues)),
		'README.txt': strToU8(
			[
				facts.title,
				facts.description,
				`Scoring version ${facts.scoringVersion}. Card sets: ${facts.decks.join(', ')}.`,
				'The card list and the rule that assigns a profile are a documented proposal, not yet validated.',
				'Recruitment was not random: intervals speak of people like these, not of a population.',
				''
			].join('\n')
		)
	};
	for (const deck of decks) {
		files[`decks/${deck.id}-${deck.version}.json`] = strToU8(JSON.stringify(deck, null, '\t'));
	}
	for (const table of tables) files[`${table.name}.csv`] = strToU8(toCsv(table));
	return zipSync(files, { level: 6 });
}

/** How a file of the export is sent. */
export const typeOfFile = (name: string): string =>
	name.endsWith('.zip')
		? 'application/zip'
		: `${name.endsWith('.json') ? 'application/json' : 'text/csv'}; charset=utf-8`;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
