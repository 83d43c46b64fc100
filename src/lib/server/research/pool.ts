import type { ResearchRow } from '$lib/domain/export/research-row';
import type { DeckSize } from '$lib/domain/deck';
import type { Study } from '$lib/domain/statistics/study';
import type { ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import { researchDesk, type PersonAtHand } from './desk';
import { planExport, type PlannedDialogue, type PlannedPerson } from './plan';
import { withoutOrder, rowMaker, type ExportedDialogue } from './rows';
import { SnapshotMoved } from './slices';
import { entriesOfPeople } from './source';

/** A dialogue of the room: its rows, and the same by person. */
interface PooledDialogue extends ExportedDialogue {
	readonly sorts: readonly (readonly ResearchRow[])[];
}

/** People whose entries are read at once: a few hundredths of a second. */
const PEOPLE_A_SLICE = 100;
/** Lets others in between two slices. */
type Rest = () => Promise<unknown>;
const turn: Rest = () => new Promise(setImmediate);

/**
 * Rows, as the files have them, of the people who count by a filter. Those unchanged since last
 * time are cached, not reread.
 */
export async function researchPool(
	app: App,
	filter: ResearchFilter
): Promise<readonly PooledDialogue[]> {
	const { dialogues } = await planExport(app, filter);
	const rows = await rowsOf(app, dialogues);
	return dialogues.map(({ number, source, period, people, excluded }) => {
		const sorts = people.map((person) => rows.get(person.source.id)?.rows ?? []);
		return { number, source, period, excluded, sorts, rows: sorts.flat(), people: sorts.length };
	});
}

/**
 * Caches rows before anybody asks: of the newest dialogues, so many people at most.
 * @throws SnapshotMoved
 */
export async function readAhead(app: App, most: number, rest: Rest): Promise<void> {
	const { dialogues } = await planExport(app, {});
	let people = 0;
	const newest = dialogues
		.toSorted((a, b) => b.source.year - a.source.year || b.source.month - a.source.month)
		.filter((one) => (people += one.people.length) <= most);
	await rowsOf(app, newest, rest);
}

/** The rows of every person of a plan, by their id. @throws SnapshotMoved */
export async function rowsOf(
	app: App,
	dialogues: readonly PlannedDialogue[],
	rest = turn
): Promise<ReadonlyMap<string, PersonAtHand>> {
	const desk = await researchDesk(app);
	const found = new Map<string, PersonAtHand>();
	const missing: { dialogue: PlannedDialogue; person: PlannedPerson; from: string }[] = [];
	for (const dialogue of dialogues) {
		const known = desk.people.get(dialogue.source.id);
		const rounds = JSON.stringify(dialogue.source.state.rounds);
		for (const person of dialogue.people) {
			const from = `${person.source.from} ${dialogue.period} ${rounds}`;
			const at = known?.get(person.source.id);
			if (at?.from === from) found.set(person.source.id, at);
			else missing.push({ dialogue, person, from });
		}
	}
	const makers = new Map(dialogues.map((one) => [one.number, rowMaker(one)]));
	for (let begin = 0; begin < missing.length; begin += PEOPLE_A_SLICE) {
		const slice = missing.slice(begin, begin + PEOPLE_A_SLICE);
		const entries = await app.store.read(() =>
			entriesOfPeople(
				app,
				slice.map(({ person }) => person.source)
			)
		);
		for (const { dialogue, person, from } of slice) {
			const read = entries.get(person.source.id);
			if (!read) throw new SnapshotMoved();
			const rows = (makers.get(dialogue.number)?.(person, read) ?? []).map(withoutOrder);
			const at = { from, rows };
			found.set(person.source.id, at);
			const group = desk.people.get(dialogue.source.id) ?? new Map<string, PersonAtHand>();
			desk.people.set(dialogue.source.id, group.set(person.source.id, at));
		}
		await rest();
	}
	return found;
}

/** People by deck version, largest number first. */
export function decksByPeople(
	dialogues: readonly { readonly source: PlannedDialogue['source']; readonly people: number }[]
): readonly { readonly deck: string; readonly version: string; readonly people: number }[] {
	const counts = new Map<string, { deck: string; version: string; people: number }>();
	for (const { source, people } of dialogues) {
		const { id, version } = source.deck;
		const one = counts.get(`${id}@${version}`) ?? { deck: id, version, people: 0 };
		one.people += people;
		counts.set(`${id}@${version}`, one);
	}
	return [...counts.values()].sort((a, b) => b.people - a.people);
}

/** The set that most people sorted, short or whole; short for an empty group. */
export function sizeOf(
	dialogues: readonly { readonly source: PlannedDialogue['source']; readonly people: number }[]
): DeckSize {
	const of = (size: DeckSize) =>
		dialogues
			.filter(({ source }) => source.state.settings.size === size)
			.reduce((sum, { people }) => sum + people, 0);
	return of('full') > of('core') ? 'full' : 'core';
}

/** The study of the deck version that most people sorted; undefined for an empty group. */
export function studyOf(dialogues: readonly PooledDialogue[]): Study | undefined {
	const [most] = decksByPeople(dialogues);
	if (!most || most.people === 0) return undefined;
	const own = dialogues.filter(
		({ source, people }) =>
			people > 0 && source.deck.id === most.deck && source.deck.version === most.version
	);
	const deck = own[0]?.source.deck;
	return (
		deck && {
			deck,
			dialogues: own.map(({ sorts, source }) => {
				const released = new Set(
					source.state.rounds.filter(({ state }) => state === 'released').map(({ id }) => id)
				);
				return sorts.map((rows) => ({ rows, released }));
			})
		}
	);
}
