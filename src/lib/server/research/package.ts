import { strToU8, Zip, ZipDeflate } from 'fflate';
import { toCsv } from '$lib/domain/export/csv';
import { dataPackage } from '$lib/domain/export/datapackage';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { dayFile } from './export-file';
import { codebookOf, emptyTables } from './codebook-of';
import { FORMATS_FOLDER, formatsOf } from './formats';
import { INVENTED, manifestOf, saidOfTexts } from './manifest';
import { consentsOf, type ResearchPlan } from './plan';
import { researchReadme } from './readme';
import { ROW_FILES } from './row-files';
import { termsOf } from './terms-of-use';
import { decksOf } from './rows';
import { GatheredRows, researchSlices } from './slices';
import { TABLES_OVER_PEOPLE } from './tables-over-people';

/**
 * All files of an export as one zip, made while it is sent: rows are read once, into every file of
 * rows at once; the zip sends the first of these and holds the others compressed until their turn.
 */
export async function* researchPackage(app: App, plan: ResearchPlan): AsyncGenerator<Uint8Array> {
	const created = dayOf(app.now());
	const ready: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	const begin = (name: string) => {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = dayFile(created);
		zip.add(file);
		return (text: string | Uint8Array, last = false) =>
			file.push(typeof text === 'string' ? strToU8(text) : text, last);
	};
	const add = (name: string, text: string | Uint8Array) => begin(name)(text, true);

	const decks = decksOf(plan.dialogues);
	const invented = plan.filter.mode === 'demo' ? `${INVENTED} ` : '';
	const facts = {
		name: 'kaartgesprek-research',
		title: invented ? 'Kaartgesprek: invented people' : 'Kaartgesprek',
		description: `${invented}Pseudonymous card sorts of those who agreed to research. Numbers are of this package only. The pattern of cards itself can link two packages.`,
		created,
		scoringVersion: SCORING_VERSION,
		decks: decks.map((deck) => `${deck.id}@${deck.version}`),
		consents: consentsOf(plan),
		terms: termsOf(app)
	};
	const codebook = codebookOf(plan);
	add('README.txt', researchReadme(facts, saidOfTexts(plan.texts)));
	const tables = [...emptyTables(), codebook];
	add('datapackage.json', JSON.stringify(dataPackage(facts, tables, true), null, '\t'));
	add('codebook.csv', toCsv(codebook));
	for (const deck of decks) {
		add(`decks/${deck.id}-${deck.version}.json`, JSON.stringify(deck, null, '\t'));
	}
	const gathered = new GatheredRows(plan);
	const files = ROW_FILES.map(({ name, writer }) => {
		const push = begin(`${name}.csv`);
		const { head, lines } = writer();
		push(head);
		return { push, lines };
	});
	yield* ready.splice(0);
	for await (const slice of researchSlices(app, plan)) {
		for (const { push, lines } of files) push(lines(slice));
		gathered.add(slice);
		yield* ready.splice(0);
	}
	for (const { push } of files) push('', true);
	const dialogues = gathered.dialogues();
	for (const { name, make } of TABLES_OVER_PEOPLE) {
		add(`${name}.csv`, toCsv(await make(dialogues)));
		yield* ready.splice(0);
		await new Promise(setImmediate);
	}
	for (const [name, written] of formatsOf(dialogues, dayFile(created)).files) {
		add(`${FORMATS_FOLDER}${name}`, written);
	}
	add('manifest.json', manifestOf(plan, dialogues, termsOf(app)));
	zip.end();
	yield* ready.splice(0);
}
