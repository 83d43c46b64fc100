import type { Card, CardKind, Deck, Work } from '../deck';
import { Faults } from './faults';
import { shownValue, type ImportNotice, type ImportProblem } from './import-problem';
import type { ImportTable } from './import-table';
import { meaningsOf, type LabelChoices, type LabelMeaning } from './label-meanings';
import type { Lines } from './lines';
import { JUDGED_AT_ONCE, MOST_CELLS, MOST_PEOPLE } from './most-people';
import { repeatFrom, twinsOf } from './sorted-twice';

/** The most rounds in one file: more cannot be rounds. */
const MOST_ROUNDS = 6;
/** So many exact repeats of earlier people, and half of all: the same data twice. */
const FEWEST_TWINS = 3;

/** A person of a file, with what is known of them. */
export interface ImportedPerson {
	readonly label: string;
	/** label of the group they sorted in; empty when the file names none */
	readonly group: string;
	readonly work: Work;
	/** card, pile id and round id, by round in deck order */
	readonly placements: readonly (readonly [card: Card, pile: string, round: string])[];
}

export interface JudgedImport {
	readonly cards: readonly LabelMeaning[];
	readonly piles: readonly LabelMeaning[];
	/** with at least one placement */
	readonly people: number;
	readonly placements: number;
	readonly groups: number;
	readonly problems: readonly ImportProblem[];
	readonly problemCount: number;
	readonly badLines: Lines;
	readonly notices: readonly ImportNotice[];
	/** Everybody with at least one placement, one by one. */
	readonly each: () => Iterable<ImportedPerson>;
}

/** Whether the reader found it already, and read no further. */
export const isSaid = ({ problems }: ImportTable, code: ImportProblem['code']): boolean =>
	problems.some((one) => one.code === code);

/**
 * Takes every placement of a file for a card on a pile of a deck, or says, with its line, why not.
 * Pauses often: a file may have half a million.
 */
