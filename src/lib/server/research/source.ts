import type { Deck } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import type { App } from '../app';
import { findDeck } from '../store/deck-shelf';
import { dayOf } from '../store/dialogue-record';
import { rows, StorageProblem, type Unit } from '../store/store';
import type { ResearchGroupRow } from '../store/research-tables';
import { damagedSources } from './damaged-sources';
import type { FrozenPerson, FrozenState } from './frozen-person';
import { FIRST_CONSENT_VERSION } from './read-study';

/** A person whose row is in research, without what they did. */
export interface SourcePerson {
	/** stable within the installation, never exported */
	readonly id: string;
	readonly person: FrozenPerson;
	/** the person as text: if it differs, rows made from it are remade */
	readonly from: string;
	/** version of the text by which they said yes */
	readonly consent: string;
}

/** What entered research at once: an ended dialogue, a batch of donations, a group (D12). */
export interface SourceDialogue {
	readonly id: string;
	readonly study: string;
	readonly mode: ResearchGroupRow['mode'];
	readonly year: number;
	readonly month: number;
	readonly deck: Deck;
	readonly state: FrozenState;
	readonly tags: readonly string[];
	/** everybody who was in it, for the period */
	readonly joined: number;
	/** people held back for good, by reason */
	readonly withheld: Readonly<Record<'refused' | 'erased' | 'chosen', number>>;
	/** whether researchers got everybody who said yes */
	readonly all: boolean;
	readonly people: readonly SourcePerson[];
	readonly lifecycle: 'ended' | 'purged';
}

/** What there is for research, and how much of it cannot be released. */
export interface ResearchSources {
	readonly sources: readonly SourceDialogue[];
	/** dialogues that stay out altogether: a picture would force those held back (D12) */
	readonly stayOut: readonly Pick<SourceDialogue, 'mode' | 'year' | 'month' | 'joined'>[];
	/** groups left out: they, their card set or their study are not as they were written */
	readonly damaged: number;
}

/** People of the pool read at once, without what they did. */
const POOL_SLICE = 1_000;

/** Everything that entered research and is still there, for one study or all. */
export async function researchSources(
	app: App,
	study: string | undefined
): Promise<ResearchSources> {
	const damaged = await damagedSources(app, study);
	const { groups, tags } = await app.store.read(function* () {
		const { sql } = app.store;
		// an import counts only once it is complete
		let query = sql
			.selectFrom('research_groups')
			.selectAll()
			.where('standing', '!=', 'gathering')
			// also between the midnight of a study's end and the sweep after it
			.where('kept_until', '>=', dayOf(app.now()))
			.where((eb) =>
				eb.or([
					eb('import_id', '=', ''),
					eb('import_id', 'in', sql.selectFrom('imports').select('id').where('state', '=', 'done'))
				])
			);
		if (study !== undefined) query = query.where('study', '=', study);
		return { groups: yield* rows(query.orderBy('id')), tags: yield* tagsByHolder(app) };
	});
	const people = await peopleByGroup(app, study, damaged);
	const decks = deckFinder(app);
	const sources = await app.store.read(function* () {
		const found: SourceDialogue[] = [];
		for (const group of groups) {
			if (group.standing !== 'in' || damaged.has(group.id)) continue;
			const deck = yield* decks(group.deck, group.deck_version);
			if (deck === 'damaged') damaged.add(group.id);
			if (!deck || deck === 'damaged') continue;
			found.push(sourceOf(group, deck, tags.get(group.id) ?? [], people.get(group.id) ?? []));
		}
		return found;
	});
	return {
		sources,
		stayOut: groups
			.filter((group) => group.standing === 'out')
			.map(({ mode, year, month, people: joined }) => ({ mode, year, month, joined })),
		damaged: damaged.size
	};
}

function sourceOf(
	group: ResearchGroupRow,
	deck: Deck,
	tags: readonly string[],
	people: readonly SourcePerson[]
): SourceDialogue {
	const { id, study, mode, year, month, refused, erased, chosen } = group;
	return {
		id,
		study,
		mode,
		year,
		month,
		deck,
		state: JSON.parse(group.state) as FrozenState,
		tags,
		joined: group.people,
		withheld: { refused, erased, chosen },
		all: group.research_rows === 'all',
		people,
		lifecycle: group.dialogue === '' ? 'purged' : 'ended'
	};
}

async function peopleByGroup(
	app: App,
	study: string | undefined,
	damaged: ReadonlySet<string>
): Promise<ReadonlyMap<string, readonly SourcePerson[]>> {
	const groups = new Map<string, SourcePerson[]>();
	for (let after = ''; ;) {
		const slice = await app.store.read(function* () {
			let query = app.store.sql
				.selectFrom('pool')
				.select(['id', 'group_id', 'person'])
				.where('id', '>', after);
			if (study !== undefined) query = query.where('study', '=', study);
			return yield* rows(query.orderBy('id').limit(POOL_SLICE));
		});
		for (const { id, group_id: group, person: from } of slice) {
			if (damaged.has(group)) continue;
			let list = groups.get(group);
			if (!list) groups.set(group, (list = []));
			const person = JSON.parse(from) as FrozenPerson;
			list.push({ id, person, from, consent: person.consent || FIRST_CONSENT_VERSION });
		}
		const last = slice.at(-1);
		if (!last || slice.length < POOL_SLICE) return groups;
		after = last.id;
		await new Promise(setImmediate);
	}
}

/** Looks each deck up once, however many dialogues were sorted with it. */
function deckFinder(app: App) {
	const known = new Map<string, Deck | 'damaged' | undefined>();
	return function* (id: string, version: string): Unit<Deck | 'damaged' | undefined> {
		const key = `${id}@${version}`;
		if (!known.has(key)) {
			try {
				known.set(key, yield* findDeck(app.store, id, version));
			} catch (error) {
				if (!(error instanceof StorageProblem) || error.reason !== 'damaged') throw error;
				known.set(key, 'damaged');
			}
		}
		return known.get(key);
	};
}

function* tagsByHolder(app: App): Unit<ReadonlyMap<string, readonly string[]>> {
	const found = yield* rows(app.store.sql.selectFrom('tags').selectAll().orderBy('tag'));
	const tags = new Map<string, string[]>();
	for (const { holder, tag } of found) tags.set(holder, [...(tags.get(holder) ?? []), tag]);
	return tags;
}

/** What some people did, by id; leavers are not in it. @param words what they wrote too (D11) */
export function* entriesOfPeople(
	app: App,
	people: readonly SourcePerson[],
	words = false
): Unit<ReadonlyMap<string, readonly Entry[]>> {
	if (people.length === 0) return new Map();
	const ids = people.map((person) => person.id);
	const kept = yield* rows(
		app.store.sql.selectFrom('pool').select(['id', 'body', 'words']).where('id', 'in', ids)
	);
	return new Map(
		kept.map((row) => {
			const entries = JSON.parse(row.body) as Entry[];
			const written = words && row.words !== '' ? (JSON.parse(row.words) as Entry[]) : [];
			return [row.id, [...entries, ...written]] as const;
		})
	);
}
