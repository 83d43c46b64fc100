import { asksNeeds, type Deck } from '$lib/domain/deck';
import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import type { ImportedPerson, JudgedImport } from '$lib/domain/importing/judge-import';
import type { ImportMapping } from '$lib/protocol/imports';
import type { App } from '../app';
import type { JudgedEntry } from '../store/person-record';
import { backgroundOf, backgroundOrder, freezeSort, type FrozenState } from './frozen-person';
import type { breather } from './in-slices';

/** Minimum of people for blanking to treat as a group (D12). */
const FEWEST_TOGETHER = 3;

/** A file that was understood, and on what grounds it is taken in. */
export interface TakenImport {
	readonly mapping: ImportMapping;
	readonly consent: NonNullable<ImportMapping['consent']>;
	readonly result: JudgedImport;
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

/** What is the same for everybody of an import. */
export async function factsOf(
	app: App,
	{ mapping, consent, result }: TakenImport,
	deck: Deck,
	breathe: ReturnType<typeof breather>
) {
	const now = new Date(app.now());
	const [year, month] = mapping.collected?.split('-').map(Number) ?? [
		now.getUTCFullYear(),
		now.getUTCMonth() + 1
	];
	const inFile = new Set(result.cards.flatMap(({ id }) => id ?? []));
	const used = deck.cards.filter(({ id }) => inFile.has(id));
	const needs = asksNeeds({ cards: used });
	const ids = new Set(['factors-1', ...(needs ? ['needs-1'] : [])]);
	for (const { placements } of result.each()) {
		await breathe();
		for (const [, , id] of placements) ids.add(id);
	}
	// a second sort without a talk between: the first was not shown before it (G7)
	const again = [...ids].some((id) => /^factors-[^1]/.test(id));
	const rounds = [...ids].map((id) => {
		const [part = 'factors', number = '1'] = id.split('-');
		return {
			id,
			part: part as 'factors' | 'needs' | 'replace',
			number: Number(number),
			state: again ? ('closed' as const) : ('released' as const)
		};
	});
	const state: FrozenState = {
		...(mapping.alone && result.groups === 0 ? { alone: true } : {}),
		rounds,
		settings: {
			// people who never saw the other cards did not skip them
			size: used.every(({ core }) => core) ? 'core' : 'full',
			work: 'ask',
			needs
		}
	};
	return {
		state,
		language: mapping.language ?? deck.languages[0] ?? 'nl',
		consent: consent.version,
		group: {
			dialogue: '',
			mode: 'import' as const,
			year: year ?? now.getUTCFullYear(),
			month: month ?? 1,
			deck: deck.id,
			deck_version: deck.version,
			state: JSON.stringify(state),
			standing: 'in' as const,
			research_rows: 'all' as const,
			refused: 0,
			erased: 0,
			chosen: 0
		}
	};
}

/**
 * The groups of an import, with what is blanked in each (D12). Groups under 3 people, such as
 * people who sorted alone, are treated together: on their own nothing of them could stay.
 */
export async function groupsOf(
	{ result }: TakenImport,
	deck: Deck,
	facts: Facts,
	breathe: ReturnType<typeof breather>
) {
	const members = new Map<string, Readonly<Record<string, string>>[]>();
	for (const person of result.each()) {
		await breathe();
		const sort = frozenImport(facts, deck, person);
		const list = members.get(person.group) ?? [];
		members.set(person.group, list);
		if (sort) list.push(backgroundOf(sort.person));
	}
	const order = backgroundOrder([]);
	const small = [...members.values()].filter((list) => list.length < FEWEST_TOGETHER).flat();
	const ofSmall = blankedColumns(small, order);
	return [...members].map(([name, list]) => ({
		name,
		people: list.length,
		blanked: list.length < FEWEST_TOGETHER ? ofSmall : blankedColumns(list, order)
	}));
}

/** What is kept of an imported person: the same as of somebody who sorted here. */
export function frozenImport(facts: Facts, deck: Deck, { work, placements }: ImportedPerson) {
	const entries = placements.map(([card, pile, round], at): JudgedEntry => ({
		entry: {
			kind: 'move',
			seq: at + 1,
			round,
			card: card.id,
			pile,
			via: 'paper'
		},
		verdict: 'counted'
	}));
	const person = {
		language: facts.language,
		assisted: 'none' as const,
		work: work === 'unsaid' ? '' : work,
		consent: facts.consent
	};
	return freezeSort(deck, facts.state, 'import', person, entries);
}
