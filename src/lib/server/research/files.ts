import { EXCEL_NL, toCsv, type CsvOptions } from '$lib/domain/export/csv';
import type { FileVariant, ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { dayFile, typeOfFile, type ExportFile } from './export-file';
import { logExport } from './export-log';
import { done, refuse, type Outcome } from '../outcome';
import { researchPackage } from './package';
import { planExport, type ResearchPlan } from './plan';
import { codebookOf } from './codebook-of';
import { FORMAT_NAMES, FORMATS_LIST, formatsOf } from './formats';
import { manifestOf } from './manifest';
import { ROW_FILES, type RowFile } from './row-files';
import { GatheredRows, researchSlices } from './slices';
import { TABLES_OVER_PEOPLE } from './tables-over-people';
import { termsOf } from './terms-of-use';

/** What a researcher with a key may take away. */
export const RESEARCH_FILES: readonly string[] = [
	'profile_distribution.csv',
	'participants.csv',
	'placements.csv',
	'needs.csv',
	'needs_by_profile.csv',
	'needs_summary.csv',
	'cards.csv',
	'similarity.csv',
	'codebook.csv',
	'manifest.json',
	'package.zip',
	...FORMAT_NAMES
];

/** How each variant is written. */
export const VARIANTS: Readonly<Record<FileVariant, CsvOptions>> = {
	plain: {},
	'excel-nl': EXCEL_NL
};

/** One of the researchers' files, made while it is sent; logged with its number of people. */
export async function researchFile(
	app: App,
	who: string,
	name: string,
	filter: ResearchFilter,
	variant: FileVariant = 'plain'
): Promise<Outcome<ExportFile>> {
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file) return refuse('no-such-file');
	const plan = await planExport(app, filter);
	if (plan.nothing) return refuse('filter-too-few', { reason: plan.nothing });
	if (isOfNobody(file, plan)) return refuse('nobody-in-file');
	const logged = await logExport(app, who, file, peopleOf(plan));
	if (!logged.ok) return logged;
	return done({
		name: file,
		...calledInvented(file, filter),
		type: typeOfFile(file),
		body: piecesOf(app, file, plan, variant)
	});
}

/** A file of invented people is called so when saved: its rows may not say it. */
export const calledInvented = (name: string, { mode }: ResearchFilter): { called?: string } =>
	mode === 'demo' ? { called: `invented-${name.split('/').at(-1)}` } : {};

/** Whether a file lacks even a header: other programs' formats need a card set somebody sorted. */
export const isOfNobody = (file: string, plan: ResearchPlan): boolean =>
	peopleOf(plan) === 0 && FORMAT_NAMES.includes(file) && file !== FORMATS_LIST;

/** People in a plan. */
export const peopleOf = (plan: ResearchPlan): number =>
	plan.dialogues.reduce((sum, { people }) => sum + people.length, 0);

/** A file of a plan, piece by piece. */
export function piecesOf(
	app: App,
	file: string,
	plan: ResearchPlan,
	variant: FileVariant
): AsyncIterable<Uint8Array> {
	if (file === 'package.zip') return researchPackage(app, plan);
	const name = file.replace(/\.\w+$/, '');
	const byRows = ROW_FILES.find((one) => one.name === name);
	if (byRows) return rowPieces(app, plan, byRows, VARIANTS[variant]);
	return wholePiece(async () => {
		if (name === 'codebook') return toCsv(codebookOf(plan), VARIANTS[variant]);
		const gathered = new GatheredRows(plan);
		for await (const slice of researchSlices(app, plan)) gathered.add(slice);
		const dialogues = gathered.dialogues();
		if (FORMAT_NAMES.includes(file)) {
			const { files } = formatsOf(dialogues, dayFile(dayOf(app.now())));
			return files.get(file) ?? notWritten(file);
		}
		const table = await TABLES_OVER_PEOPLE.find((one) => one.name === name)?.make(dialogues);
		return table ? toCsv(table, VARIANTS[variant]) : manifestOf(plan, dialogues, termsOf(app));
	});
}

/** A file of rows, written while the store is read. @throws SnapshotMoved */
export async function* rowPieces(
	app: App,
	plan: ResearchPlan,
	file: RowFile,
	options: CsvOptions = {}
): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	const { head, lines } = file.writer(options);
	yield encoder.encode(head);
	for await (const rows of researchSlices(app, plan)) {
		const written = lines(rows);
		if (written !== '') yield encoder.encode(written);
	}
}

function notWritten(file: string): never {
	throw new Error(`${file} was not written`);
}

async function* wholePiece(make: () => Promise<string | Uint8Array>): AsyncGenerator<Uint8Array> {
	const made = await make();
	yield typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
