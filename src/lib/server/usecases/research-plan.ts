import { randomInt } from 'node:crypto';
import { blankRare } from '$lib/domain/disclosure/blank-rare';
import { periodOf } from '$lib/domain/disclosure/period';
import { withheldRows, type WithheldRow } from '$lib/domain/disclosure/withheld-rows';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { shuffled, type Random } from '$lib/domain/seeded';
import type { ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { readStudy } from './read-study';
import { researchPeople } from './research-people';
import { researchSources, type SourceDialogue, type SourcePerson } from './research-source';

/** A person whose rows an export has, as far as can be said without reading what they did. */
export interface PlannedPerson {
	readonly source: SourcePerson;
	/** number in this export */
	readonly participant: number;
	/** blanked where few people of the dialogue share it (D12) */
	readonly work: string | undefined;
	/** what the study asked, in its order; answers blanked likewise */
	readonly background: ResearchRow['background'];
}

/** One dialogue as an export will have it. */
export interface PlannedDialogue {
	/** number in this export */
	readonly number: number;
	readonly source: SourceDialogue;
	readonly period: string;
	/** in the order of their rows */
	readonly people: readonly PlannedPerson[];
	readonly withheld: Readonly<Record<WithheldRow['reason'], number>>;
	/** said yes and put no card anywhere */
	readonly withoutSort: number;
}

/** Who is in one export, under which number, in which order: everything but what they did. */
export interface ResearchPlan {
	readonly filter: ResearchFilter;
	/** a file beside the package holds what people wrote (D11) */
	readonly texts: boolean;
	readonly dialogues: readonly PlannedDialogue[];
	/** dialogues of the study left out whole, whatever else was asked: what is not as it was written answers no filter */
	readonly damaged: number;
}

const chance: Random = () => randomInt(2 ** 32) / 2 ** 32;

/**
 * Plans an export (D12): only people who said yes, in each dialogue 0 or at least 3 rows withheld, a coarse
 * period, rare background blanked, numbers and order drawn anew. What comes in later is not of this export.
 */
export async function planExport(
	app: App,
	filter: ResearchFilter,
	{ texts = false, random = chance }: { texts?: boolean; random?: Random } = {}
): Promise<ResearchPlan> {
	const found = await researchSources(app, filter.study);
	const sources = found.sources.filter((source) => isWanted(source, filter));
	const questions = await app.store.read(() => questionsByStudy(app));
	const ids = sources.flatMap((source) => source.people.map((person) => person.id));
	const numbers = new Map(shuffled(ids, random).map((id, at) => [id, at + 1]));
	return {
		filter,
		texts,
		damaged: found.damaged,
		dialogues: shuffled(sources, random).flatMap((source, at) => {
			const planned = plan(
				source,
				questions.get(source.study) ?? [],
				at + 1,
				numbers,
				filter,
				random
			);
			const asked = filter.language === undefined || planned.people.length > 0;
			return asked ? [planned] : [];
		})
	};
}

/** By what is known of the whole dialogue; withheld rows are settled after it, over all its people. */
function isWanted(source: SourceDialogue, filter: ResearchFilter): boolean {
	const { deck, deckVersion, mode, tag, from, to } = filter;
	const [first, last] = monthsOf(source);
	return (
		(deck === undefined || source.deck.id === deck) &&
		(deckVersion === undefined || source.deck.version === deckVersion) &&
		(mode === undefined || (mode === 'paper' ? 'dialogue' : mode) === source.mode) &&
		(tag === undefined || source.tags.includes(tag)) &&
		(from === undefined || first >= from) &&
		(to === undefined || last <= to)
	);
}

const periodOfSource = (source: SourceDialogue): string =>
	periodOf(source.year, source.month, source.joined + source.erased);

/** The first and last month a dialogue may have been in: a filter by month tells no more than its period. */
function monthsOf(source: SourceDialogue): readonly [string, string] {
	const period = periodOfSource(source);
	const quarter = /^(\d+)-Q([1-4])$/.exec(period);
	if (!quarter) return [period, period];
	const month = (of: number) => `${quarter[1]}-${String(of).padStart(2, '0')}`;
	const last = 3 * Number(quarter[2]);
	return [month(last - 2), month(last)];
}

function plan(
	source: SourceDialogue,
	questions: readonly string[],
	number: number,
	numbers: ReadonlyMap<string, number>,
	filter: ResearchFilter,
	random: Random
): PlannedDialogue {
	const withheld = withheldOf(source);
	const kept = source.people.filter((person) => person.consents && !withheld.ids.has(person.id));
	const sorted = kept.filter((person) => person.sorted);
	// the whole combination counts: what few people share in it says who they are
	const shown = new Map(
		blankRare(
			sorted.map(({ id, row }) => ({ id, ...backgroundOf(row, questions) })),
			['work', ...SLOTS]
		).map((row) => [row.id, row])
	);
	const asked = sorted.filter(
		({ row }) => filter.language === undefined || row.language === filter.language
	);
	return {
		number,
		source,
		period: periodOfSource(source),
		people: shuffled(asked, random).map((person) => ({
			source: person,
			participant: numbers.get(person.id) ?? 0,
			work: shown.get(person.id)?.work ?? undefined,
			background: questions.map((question, at) => {
				const slot = SLOTS[at];
				return { question, answer: (slot && shown.get(person.id)?.[slot]) ?? undefined };
			})
		})),
		withheld: withheld.reasons,
		withoutSort: kept.length - sorted.length
	};
}

/** Background questions of a study, at most. */
const SLOTS = ['first', 'second', 'third', 'fourth'] as const;

function backgroundOf(
	row: SourcePerson['row'],
	questions: readonly string[]
): { work: string | null } & Record<(typeof SLOTS)[number], string | null> {
	const said = row.background ? (JSON.parse(row.background) as Record<string, string>) : {};
	const answer = (at: number) => said[questions[at] ?? ''] ?? null;
	return {
		work: row.work || null,
		first: answer(0),
		second: answer(1),
		third: answer(2),
		fourth: answer(3)
	};
}

/** The questions of each study by their ids, in its order. */
function* questionsByStudy(app: App): Unit<ReadonlyMap<string, readonly string[]>> {
	const found = yield* rows(app.store.sql.selectFrom('studies').selectAll());
	return new Map(
		found
			// its dialogues are left out
			.filter((row) => !app.store.damaged(row.id))
			.map((row) => [row.id, readStudy(row).questions.map(({ id }) => id)])
	);
}

function withheldOf(source: SourceDialogue) {
	// what was settled at the purge stays settled
	const rows = source.pooled
		? source.people
				.filter((person) => person.withheld)
				.map((person) => ({ participant: person.id, reason: 'chosen' as const }))
		: withheldRows(
				researchPeople(
					source.people.map(({ id, consents }) => ({ id, research: consents ? 1 : 0 })),
					source.erased
				),
				source.seed
			);
	const reasons = { refused: 0, erased: 0, chosen: 0 };
	for (const { reason } of rows) reasons[reason] += 1;
	return { ids: new Set(rows.map((row) => row.participant)), reasons };
}

/** Versions of the texts by which people said yes, of everybody in a plan. */
export const consentsOf = (plan: ResearchPlan): readonly string[] =>
	[
		...new Set(plan.dialogues.flatMap(({ people }) => people.map(({ source }) => source.consent)))
	].sort();
