import { foldAnswers } from '$lib/domain/answers';
import { sortsOfReplace } from '$lib/domain/earlier-sort';
import type { Card, Deck } from '$lib/domain/deck';
import type { Round } from '$lib/domain/dialogue';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { handOfRound, workOf } from '$lib/domain/hand';
import { foldSort } from '$lib/domain/sort';
import { scoreAxes } from '$lib/domain/scoring/score-axes';
import type { DialogueRecord } from '../store/dialogue-record';
import type { JudgedEntry } from '../store/person-record';
import type { ParticipantRow } from '../store/tables';

/** Makes a finished person of a round as pictures take them in. */
export function sorterMaker(
	record: DialogueRecord,
	deck: Deck,
	round: Round
): (person: ParticipantRow, judged: readonly JudgedEntry[]) => Sorter {
	/** worked out once for everybody in the same work situation */
	const hands = new Map<string, Hand>();
	return (person, judged) => {
		let hand = hands.get(person.work);
		if (!hand) {
			const cards = handOfRound(deck, record.state.settings, person.work, round);
			const ids = cards.map(({ id }) => id);
			hands.set(person.work, (hand = { cards, ids, dealt: new Set(ids) }));
		}
		return sorterOf(record, deck, round, person, judged, hand);
	};
}

interface Hand {
	readonly cards: readonly Card[];
	readonly ids: readonly string[];
	readonly dealt: ReadonlySet<string>;
}

function sorterOf(
	record: DialogueRecord,
	deck: Deck,
	round: Round,
	person: ParticipantRow,
	judged: readonly JudgedEntry[],
	{ cards, ids, dealt }: Hand
): Sorter {
	const entries = judged.filter((one) => one.verdict === 'counted').map((one) => one.entry);
	const { earlier, now } =
		round.part === 'replace'
			? sortsOfReplace(entries, record.state.rounds, round.id)
			: { earlier: undefined, now: foldSort(entries, round.id) };
	const sort = new Map([...now].filter(([card]) => dealt.has(card)));
	const answers = foldAnswers(entries);
	return {
		work: workOf(record.state.settings, person.work),
		hand: ids,
		sort,
		earlier,
		profile: round.part === 'factors' ? scoreAxes(deck, cards, sort)?.profile : undefined,
		emphasis: answers.emphasis.get(round.id) ?? [],
		blocker: answers.blocker.get(round.id),
		tableCard: answers.tableCard.get(round.id),
		exactAgreed: person.exact === 1,
		typed: person.assisted === 'placed'
	};
}
