import { randomInt } from 'node:crypto';
import { periodOf } from '$lib/domain/disclosure/period';
import { shuffled, type Random } from '$lib/domain/seeded';
import { FEWEST_TOLD } from '$lib/domain/disclosure/fewest-told';
import {
	EXCLUSIONS,
	type Exclusion,
	type Nothing,
	type ResearchFilter
} from '$lib/protocol/research';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { readStudy } from './read-study';
import {
	researchSources,
	type ResearchSources,
	type SourceDialogue,
	type SourcePerson
} from './source';

/** A person whose rows an export has, as far as can be said without reading what they did. */
export interface PlannedPerson {
	readonly source: SourcePerson;
	/** number in this export */
	readonly participant: number;
}

/** One dialogue as an export will have it; of a batch of donations each person is one (G3). */
export interface PlannedDialogue {
	/** number in this export */
	readonly number: number;
	readonly source: SourceDialogue;
	readonly period: string;
	/** what the study asked, in its order */
	readonly questions: readonly string[];
	/** in the order of their rows */
	readonly people: readonly PlannedPerson[];
	/** people left out by a rule of the filter */
	readonly excluded: Readonly<Record<Exclusion, number>>;
}

/** Who is in one export, under which number, in which order: everything but what they did. */
export interface ResearchPlan {
	readonly filter: ResearchFilter;
	/** a file beside the package holds what people wrote (D11) */
	readonly texts: boolean;
	readonly dialogues: readonly PlannedDialogue[];
	/** the same before anybody is left out by a rule of the filter */
	readonly found: readonly PlannedDialogue[];
	/** why the filter yields nothing although there is something (D12) */
	readonly nothing: Nothing | undefined;
	/** dialogues that match the filter but stay out altogether (D12) */
	readonly stayOut: number;
	/** damaged groups of the study, left out whatever the filter, which cannot apply to them */
	readonly damaged: number;
	/** invented people of the study, whom the filter does not select */
	readonly demo: number;
}

/** By the id of a person: the numbers and the place they have in an export that was frozen. */
export type Numbering = ReadonlyMap<
	string,
	{ readonly participant: number; readonly dialogue: number; readonly place: number }
>;

/** A tag on fewer dialogues yields nothing (D12). */
const LEAST_TAGGED = 3;

const chance: Random = () => randomInt(2 ** 32) / 2 ** 32;

/**
 * Plans an export (D12) of what entered research: numbers and order drawn anew, background as it
 * was blanked, and nothing at all where a filter would name a dialogue or a few people.
 */
export async function planExport(
	app: App,
	filter: ResearchFilter,
	{
		texts = false,
		random = chance,
		numbering
	}: { texts?: boolean; random?: Random; numbering?: Numbering } = {}
): Promise<ResearchPlan> {
	const read = await researchSources(app, filter.study);
	const questions = await app.store.read(() => questionsByStudy(app));
	// in a frozen export the filter has already been applied
	const wanted = numbering ? [] : read.sources.filter((source) => isWanted(source, filter));
	const planned = (
		numbering ? asNumbered(read, numbering) : numberedAnew(wanted, filter, random)
	).map((one) => ({
		...one,
		period: periodOfSource(one.source),
		questions: questions.get(one.source.study) ?? [],
		excluded: { abandoned: 0, 'one-pile': 0 }
	}));
	const dialogues = planned.map((one) => without(one, filter.exclude ?? []));
	const nothing = whyNothing(wanted, dialogues, filter);
	return {
		filter,
		texts,
		found: nothing ? [] : planned,
		dialogues: nothing ? [] : dialogues,
		nothing,
		stayOut: stayingOut(read, filter),
		damaged: read.damaged,
		demo: filter.mode === 'demo' ? 0 : demoPeople(read)
	};
}

type Numbered = Pick<PlannedDialogue, 'number' | 'source' | 'people'>;

function numberedAnew(
	sources: readonly SourceDialogue[],
	filter: ResearchFilter,
	random: Random
): readonly Numbered[] {
	const ids = sources.flatMap((source) => source.people.map((person) => person.id));
	const numbers = new Map(shuffled(ids, random).map((id, at) => [id, at + 1]));
	return shuffled(sources.flatMap(apart), random).flatMap((source, at) => {
		const asked = source.people.filter((person) => isAsked(source, person, filter));
		const narrow = filter.language !== undefined || filter.mode !== undefined;
		if (narrow && asked.length === 0) return [];
		const people = shuffled(asked, random).map((person) => ({
			source: person,
			participant: numbers.get(person.id) ?? 0
		}));
		return [{ number: at + 1, source, people }];
	});
}

/** Those of a frozen export still there, as they were; its filter chose them when it was made. */
function asNumbered(read: ResearchSources, numbering: Numbering): readonly Numbered[] {
	return read.sources
		.flatMap(apart)
		.flatMap((source): Numbered[] => {
			const people = source.people
				.flatMap((person) => {
					const known = numbering.get(person.id);
					return known ? [{ source: person, ...known }] : [];
				})
				.sort((a, b) => a.place - b.place);
			const [first] = people;
			return first ? [{ number: first.dialogue, source, people }] : [];
		})
		.sort((a, b) => a.number - b.number);
}

