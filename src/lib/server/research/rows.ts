import { foldAnswers, type Anchors } from '$lib/domain/answers';
import type { Card, Deck, Work } from '$lib/domain/deck';
import type { Round } from '$lib/domain/dialogue';
import type { Entry } from '$lib/domain/entry';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { handOfRound } from '$lib/domain/hand';
import type { Counted } from '$lib/domain/statistics/card-counts';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { Score } from '$lib/domain/scoring/score';
import { foldSort, type Placement, type Sort } from '$lib/domain/sort';
import type { FrozenPerson } from './frozen-person';
import type { PlannedDialogue, PlannedPerson } from './plan';

/** One dialogue as an export has it. */
export interface ExportedDialogue extends Pick<
	PlannedDialogue,
	'number' | 'source' | 'period' | 'excluded'
> {
	readonly rows: readonly ResearchRow[];
	/** people whose rows are in it */
	readonly people: number;
}

/** Makes one person's rows, one per round in which they placed a card. */
export function rowMaker(
	dialogue: PlannedDialogue
): (person: PlannedPerson, entries: readonly Entry[]) => readonly ResearchRow[] {
	const { source, number, period, questions } = dialogue;
	const { deck, state } = source;
	const cardsOf = handsOf(dialogue);
	return ({ source: { person, consent }, participant }, entries) => {
		const { moves, answered } = byRound(entries);
		const answers = { ...foldAnswers(answered), anchors: anchorsOf(person) };
		const background = questions.map((question) => ({
			question,
			answer: person.background[question]
		}));
		return state.rounds.flatMap((round): ResearchRow[] => {
			const sort = foldSort(moves.get(round.id) ?? [], round.id);
			if (sort.size === 0) return [];
			const { cards, ids } = cardsOf(round, person.work);
			const strange = [...sort.keys()].some((card) => !ids.has(card));
			const late = person.late?.includes(round.id);
			return [
				new Scored({
					study: source.study,
					dialogue: number,
					deck,
					size: state.settings.size,
					// never blanked: every row shows whether its person is invented
					mode: source.mode === 'demo' ? 'demo' : person.mode || undefined,
					period,
					participant,
					round: round.id,
					part: round.part,
					language: person.language || undefined,
					assisted: person.assisted || undefined,
					answers,
					background,
					consent,
					late,
					// with lateness blanked, no needs are left
					timing: late ? ('after' as const) : ('before' as const),
					hand: cards,
					sort: strange ? new Map([...sort].filter(([card]) => ids.has(card))) : sort
				})
			];
		});
	};
}

function anchorsOf({ want, doing, work }: FrozenPerson): Anchors {
	return {
		...(want ? { want: want as NonNullable<Anchors['want']> } : {}),
		...(doing ? { doing: doing as NonNullable<Anchors['doing']> } : {}),
		...(work ? { work: work as Work } : {})
	};
}

/** A person's moves by round, and what they said besides. */
function byRound(entries: readonly Entry[]) {
	const moves = new Map<string, Entry[]>();
	const answered: Entry[] = [];
	let round = '';
	let list: Entry[] = [];
	for (const entry of entries) {
		if (entry.kind !== 'move') {
			answered.push(entry);
			continue;
		}
		if (entry.round !== round) {
			round = entry.round;
			list = moves.get(round) ?? [];
			moves.set(round, list);
		}
		list.push(entry);
	}
	return { moves, answered };
}

interface Hand {
	readonly cards: readonly Card[];
	readonly ids: ReadonlySet<string>;
}

/** The cards of a round, computed once for everybody in the same work situation. */
function handsOf({ source: { deck, state } }: PlannedDialogue) {
	const hands = new Map<string, Hand>();
	return (round: Pick<Round, 'id' | 'part' | 'cards'>, work: string): Hand => {
		const key = `${round.id} ${work}`;
		let hand = hands.get(key);
		if (!hand) {
			const cards = handOfRound(deck, state.settings, work, round);
			hands.set(key, (hand = { cards, ids: new Set(cards.map(({ id }) => id)) }));
		}
		return hand;
	};
}

/** A row that computes its score on first use: most files never need it. */
class Scored implements ResearchRow {
	readonly study!: string;
	readonly dialogue!: number;
	readonly deck!: Deck;
	readonly size!: ResearchRow['size'];
	readonly mode: ResearchRow['mode'];
	readonly period!: string;
	readonly participant!: number;
	readonly round!: string;
	readonly part!: ResearchRow['part'];
	readonly language: string | undefined;
	readonly assisted: ResearchRow['assisted'];
	readonly answers!: ResearchRow['answers'];
	readonly background!: ResearchRow['background'];
	readonly consent!: string;
	readonly late: boolean | undefined;
	readonly timing!: ResearchRow['timing'];
	readonly hand!: readonly Card[];
	readonly sort!: Sort;
	#score: Score | undefined;

	constructor(row: Omit<ResearchRow, 'score'>) {
		Object.assign(this, row);
	}

	get score(): Score | undefined {
		if (this.part !== 'factors') return undefined;
		return (this.#score ??= scoreSort(this.deck, this.hand, this.sort, {
			emphasis: this.answers.emphasis.get(this.round) ?? [],
			blocker: this.answers.blocker.get(this.round)
		}));
	}
}

/** One shared placement per card and pile: all that tables over people need. */
const SHARED = new Map<string, Placement>();

/** A row without the order and way in which the cards were put: a tenth of the memory. */
export function withoutOrder(row: ResearchRow): ResearchRow {
	const sort = new Map<string, Placement>();
	for (const [card, { pile }] of row.sort) {
		const key = `${card}\n${pile}`;
		let placement = SHARED.get(key);
		if (!placement) {
			placement = { card, pile, position: 0, changes: 0, via: 'tap' };
			SHARED.set(key, placement);
		}
		sort.set(card, placement);
	}
	return new Scored({ ...row, sort });
}

/** Rows of a dialogue's first factor round: one per person, counted by pools and measures (G3). */
export const firstRounds = (dialogue: ExportedDialogue): readonly ResearchRow[] =>
	dialogue.rows.filter((row) => row.round === 'factors-1');

/** A row as input for counts. */
export const countedRow = ({ hand, sort }: ResearchRow): Counted => ({
	hand: hand.map((card) => card.id),
	sort
});

/** The decks that these rows were sorted with, one per version. */
export function decksOf(dialogues: readonly Pick<PlannedDialogue, 'source'>[]): readonly Deck[] {
	const decks = new Map<string, Deck>();
	for (const { source } of dialogues)
		decks.set(`${source.deck.id}@${source.deck.version}`, source.deck);
	return [...decks.values()];
}