export function* judgeImport(
	table: ImportTable,
	deck: Deck,
	choices: LabelChoices
): Generator<void, JudgedImport> {
	const faults = new Faults(table);
	const bad = (problem: ImportProblem) => faults.add(problem);
	const meanings = yield* meaningsOf(table, deck, choices);
	const { cards, piles, notices } = meanings;
	if (table.columns.layout !== 'long') {
		const first = new Map<string, string>();
		for (const [at, { id, label, line }] of cards.entries()) {
			if (at % JUDGED_AT_ONCE === 0) yield;
			if (!id) continue;
			const other = first.get(id);
			if (other === undefined) first.set(id, label);
			else {
				bad({ code: 'double-choice', line, value: shownValue(label), other: shownValue(other) });
			}
		}
	}
	const people = table.people.size;
	const columns = new Map(deck.cards.map((card, at) => [card.id, at]));
	const rounds = Math.max(1, table.rounds.size);
	if (rounds > MOST_ROUNDS) {
		bad({ code: 'too-many-rounds', line: 0, found: rounds, wanted: MOST_ROUNDS });
		return empty();
	}
	const size = deck.cards.length;
	const wide = size * rounds;
	const roundIds = roundIdsOf(table.rounds.texts, choices.talk ?? false);
	const most = Math.min(MOST_PEOPLE, Math.floor(MOST_CELLS / wide));
	if (people > most) {
		if (!isSaid(table, 'too-many-people')) {
			bad({ code: 'too-many-people', line: 0, found: people, wanted: most });
		}
		return empty();
	}
	const pileIds: string[] = [];
	const pileNumbers = new Map<string, number>();
	const cells = new Int16Array(people * wide);
	const lines = new Int32Array(people * wide);
	const works: Work[] = new Array<Work>(people).fill('unsaid');
	const placedOf = new Int32Array(people);
	let placed = 0;
	const { person, card, pile, line, round } = table.placements;
	for (let at = 0; at < person.size; at++) {
		if (at % JUDGED_AT_ONCE === 0) yield;
		const [who, label, lies, row] = [person.at(at), card.at(at), pile.at(at), line.at(at)];
		const means = cards[label];
		if (means?.id === null) continue;
		const column = means?.id === undefined ? undefined : columns.get(means.id);
		const found = column === undefined ? undefined : deck.cards[column];
		if (column === undefined || !found) {
			bad({ code: 'unknown-card', line: row, value: shownValue(means?.label ?? '') });
			continue;
		}
		if (lies < 0) continue;
		const pileMeans = piles[lies];
		const id = found.kind === 'need' ? pileMeans?.need : pileMeans?.id;
		if (id === null) continue;
		if (id === undefined) {
			bad({ code: 'unknown-pile', line: row, value: shownValue(pileMeans?.label ?? '') });
			continue;
		}
		const cell = who * wide + Math.max(0, round.at(at)) * size + column;
		if (lines[cell] !== 0) {
			bad({
				code: 'double',
				line: row,
				value: shownValue(table.people.texts[who] ?? ''),
				other: shownValue(means?.label ?? ''),
				found: lines[cell] as number
			});
			continue;
		}
		if (found.for !== 'all') {
			if (works[who] !== 'unsaid' && works[who] !== found.for) {
				const value = shownValue(table.people.texts[who] ?? '');
				bad({ code: 'both-works', line: row, value, other: shownValue(means?.label ?? '') });
				continue;
			}
			works[who] = found.for;
		}
		if (!pileNumbers.has(id)) pileNumbers.set(id, pileIds.push(id));
		cells[cell] = pileNumbers.get(id) as number;
		lines[cell] = row;
		placedOf[who] = (placedOf[who] as number) + 1;
		placed += 1;
	}
	const withSome = placedOf.filter((count) => count > 0).length;
	const twins = yield* twinsOf(cells, wide, people);
	const again = yield* repeatFrom(cells, wide, people);
	const twin = twins[0] ?? again;
	if (twin !== undefined) {
		const value = shownValue(table.people.texts[twin] ?? '');
		const row = table.people.lines[twin] ?? 0;
		if (again !== undefined || (twins.length >= FEWEST_TWINS && twins.length * 2 >= withSome)) {
			bad({ code: 'same-sorts', line: row, value, found: twins.length || people / 2 });
		} else notices.push({ code: 'twins', line: row, value, count: twins.length });
	}
	if (faults.problemCount === 0 && withSome === 0) bad({ code: 'nobody', line: 0 });
	return {
		...empty(),
		people: withSome,
		placements: placed,
		groups: new Set(table.groupOf.filter((group, who) => group >= 0 && placedOf[who])).size,
		*each() {
			for (let who = 0; who < people; who++) {
				if (placedOf[who] === 0) continue;
				yield {
					label: table.people.texts[who] ?? '',
					group: table.groups.texts[table.groupOf[who] ?? -1] ?? '',
					work: works[who] ?? 'unsaid',
					placements: roundIds.flatMap((idOf, at) =>
						deck.cards.flatMap((one, column) => {
							const number = cells[who * wide + at * size + column] as number;
							return number === 0
								? []
								: [[one, pileIds[number - 1] ?? '', idOf(one.kind)] as const];
						})
					)
				};
			}
		}
	};

	function empty(): JudgedImport {
		return {
			cards,
			piles,
			people: 0,
			placements: 0,
			groups: 0,
			problems: faults.problems,
			problemCount: faults.problemCount,
			badLines: faults.badLines,
			notices: [...table.notices, ...notices],
			each: () => []
		};
	}
}

/**
 * What each round of a file is here, by kind of card. Ids that this program wrote are kept; else
 * the first is the first, and later ones follow a talk or ask the same question again (G7).
 */
function roundIdsOf(
	labels: readonly string[],
	talk: boolean
): readonly ((kind: CardKind) => string)[] {
	return (labels.length > 0 ? labels : ['']).map((label, at) => (kind) => {
		if (kind === 'need') return /^needs-\d+$/.test(label) ? label : 'needs-1';
		if (/^(factors|replace)-\d+$/.test(label)) return label;
		return at === 0 ? 'factors-1' : talk ? `replace-${at}` : `factors-${at + 1}`;
	});
}