/** Each giver of a batch by themselves, and each of an import whose people sorted alone (G3). */
const apart = (source: SourceDialogue): readonly SourceDialogue[] =>
	source.mode === 'solo' || source.state.alone
		? source.people.map((person) => ({ ...source, people: [person] }))
		: [source];

function without(planned: PlannedDialogue, rules: readonly Exclusion[]): PlannedDialogue {
	if (rules.length === 0) return planned;
	const excluded = { ...planned.excluded };
	const people = planned.people.filter(({ source }) => {
		const rule = excludedBy(source, rules);
		if (rule) excluded[rule] += 1;
		return rule === undefined;
	});
	return { ...planned, people, excluded };
}

/** The first of these rules by which somebody is left out. */
export const excludedBy = (
	{ person }: SourcePerson,
	rules: readonly Exclusion[]
): Exclusion | undefined =>
	EXCLUSIONS.find((rule) => rules.includes(rule) && person.rules.includes(rule));

function whyNothing(
	sources: readonly SourceDialogue[],
	dialogues: readonly PlannedDialogue[],
	filter: ResearchFilter
): Nothing | undefined {
	// one without a row of what is asked for hides no other
	const tagged = new Set(
		dialogues.flatMap(({ source, people }) => (people.length > 0 ? source.id : []))
	);
	if (filter.tag !== undefined && sources.length > 0 && tagged.size < LEAST_TAGGED) {
		return 'few-tagged';
	}
	const people = dialogues.reduce((sum, one) => sum + one.people.length, 0);
	const narrows = Object.values(filter).some((value) => value !== undefined);
	return narrows && people > 0 && people < FEWEST_TOLD ? 'few-people' : undefined;
}

/** What is known of a dialogue without its people. */
type Dated = Pick<SourceDialogue, 'mode' | 'year' | 'month' | 'joined'>;

/** By what is known of the whole dialogue. */
function isWanted(source: SourceDialogue, filter: ResearchFilter): boolean {
	const { deck, deckVersion, tag } = filter;
	return (
		(deck === undefined || source.deck.id === deck) &&
		(deckVersion === undefined || source.deck.version === deckVersion) &&
		(tag === undefined || source.tags.includes(tag)) &&
		isOfModeAndTime(source, filter)
	);
}

const demoPeople = (read: ResearchSources): number =>
	read.sources.reduce((sum, one) => sum + (one.mode === 'demo' ? one.people.length : 0), 0);

function isOfModeAndTime(source: Dated, { mode, from, to }: ResearchFilter): boolean {
	const months = monthsOf(source);
	return (
		// invented people never stand beside real ones
		(mode === undefined
			? source.mode !== 'demo'
			: (mode === 'paper' ? 'dialogue' : mode) === source.mode) &&
		(from === undefined || (months[0] as string) >= from) &&
		(to === undefined || (months.at(-1) as string) <= to)
	);
}

/** By a person's blanked background: a blank matches no language, and is not paper. */
const isAsked = (
	source: SourceDialogue,
	{ person }: SourcePerson,
	{ language, mode }: ResearchFilter
): boolean =>
	(language === undefined || person.language === language) &&
	(mode === undefined ||
		(mode === 'paper' ? person.mode === 'paper' : person.mode !== 'paper' && source.mode === mode));

/** Reveals only how many dialogues stay out; filters that would reveal more count none. */
const stayingOut = (read: ResearchSources, filter: ResearchFilter): number =>
	(filter.deck ?? filter.tag ?? filter.language)
		? 0
		: read.stayOut.filter((one) => isOfModeAndTime(one, filter)).length;

const periodOfSource = ({ year, month, joined }: Dated): string => periodOf(year, month, joined);

/** The months a dialogue may have been in: filtering by month tells only its period (D12). */
export function monthsOf(source: Dated): readonly string[] {
	const period = periodOfSource(source);
	const quarter = /^(\d+)-Q([1-4])$/.exec(period);
	if (!quarter) return [period];
	const last = 3 * Number(quarter[2]);
	return [last - 2, last - 1, last].map(
		(month) => `${quarter[1]}-${String(month).padStart(2, '0')}`
	);
}

/** The questions of each study by their ids, in its order. */
function* questionsByStudy(app: App): Unit<ReadonlyMap<string, readonly string[]>> {
	const found = yield* rows(app.store.sql.selectFrom('studies').selectAll());
	return new Map(
		found
			// the dialogues of a damaged study are left out
			.filter((row) => !app.store.damaged(row.id))
			.map((row) => [row.id, readStudy(row).questions.map(({ id }) => id)])
	);
}

/** Versions of the texts by which people said yes, of everybody in a plan. */
export const consentsOf = (plan: ResearchPlan): readonly string[] =>
	[
		...new Set(plan.dialogues.flatMap(({ people }) => people.map(({ source }) => source.consent)))
	].sort();
