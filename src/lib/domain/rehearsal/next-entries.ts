import { hasSides, type Card, type Deck } from '../deck';
import type { DialogueState, Round } from '../dialogue';
import type { Entry } from '../entry';
import { isOpening } from '../is-opening';
import { roundOfStage } from '../round-of-stage';
import { seeded, shuffled } from '../seeded';
import { isAfter, type StageKind } from '../stage-facts';
import { modelOf, type RehearsalMix } from './rehearsal';
import { simulatedPerson, type SimulatedSort } from './simulated-person';

/** An entry that is not numbered yet. */
type Said = Entry extends infer One ? (One extends Entry ? Omit<One, 'seq'> : never) : never;

/** An invented person as the server keeps them. */
export interface Invented {
	/** decides everything this person will ever say */
	readonly seed: number;
	/** what was said so far, in `seq` order */
	readonly entries: readonly Entry[];
	/** ids of the cards this person got */
	readonly hand: { readonly factor: readonly string[]; readonly need: readonly string[] };
}

/**
 * The next thing an invented person says at this moment of a rehearsal, numbered; nothing when
 * there is nothing to do now. A restart changes nothing: the same person says the same again.
 */
export function nextEntry(
	person: Invented,
	state: DialogueState,
	deck: Deck,
	mix: RehearsalMix
): Entry | undefined {
	const said = nextSaid(person, state, deck, mix);
	return said && ({ ...said, seq: person.entries.length + 1 } as Entry);
}

function nextSaid(
	person: Invented,
	state: DialogueState,
	deck: Deck,
	mix: RehearsalMix
): Said | undefined {
	const stage = state.agenda.find((one) => one.id === state.stage);
	if (!stage || state.lifecycle !== 'running' || state.switches.input === 'paused') return;
	const { entries, seed } = person;
	const reached = (kind: StageKind) => !isAfter(kind, stage.kind);
	const has = (kind: Entry['kind']) => entries.some((entry) => entry.kind === kind);
	const random = seeded(seed);
	const asked = deck.questions.anchors.some(({ id }) => id !== 'work');
	if (asked && state.settings.anchors && !has('anchor')) {
		return {
			kind: 'anchor',
			want: random() < 0.6 ? 'yes' : 'maybe',
			doing: random() < 0.3 ? 'yes' : 'no'
		};
	}
	if (isOpening(state.agenda, state.stage) || !reached('practice')) return;
	if (!has('practice-done')) return { kind: 'practice-done' };
	const now = roundOfStage(stage, state.rounds);
	for (const round of state.rounds) {
		if (round.state !== 'open' || state.talkOnly) continue;
		const turn = round.part === 'replace' ? round.id === now?.id : reached(TURN[round.part]);
		const said = turn ? saidInRound(person, round, deck, mix, reached) : undefined;
		if (said) return said;
	}
	return undefined;
}

const TURN = { factors: 'sort', needs: 'needs' } as const;

function saidInRound(
	person: Invented,
	round: Round,
	deck: Deck,
	mix: RehearsalMix,
	reached: (kind: StageKind) => boolean
): Said | undefined {
	const { entries } = person;
	const { finishing } = modelOf(mix);
	const mine = entries.filter((entry) => 'round' in entry && entry.round === round.id);
	const has = (kind: Entry['kind']) => mine.some((entry) => entry.kind === kind);
	const sort = sortOf(person, round, deck, mix);
	const moves = round.part === 'needs' ? sort.needs : sort.moves;
	// whoever does not finish stops somewhere halfway
	const stops = seeded(person.seed + 1)() >= finishing;
	const last = stops
		? Math.floor(moves.length * (0.3 + 0.4 * seeded(person.seed + 2)()))
		: undefined;
	const laid = mine.filter((entry) => entry.kind === 'move').length;
	const move = last !== undefined && laid >= last ? undefined : moves[laid];
	if (move) return { kind: 'move', round: round.id, ...move, via: 'tap' };
	if (last !== undefined) return undefined;
	if (!has('finished')) return { kind: 'finished', round: round.id };
	if (round.part === 'factors') {
		if (reached('top') && !has('emphasis')) {
			return { kind: 'emphasis', round: round.id, cards: sort.emphasis };
		}
		if (reached('top') && !has('blocker')) {
			return { kind: 'blocker', round: round.id, card: sort.blocker };
		}
		if (reached('picture') && !has('table-card')) {
			const lays = seeded(person.seed + 3)() < 0.6;
			return {
				kind: 'table-card',
				round: round.id,
				card: lays ? (sort.emphasis[0] ?? null) : null
			};
		}
	}
	if (round.part === 'needs' && sort.first) {
		const { card, who } = sort.first;
		if (!entries.some((entry) => entry.kind === 'first')) return { kind: 'first', card };
		if (!entries.some((entry) => entry.kind === 'owner')) {
			return { kind: 'owner', card, who } as Said;
		}
	}
	return undefined;
}

/** What this person does in a round: the same every time; in a later one, mostly as before. */
function sortOf(person: Invented, round: Round, deck: Deck, mix: RehearsalMix): SimulatedSort {
	const { model } = modelOf(mix);
	const cards = (ids: readonly string[]): readonly Card[] =>
		deck.cards.filter((card) => ids.includes(card.id));
	const own = shuffled(cards(person.hand.factor), seeded(person.seed + 4));
	const { piles } = deck;
	const first = simulatedPerson(own, cards(person.hand.need), piles, seeded(person.seed), model);
	if (round.part !== 'replace' && round.number === 1) return first;
	const random = seeded(person.seed + 100 * round.number + (round.part === 'replace' ? 50 : 0));
	const answers = piles.factor.filter(({ role }) => role === 'answer');
	const scoreOf = (pile: string | undefined) => piles.factor.find(({ id }) => id === pile)?.score;
	const moves = own
		.filter((card) => round.cards === undefined || round.cards.includes(card.id))
		.flatMap((card) => {
			const before = first.moves.findLast((move) => move.card === card.id)?.pile;
			const score = scoreOf(before);
			// after the talk some see more of what helps; without sides, some choose the next
			const better = hasSides(deck)
				? answers.find((pile) => pile.score === (score === -1 ? 0 : 1))
				: answers[(answers.findIndex(({ id }) => id === before) + 1) % answers.length];
			const moved = random() < 0.3 && score !== 1;
			const pile = (moved ? better?.id : undefined) ?? before ?? answers[0]?.id;
			return pile === undefined ? [] : [{ card: card.id, pile }];
		});
	return { ...first, moves };
}
