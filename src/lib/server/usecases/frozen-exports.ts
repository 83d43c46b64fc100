import { Unzip, UnzipInflate } from 'fflate';
import { csvVariant } from '$lib/domain/export/csv-variant';
import type { FileVariant, FrozenExport, ResearchFilter } from '$lib/protocol/research';
import { newId } from '../access/keys';
import type { App } from '../app';
import { first, rows, StorageProblem, type Unit } from '../store/store';
import { typeOfFile, type ExportFile } from './export-file';
import { logExport } from './export-log';
import { forgetExport } from './forget-exports';
import { done, refuse, type Outcome } from './outcome';
import { emptyTables } from './research-codebook';
import { peopleOf, RESEARCH_FILES, rowPieces, VARIANTS } from './research-files';
import { FORMAT_NAMES, FORMATS_FOLDER } from './research-formats';
import { researchPackage } from './research-package';
import { planExport, type ResearchPlan } from './research-plan';
import { TEXTS_FILE } from './research-row-files';
import { SnapshotMoved } from './research-slices';

/** How long a frozen export can be fetched. */
export const EXPORT_HOURS = 24;
const DAY_MS = EXPORT_HOURS * 3_600_000;
/** Of one key at a time: each is kept whole. */
export const MOST_EXPORTS = 50;
/** Bytes of the zip that one row of the store holds. */
const PART = 256 * 1024;
/** People written down in one commit. */
const PEOPLE_A_COMMIT = 1_000;
/** How often an export is begun anew because somebody erased their cards meanwhile. */
const TRIES = 3;

/** Asked for by itself, in no package (D11). */
const TEXTS = 'texts.csv';
/** Where a frozen export lies: its zip, and apart from it what people wrote. */
type Parts = 'export_parts' | 'export_texts';

/**
 * Freezes one export for a day: one numbering, so that its files join (METHOD §8).
 * @param texts whether a file of its own holds what people wrote (D11)
 */
export async function freezeExport(
	app: App,
	who: string,
	filter: ResearchFilter,
	texts = false
): Promise<Outcome<FrozenExport>> {
	const frozen = await freeze(app, who, filter, texts, TRIES);
	if (!frozen.ok) return frozen;
	const { id, until } = frozen.value;
	const files = texts ? [...RESEARCH_FILES, TEXTS] : RESEARCH_FILES;
	const at = (file: string) => [file, `/api/v1/research/exports/${id}/${file}`] as const;
	return done({
		id,
		until: new Date(until).toISOString(),
		files,
		formats: FORMAT_NAMES,
		...(texts ? { texts: TEXTS } : {}),
		links: Object.fromEntries(files.map(at))
	});
}

async function freeze(
	app: App,
	who: string,
	filter: ResearchFilter,
	texts: boolean,
	tries: number
): Promise<Outcome<{ readonly id: string; readonly until: number }>> {
	const id = newId();
	const until = app.now() + DAY_MS;
	const begun = await app.store.commit(function* (): Unit<Outcome<undefined>> {
		const { sql } = app.store;
		const waiting = yield* rows(sql.selectFrom('exports').select('id').where('who', '=', who));
		if (waiting.length >= MOST_EXPORTS) return refuse('too-many-exports');
		yield* rows(sql.insertInto('exports').values({ id, who, package: '', until }));
		return done(undefined);
	});
	if (!begun.ok) return begun;
	try {
		const plan = await planExport(app, filter, { texts });
		if (plan.nothing) {
			await app.store.commit(() => forgetExport(app, id));
			return refuse('filter-too-few', { reason: plan.nothing });
		}
		await keepPeople(app, id, plan);
		for (const file of texts ? ['package.zip', TEXTS] : ['package.zip']) {
			const logged = await logExport(app, who, file, peopleOf(plan));
			if (logged.ok) continue;
			await app.store.commit(() => forgetExport(app, id));
			return logged;
		}
		if (texts) {
			await keep(app, id, 'export_texts', rowPieces(app, plan, TEXTS_FILE));
		}
		await keep(app, id, 'export_parts', researchPackage(app, plan));
		return done({ id, until });
	} catch (error) {
		await app.store.commit(() => forgetExport(app, id));
		if (!(error instanceof SnapshotMoved)) throw error;
		if (tries <= 1) throw new StorageProblem('down', error);
		return freeze(app, who, filter, texts, tries - 1);
	}
}

