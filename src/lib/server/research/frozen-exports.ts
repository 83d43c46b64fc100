import * as v from 'valibot';
import {
	researchFilter,
	type FileVariant,
	type FrozenExport,
	type ResearchFilter
} from '$lib/protocol/research';
import { newId } from '../keys';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { first, rows, type Unit } from '../store/store';
import { dayFile, typeOfFile, type ExportFile } from './export-file';
import { logExport } from './export-log';
import { forgetExport } from './forget-exports';
import { done, refuse, type Outcome } from '../outcome';
import {
	calledInvented,
	isOfNobody,
	peopleOf,
	piecesOf,
	RESEARCH_FILES,
	rowPieces,
	VARIANTS
} from './files';
import { FORMAT_NAMES, formatsOf } from './formats';
import { planExport, type Numbering, type ResearchPlan } from './plan';
import { TEXTS_FILE } from './row-files';
import { GatheredRows, researchSlices, SnapshotMoved } from './slices';

const HOUR_MS = 3_600_000;
/** Maximum per key at a time. */
export const MOST_EXPORTS = 50;
/** People written down in one commit. */
const PEOPLE_A_COMMIT = 1_000;
/** How often an export is restarted because somebody erased their cards meanwhile. */
const TRIES = 3;

/** Asked for by itself, in no package (D11). */
const TEXTS = 'texts.csv';

/** What was asked for, as it is kept with a frozen export. */
const wish = v.object({ filters: researchFilter, texts: v.boolean() });

/**
 * Freezes one export for the hours that the installation gives it: who is in it and under which
 * number, so that its files join (METHOD §8). The files are made from it at every download, so that
 * nothing of somebody who erased their cards is left anywhere, and all else stays.
 * @param texts whether a file of its own holds what people wrote (D11)
 */
export async function freezeExport(
	app: App,
	who: string,
	filters: ResearchFilter,
	texts = false
): Promise<Outcome<FrozenExport>> {
	const found = await plannedWithFormats(app, filters, texts);
	if (!found.ok) return found;
	const { plan, inFormats } = found.value;
	const id = newId();
	const until = app.now() + app.config.exportHours * HOUR_MS;
	const begun = await app.store.commit(function* (): Unit<Outcome<undefined>> {
		const { sql } = app.store;
		const waiting = yield* rows(sql.selectFrom('exports').select('id').where('who', '=', who));
		if (waiting.length >= MOST_EXPORTS) return refuse('too-many-exports');
		const asked = JSON.stringify({ filters, texts });
		yield* rows(sql.insertInto('exports').values({ id, who, wish: asked, until }));
		return done(undefined);
	});
	if (!begun.ok) return begun;
	await keepNumbers(app, id, plan);
	for (const file of texts ? ['package.zip', TEXTS] : ['package.zip']) {
		const logged = await logExport(app, who, file, peopleOf(plan));
		if (logged.ok) continue;
		await app.store.commit(() => forgetExport(app, id));
		return logged;
	}
	const files = texts ? [...RESEARCH_FILES, TEXTS] : RESEARCH_FILES;
	const at = (file: string) => [file, `/api/v1/research/exports/${id}/${file}`] as const;
	return done({
		id,
		until: new Date(until).toISOString(),
		people: peopleOf(plan),
		files,
		formats: FORMAT_NAMES,
		inFormats,
		...(texts ? { texts: TEXTS } : {}),
		links: Object.fromEntries(files.map(at))
	});
}

/** Reads everybody once to see who is in which file; again if somebody erases meanwhile. */
async function plannedWithFormats(
	app: App,
	filters: ResearchFilter,
	texts: boolean,
	tries = TRIES
): Promise<Outcome<{ plan: ResearchPlan; inFormats: FrozenExport['inFormats'] }>> {
	const plan = await planExport(app, filters, { texts });
	if (plan.nothing) return refuse('filter-too-few', { reason: plan.nothing });
	try {
		const gathered = new GatheredRows(plan);
		for await (const slice of researchSlices(app, plan)) gathered.add(slice);
		const { people } = formatsOf(gathered.dialogues(), dayFile(dayOf(app.now())));
		return done({ plan, inFormats: people });
	} catch (error) {
		if (!(error instanceof SnapshotMoved) || tries <= 1) throw error;
		return plannedWithFormats(app, filters, texts, tries - 1);
	}
}

/** Whose rows it holds, under which numbers and in which order. */
async function keepNumbers(app: App, id: string, plan: ResearchPlan): Promise<void> {
	// those whom a rule of the filter leaves out are counted in the manifest
	const people = plan.found.flatMap((dialogue) =>
		dialogue.people.map(({ source, participant }, place) => ({
			export: id,
			person: source.id,
			participant,
			dialogue: dialogue.number,
			place
		}))
	);
	for (let at = 0; at < people.length; at += PEOPLE_A_COMMIT) {
		await app.store.commit(function* () {
			const some = people.slice(at, at + PEOPLE_A_COMMIT);
			yield* rows(app.store.sql.insertInto('export_people').values(some));
		});
	}
	await app.store.commit(function* () {
		const { sql } = app.store;
		// who left between the plan and now
		yield* rows(
			sql
				.deleteFrom('export_people')
				.where('export', '=', id)
				.where('person', 'not in', sql.selectFrom('pool').select('id'))
		);
	});
}

/** A file of a frozen export, with everybody who is still in research. */
export async function frozenFile(
	app: App,
	id: string,
	name: string,
	variant: FileVariant = 'plain'
): Promise<Outcome<ExportFile>> {
	const found = await app.store.read(function* () {
		const { sql } = app.store;
		const kept = yield* first(
			sql.selectFrom('exports').select(['wish', 'until']).where('id', '=', id)
		);
		const people = yield* rows(
			sql.selectFrom('export_people').selectAll().where('export', '=', id)
		);
		return kept && { ...kept, people };
	});
	if (!found || Number(found.until) < app.now()) return refuse('no-such-export');
	const { filters, texts } = v.parse(wish, JSON.parse(found.wish));
	const isTexts = name === TEXTS && texts;
	const file = RESEARCH_FILES.find((one) => one === name);
	if (!file && !isTexts) return refuse('no-such-file');
	const numbering: Numbering = new Map(found.people.map((one) => [one.person, one]));
	const plan = await planExport(app, filters, { texts, numbering });
	if (plan.nothing) return refuse('filter-too-few', { reason: plan.nothing });
	if (isOfNobody(name, plan)) return refuse('nobody-in-file');
	const body = isTexts
		? rowPieces(app, plan, TEXTS_FILE, VARIANTS[variant])
		: piecesOf(app, name, plan, variant);
	return done({ name, ...calledInvented(name, filters), type: typeOfFile(name), body });
}
