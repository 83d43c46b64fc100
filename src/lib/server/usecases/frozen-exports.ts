import { unzipSync } from 'fflate';
import type { FrozenExport, ResearchFilter } from '$lib/protocol/research';
import { newId } from '../access/keys';
import type { App } from '../app';
import { first, rows, type Unit } from '../store/store';
import type { ExportFile } from './facilitator-files';
import { done, refuse, type Outcome } from './outcome';
import { RESEARCH_FILES, researchFile, typeOfFile } from './research-files';

const DAY_MS = 24 * 3_600_000;

/** Freezes one export for a day: one numbering, so that its files join (METHOD §8). */
export async function freezeExport(
	app: App,
	who: string,
	filter: ResearchFilter
): Promise<FrozenExport> {
	const zipped = await researchFile(app, who, 'package.zip', filter);
	if (!zipped.ok) throw new Error(`no package: ${zipped.problem}`);
	const id = newId();
	const until = app.now() + DAY_MS;
	await app.store.commit(function* () {
		yield* rows(
			app.store.sql
				.insertInto('exports')
				.values({ id, who, package: Buffer.from(zipped.value.bytes).toString('base64'), until })
		);
	});
	const at = (file: string) => [file, `/api/v1/research/exports/${id}/${file}`] as const;
	return {
		id,
		until: new Date(until).toISOString(),
		files: RESEARCH_FILES,
		links: Object.fromEntries(RESEARCH_FILES.map(at))
	};
}

/** A file of a frozen export; gone after a day, and as soon as anybody erases their cards. */
export async function frozenFile(app: App, id: string, name: string): Promise<Outcome<ExportFile>> {
	const found = await app.store.read(function* () {
		return yield* first(app.store.sql.selectFrom('exports').selectAll().where('id', '=', id));
	});
	if (!found || Number(found.until) < app.now()) return refuse('no-such-export');
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file) return refuse('no-such-file');
	const zipped = new Uint8Array(Buffer.from(found.package, 'base64'));
	const bytes = file === 'package.zip' ? zipped : unzipSync(zipped)[file];
	if (!bytes) throw new Error(`the frozen export lacks ${file}`);
	return done({ name: file, type: typeOfFile(file), bytes: new Uint8Array(bytes) });
}

/** Nobody who erased their cards lives on in a file that waits to be fetched. */
export function* forgetFrozenExports(app: App, before = Infinity): Unit<void> {
	const query = app.store.sql.deleteFrom('exports');
	yield* rows(before === Infinity ? query : query.where('until', '<', before));
}
