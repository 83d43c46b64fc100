import { foldAnswers } from '$lib/domain/answers';
import type { Deck, Work } from '$lib/domain/deck';
import { blankRare } from '$lib/domain/disclosure/blank-rare';
import { periodOf } from '$lib/domain/disclosure/period';
import { withheldRows } from '$lib/domain/disclosure/withheld-rows';
import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Counted } from '$lib/domain/group/card-counts';
import { foldSort } from '$lib/domain/sort';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { shuffled, type Random } from '$lib/domain/seeded';
import { handIds } from '../store/person-record';
import { researchPeople } from './research-people';
import type { SourceDialogue, SourcePerson } from './research-source';

/** One dialogue as an export has it. */
export interface ExportedDialogue {
	/** number in this export */
	readonly number: number;
	readonly source: SourceDialogue;
	readonly period: string;
	readonly rows: readonly ResearchRow[];
	/** people whose rows are in it */
	readonly people: number;
	readonly withheld: Readonly<Record<'refused' | 'erased' | 'chosen', number>>;
}

/**
 * The rows researchers may have (D12): only of people who said yes, in each dialogue 0 or at least 3 rows
 * withheld, a coarse period, rare background blanked, numbers and order drawn anew for every export.
 */
export function exportedDialogues(
	sources: readonly SourceDialogue[],
	random: Random
): readonly ExportedDialogue[] {
	const people = sources.flatMap((source) => source.people.map((person) => person.id));
	const numbers = new Map(shuffled(people, random).map((id, at) => [id, at + 1]));
	return shuffled(sources, random).map((source, at) => exported(source, at + 1, numbers, random));
}

function exported(
	source: SourceDialogue,
	number: number,
	numbers: ReadonlyMap<string, number>,
	random: Random
): ExportedDialogue {
	const withheld = withheldOf(source);
	const kept = source.people.filter((person) => person.consents && !withheld.ids.has(person.id));
	const sorted = kept.filter((person) => person.entries.some(({ entry }) => entry.kind === 'move'));
	const background = blankRare(
		sorted.map((person) => ({ id: person.id, work: person.row.work || null })),
		['work']
	);
	const works = new Map(background.map((row) => [row.id, row.work ?? undefined]));
	const period = periodOf(source.year, source.month, source.joined + source.erased);
	const rows = shuffled(sorted, random).flatMap((person) =>
		rowsOf(source, person, {
			number,
			period,
			participant: numbers.get(person.id) ?? 0,
			work: works.get(person.id)
		})
	);
	return { number, source, period, rows, people: sorted.length, withheld: withheld.reasons };
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

function rowsOf(
	source: SourceDialogue,
	person: SourcePerson,
	facts: {
		readonly number: number;
		readonly period: string;
		readonly participant: number;
		readonly work: string | undefined;
	}
): ResearchRow[] {
	const { deck, state } = source;
	const judged = person.entries.filter((one) => one.verdict !== 'void');
	const entries = judged.map((one) => one.entry);
	const said = foldAnswers(entries);
	const { work: _, ...anchors } = said.anchors;
	const work = workIn(facts.work);
	const answers = { ...said, anchors: { ...anchors, ...(work === undefined ? {} : { work }) } };
	const hand = handIds(deck, state as Parameters<typeof handIds>[1], person.row);
	return state.rounds.flatMap((round): ResearchRow[] => {
		const sort = foldSort(entries, round.id);
		if (sort.size === 0) return [];
		const ids = new Set(round.cards ?? (round.part === 'needs' ? hand.need : hand.factor));
		const cards = deck.cards.filter((card) => ids.has(card.id));
		const dealt = new Map([...sort].filter(([card]) => ids.has(card)));
		const late = judged.some(
			({ entry, verdict }) => verdict === 'late' && 'round' in entry && entry.round === round.id
		);
		return [
			{
				study: source.study,
				dialogue: facts.number,
				deck,
				size: state.settings.size,
				mode: source.mode === 'solo' || source.mode === 'import' ? source.mode : 'dialogue',
				period: facts.period,
				participant: facts.participant,
				round: round.id,
				part: round.part,
				language: person.row.language,
				assisted: person.row.assisted,
				answers,
				late,
				timing: late ? ('after' as const) : ('before' as const),
				hand: cards,
				sort: dealt,
				score:
					round.part === 'factors'
						? scoreSort(deck, cards, dealt, {
								emphasis: answers.emphasis.get(round.id) ?? [],
								blocker: answers.blocker.get(round.id)
							})
						: undefined
			}
		];
	});
}

const workIn = (work: string | undefined): Work | undefined =>
	work === 'employed' || work === 'not-employed' || work === 'unsaid' ? work : undefined;

/** The rows of a dialogue's first factor round: one a person, which pools and measures count (G3). */
export const firstRounds = (dialogue: ExportedDialogue): readonly ResearchRow[] =>
	dialogue.rows.filter((row) => row.round === 'factors-1');

/** A row as counts take it in. */
export const countedRow = ({ hand, sort }: ResearchRow): Counted => ({
	hand: hand.map((card) => card.id),
	sort
});

/** The decks that these rows were sorted with, one a version. */
export function decksOf(dialogues: readonly ExportedDialogue[]): readonly Deck[] {
	const decks = new Map<string, Deck>();
	for (const { source } of dialogues)
		decks.set(`${source.deck.id}@${source.deck.version}`, source.deck);
	return [...decks.values()];
}
