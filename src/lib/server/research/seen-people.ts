import { SCORING_VERSION } from '$lib/domain/scoring/score';
import type { Exclusion, ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { profileOf, type ProfileCell } from './frozen-profiles';
import {
	excludedBy,
	planExport,
	type PlannedDialogue,
	type PlannedPerson,
	type ResearchPlan
} from './plan';
import { rowsOf } from './pool';

/** By factor round in which they placed a card; undefined for cards without sides. */
type Profiles = ReadonlyMap<string, ProfileCell | undefined>;

/** What the first page of the research room knows of a person. */
export interface SeenPerson {
	readonly language: string;
	readonly mode: string;
	readonly profiles: Profiles;
}

export interface SeenDialogue extends Pick<PlannedDialogue, 'source' | 'period'> {
	readonly people: readonly SeenPerson[];
}

/** Everybody a filter selects, with what its rules leave out. */
interface ResearchSeen {
	readonly plan: ResearchPlan;
	/** of what there is, before anybody is left out by a rule */
	readonly found: readonly SeenDialogue[];
	/** without those whom an applied rule leaves out */
	readonly counted: readonly SeenDialogue[];
	/** people each applied rule leaves out, and those each other rule would leave out as well */
	readonly leftOut: Readonly<Record<Exclusion, number>>;
}

/** Looks at the people a filter selects; reads no cards where profiles are kept beside them. */
export async function seenPeople(app: App, filter: ResearchFilter): Promise<ResearchSeen> {
	const { exclude = [] } = filter;
	const plan = await planExport(app, filter);
	const known = await profilesOfPlan(app, plan.found);
	const seen = ({ source, period, people }: PlannedDialogue): SeenDialogue => ({
		source,
		period,
		people: people.map(({ source: { id, person } }) => ({
			language: person.language,
			mode: source.mode === 'demo' ? 'demo' : person.mode,
			profiles: known.get(id) ?? new Map()
		}))
	});
	const leftOut: Record<Exclusion, number> = { abandoned: 0, 'one-pile': 0 };
	for (const { people } of plan.found) {
		for (const { source } of people) {
			const rule = excludedBy(source, exclude) ?? source.person.rules[0];
			if (rule) leftOut[rule] += 1;
		}
	}
	const found = plan.found.map(seen);
	const counted = exclude.length === 0 ? found : plan.dialogues.map(seen);
	return { plan, found, counted, leftOut };
}

/** Kept beside the cards; of rows from an earlier version, or another scoring, from the cards. */
async function profilesOfPlan(
	app: App,
	dialogues: readonly PlannedDialogue[]
): Promise<ReadonlyMap<string, Profiles>> {
	const found = new Map<string, Profiles>();
	const isKept = ({ source: { id, person } }: PlannedPerson) => {
		if (person.profiles?.scoring !== SCORING_VERSION) return false;
		const rounds = Object.entries(person.profiles.rounds);
		found.set(id, new Map(rounds.map(([round, kept]) => [round, profileOf(kept)])));
		return true;
	};
	const unkept = dialogues
		.map((one) => ({ ...one, people: one.people.filter((person) => !isKept(person)) }))
		.filter(({ people }) => people.length > 0);
	for (const [id, { rows }] of await rowsOf(app, unkept)) {
		const factors = rows.filter(({ part }) => part === 'factors');
		found.set(id, new Map(factors.map(({ round, score }) => [round, score?.profile])));
	}
	return found;
}
