import { Unzip, UnzipInflate } from 'fflate';
import { csvVariant } from '$lib/domain/export/csv-variant';
import type { FileVariant, FrozenExport, ResearchFilter } from '$lib/protocol/research';
import { newId } from '../access/keys';
import type { App } from '../app';
import { first, rows, StorageProblem, type Unit } from '../store/store';
import { typeOfFile, type ExportFile } from './export-file';
import { logExport } from './export-log';
import { done, refuse, type Outcome } from './outcome';
import { emptyTables } from './research-codebook';
import { peopleOf, RESEARCH_FILES, VARIANTS } from './research-files';
import { FORMAT_NAMES, FORMATS_FOLDER } from './research-formats';
import { researchPackage } from './research-package';
import { planExport } from './research-plan';
import { SnapshotMoved } from './research-slices';

const DAY_MS = 24 * 3_600_000;
/** Bytes of the zip that one row of the store holds. */
const PART = 256 * 1024;
/** How often an export is begun anew because somebody erased their cards meanwhile. */
const TRIES = 3;

/** Freezes one export for a day: one numbering, so that its files join (METHOD §8). */
export async function freezeExport(
	app: App,
	who: string,
	filter: ResearchFilter
): Promise<FrozenExport> {
	const { id, until } = await freeze(app, who, filter, TRIES);
	const at = (file: string) => [file, `/api/v1/research/exports/${id}/${file}`] as const;
	return {
		id,
		until: new Date(until).toISOString(),
		files: RESEARCH_FILES,
		formats: FORMAT_NAMES,
		links: Object.fromEntries(RESEARCH_FILES.map(at))
	};
}

async function freeze(app: App, who: string, filter: ResearchFilter, tries: number) {
	const id = newId();
	const until = app.now() + DAY_MS;
	// known to the store before anybody is counted: an erasure from now on takes it away
	await app.store.commit(function* () {
		yield* rows(app.store.sql.insertInto('exports').values({ id, who, package: '', until }));
	});
	try {
		const plan = await planExport(app, filter);
		await logExport(app, who, 'package.zip', peopleOf(plan));
		let part = 0;
		for await (const piece of inParts(researchPackage(app, plan))) {
			await keepPart(app, id, part++, piece);
		}
		return { id, until };
	} catch (error) {
		await app.store.commit(() => forgetExport(app, id));
		if (!(error instanceof SnapshotMoved)) throw error;
		if (tries <= 1) throw new StorageProblem('down', error);
		return freeze(app, who, filter, tries - 1);
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

async function keepPart(app: App, id: string, part: number, piece: Uint8Array): Promise<void> {
	const { sql } = app.store;
	await app.store.commit(function* () {
		const there = yield* first(sql.selectFrom('exports').select('id').where('id', '=', id));
		if (!there) throw new SnapshotMoved();
		const body = Buffer.from(piece).toString('base64');
		yield* rows(sql.insertInto('export_parts').values({ export: id, part, body }));
	});
}

/** A file of a frozen export; gone after a day, and as soon as anybody erases their cards. */
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
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file) return refuse('no-such-file');
	const zipped = partsOf(app, id);
	const plain = file === 'package.zip' ? zipped : unzipped(zipped, pathOf(file));
	const columns = emptyTables().find((table) => `${table.name}.csv` === file)?.columns;
	const body = variant !== 'plain' && columns ? rewritten(plain, columns, variant) : plain;
	return done({ name: file, type: typeOfFile(file), body });
}

const pathOf = (file: string): string =>
	FORMAT_NAMES.includes(file) ? `${FORMATS_FOLDER}${file}` : file;

async function* partsOf(app: App, id: string): AsyncGenerator<Uint8Array> {
	for (let part = 0; ; part++) {
		const found = await app.store.read(function* () {
			return yield* first(
				app.store.sql
					.selectFrom('export_parts')
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

/** Nobody who erased their cards lives on in a file that waits to be fetched. */
export function* forgetFrozenExports(app: App, before = Infinity): Unit<void> {
	const { sql } = app.store;
	const found = yield* rows(sql.selectFrom('exports').select(['id', 'until']));
	for (const { id, until } of found) if (Number(until) < before) yield* forgetExport(app, id);
}

function* forgetExport(app: App, id: string): Unit<void> {
	yield* rows(app.store.sql.deleteFrom('export_parts').where('export', '=', id));
	yield* rows(app.store.sql.deleteFrom('exports').where('id', '=', id));
}