/** Whose rows it holds: whoever leaves research from now on takes it away. */
async function keepPeople(app: App, id: string, plan: ResearchPlan): Promise<void> {
	const people = plan.dialogues.flatMap((dialogue) =>
		dialogue.people.map(({ source }) => ({ export: id, person: source.id }))
	);
	for (let at = 0; at < people.length; at += PEOPLE_A_COMMIT) {
		await app.store.commit(function* () {
			const some = people.slice(at, at + PEOPLE_A_COMMIT);
			yield* rows(app.store.sql.insertInto('export_people').values(some));
		});
	}
}

async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let waiting: Uint8Array[] = [];
	let size = 0;
	for await (const piece of pieces) {
		waiting.push(piece);
		size += piece.length;
		if (size < PART) continue;
		yield Buffer.concat(waiting);
		[waiting, size] = [[], 0];
	}
	yield Buffer.concat(waiting);
}

async function keep(
	app: App,
	id: string,
	where: Parts,
	pieces: AsyncIterable<Uint8Array>
): Promise<void> {
	const { sql } = app.store;
	let part = 0;
	for await (const piece of inParts(pieces)) {
		const body = Buffer.from(piece).toString('base64');
		const row = { export: id, part: part++, body };
		await app.store.commit(function* () {
			const there = yield* first(sql.selectFrom('exports').select('id').where('id', '=', id));
			if (!there) throw new SnapshotMoved();
			yield* rows(sql.insertInto(where).values(row));
		});
	}
}

/** A file of a frozen export; gone after a day, and as soon as anybody whose row it holds leaves. */
export async function frozenFile(
	app: App,
	id: string,
	name: string,
	variant: FileVariant = 'plain'
): Promise<Outcome<ExportFile>> {
	const found = await app.store.read(function* () {
		return yield* first(app.store.sql.selectFrom('exports').select('until').where('id', '=', id));
	});
	if (!found || Number(found.until) < app.now()) return refuse('no-such-export');
	if (name === TEXTS) return frozenTexts(app, id, variant);
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file) return refuse('no-such-file');
	const zipped = partsOf(app, id, 'export_parts');
	const plain = file === 'package.zip' ? zipped : unzipped(zipped, pathOf(file));
	const columns = emptyTables().find((table) => `${table.name}.csv` === file)?.columns;
	const body = variant !== 'plain' && columns ? rewritten(plain, columns, variant) : plain;
	return done({ name: file, type: typeOfFile(file), body });
}

/** What people wrote, of an export for which it was asked. */
async function frozenTexts(
	app: App,
	id: string,
	variant: FileVariant
): Promise<Outcome<ExportFile>> {
	const asked = await app.store.read(function* () {
		const { sql } = app.store;
		return yield* first(sql.selectFrom('export_texts').select('part').where('export', '=', id));
	});
	if (!asked) return refuse('no-such-file');
	const plain = partsOf(app, id, 'export_texts');
	const body = variant === 'plain' ? plain : rewritten(plain, TEXTS_FILE.columns, variant);
	return done({ name: TEXTS, type: typeOfFile(TEXTS), body });
}

const pathOf = (file: string): string =>
	FORMAT_NAMES.includes(file) ? `${FORMATS_FOLDER}${file}` : file;

async function* partsOf(app: App, id: string, where: Parts): AsyncGenerator<Uint8Array> {
	for (let part = 0; ; part++) {
		const found = await app.store.read(function* () {
			return yield* first(
				app.store.sql
					.selectFrom(where)
					.select('body')
					.where('export', '=', id)
					.where('part', '=', part)
			);
		});
		if (!found) return;
		yield Buffer.from(found.body, 'base64');
	}
}

async function* unzipped(
	zipped: AsyncIterable<Uint8Array>,
	file: string
): AsyncGenerator<Uint8Array> {
	const ready: Uint8Array[] = [];
	let ended = false;
	const zip = new Unzip((one) => {
		if (one.name !== file) return;
		one.ondata = (error, piece, last) => {
			if (error) throw error;
			ready.push(piece);
			ended ||= last;
		};
		one.start();
	});
	zip.register(UnzipInflate);
	for await (const piece of zipped) {
		zip.push(piece);
		yield* ready.splice(0);
		if (ended) return;
	}
	throw new Error(`the frozen export lacks ${file}`);
}

async function* rewritten(
	pieces: AsyncIterable<Uint8Array>,
	columns: Parameters<typeof csvVariant>[0],
	variant: FileVariant
): AsyncGenerator<Uint8Array> {
	const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
	const rewrite = csvVariant(columns, VARIANTS[variant]);
	for await (const piece of pieces) {
		yield encoder.encode(rewrite(decoder.decode(piece, { stream: true })));
	}
}
