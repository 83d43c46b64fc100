import { createHash } from 'node:crypto';
import { SCORING_VERSION } from '$lib/domain/scoring/score';
import { EXCLUSIONS, RESEARCH_MODES, type ResearchFilter } from '$lib/protocol/research';
import type {
	DistributionCell,
	ResearchChoices,
	ResearchDialogue,
	ResearchOverview
} from '$lib/protocol/research-overview';
import { distributionOf } from '$lib/domain/statistics/distribution';
import { effectiveDialogues } from '$lib/domain/statistics/jackknife';
import { pooledDistribution } from '$lib/domain/statistics/pooled-distribution';
import type { App } from '../app';
import { researchLog } from './look-log';
import { SEED } from './figures';
import { RESEARCH_FILES } from './files';
import { decksByPeople, sizeOf } from './pool';
import { monthsOf } from './plan';
import { seenPeople, type SeenDialogue, type SeenPerson } from './seen-people';
import { listStudies } from './keep-studies';
import { withheldOf, withheldOfAll } from './withheld-people';
import { sumOf } from '$lib/domain/numbers/sum-of';

/** What the research room opens with: who counts, the distribution, the dialogues, the log. */
export async function researchOverview(
	app: App,
	filter: ResearchFilter
): Promise<ResearchOverview> {
	const { plan, found, counted, leftOut } = await seenPeople(app, filter);
	const decks = decksByPeople(sizesOf(counted));
	const [deck] = decks;
	// another version may have other cards: every figure is of one
	const ofDeck = counted.filter(
		({ source }) => source.deck.id === deck?.deck && source.deck.version === deck.version
	);
	const first = sortedIn(counted);
	const firstOfDeck = sortedIn(ofDeck);
	const studies = await listStudies(app);
	return {
		studies,
		choices: choicesOf(found, studies, decks, plan.demo > 0),
		demo: plan.demo,
		people: sumOf(first),
		groups: first.length,
		effective: effectiveDialogues(firstOfDeck.map((n) => ({ y: 0, n }))),
		leftOut: EXCLUSIONS.map((rule) => ({
			rule,
			people: leftOut[rule],
			applied: filter.exclude?.includes(rule) ?? false
		})),
		withheld: { people: withheldOfAll(counted.map(({ source }) => source)) },
		stayOut: plan.stayOut,
		nothing: plan.nothing,
		dialogues: linesOf(counted),
		distribution: roundsOf(ofDeck).flatMap((round) => distribution(ofDeck, round)),
		deck:
			deck && deck.people > 0
				? { deck: deck.deck, version: deck.version, groups: firstOfDeck.length }
				: undefined,
		size: sizeOf(sizesOf(ofDeck)),
		otherDecks: decks.slice(1).reduce((sum, { people }) => sum + people, 0),
		scoringVersion: SCORING_VERSION,
		seed: SEED,
		files: RESEARCH_FILES,
		log: await researchLog(app)
	};
}

/** Has a row of the first factor round: pools and measures count these (G3). */
const hasSorted = ({ profiles }: SeenPerson): boolean => profiles.has('factors-1');

/** How many of each dialogue have, of those where anybody has. */
const sortedIn = (dialogues: readonly SeenDialogue[]): readonly number[] =>
	dialogues.map(({ people }) => people.filter(hasSorted).length).filter((people) => people > 0);

const sizesOf = (dialogues: readonly SeenDialogue[]) =>
	dialogues.map(({ source, people }) => ({ source, people: people.length }));

const roundsOf = (dialogues: readonly SeenDialogue[]): readonly string[] => {
	const rounds = new Set<string>();
	for (const { people } of dialogues) {
		for (const { profiles } of people) for (const round of profiles.keys()) rounds.add(round);
	}
	return [...rounds].sort();
};

function distribution(dialogues: readonly SeenDialogue[], round: string): DistributionCell[] {
	const pooled = pooledDistribution(
		dialogues
			.map(({ people }) =>
				distributionOf(people.flatMap(({ profiles }) => profiles.get(round) ?? []))
			)
			.filter(({ total }) => total > 0)
	);
	return (['firm', 'any'] as const).flatMap((status) =>
		Object.entries(pooled?.[status] ?? {}).map(([profile, share]) => ({
			round,
			status,
			profile,
			n: share.n,
			total: share.total,
			share: share.share,
			low: share.interval?.low,
			high: share.interval?.high,
			jointLow: share.joint?.low,
			jointHigh: share.joint?.high,
			deff: share.deff,
			method: share.method,
			dialogues: share.dialogues,
			effective: share.effective
		}))
	);
}

/** One line per dialogue; all givers of a batch share one. */
function linesOf(dialogues: readonly SeenDialogue[]): readonly ResearchDialogue[] {
	const lines = new Map<string, ResearchDialogue>();
	for (const { source, period, people } of dialogues) {
		const before = lines.get(source.id)?.exported ?? 0;
		lines.set(source.id, {
			id: source.id,
			number: numberOf(source.id),
			study: source.study,
			deck: source.deck.id,
			deckVersion: source.deck.version,
			mode: source.mode,
			period,
			lifecycle: source.lifecycle,
			tags: source.tags,
			joined: source.joined,
			exported: before + people.length,
			withheld: withheldOf(source)
		});
	}
	return [...lines.values()].sort(newestFirst);
}

/**
 * A number for the dialogue that is stable between visits and reveals nothing about when it took
 * place; files have other numbers, drawn for each.
 */
const numberOf = (id: string): number =>
	100_000 + (createHash('sha256').update(id).digest().readUInt32BE() % 900_000);

const newestFirst = (a: ResearchDialogue, b: ResearchDialogue): number =>
	a.period < b.period ? 1 : a.period > b.period ? -1 : a.number - b.number;

function choicesOf(
	found: readonly SeenDialogue[],
	studies: ResearchChoices['studies'],
	decks: ResearchChoices['decks'],
	hasDemo: boolean
): ResearchChoices {
	const distinct = (values: readonly string[]) => [...new Set(values)].sort();
	const people = found.flatMap((one) => one.people.filter(hasSorted));
	const modes = new Set<string | undefined>([
		...people.map(({ mode }) => mode),
		...found.map(({ source }) => source.mode),
		...(hasDemo ? ['demo'] : [])
	]);
	return {
		studies,
		decks,
		languages: distinct(people.flatMap(({ language }) => language || [])),
		modes: RESEARCH_MODES.filter((mode) => modes.has(mode)),
		months: distinct(found.flatMap(({ source }) => monthsOf(source))),
		tags: distinct(found.flatMap(({ source }) => source.tags))
	};
}
