import { foldAnswers } from '$lib/domain/answers';
import type { Deck } from '$lib/domain/deck';
import { roundsOf } from '$lib/domain/dialogue';
import { foldSort } from '$lib/domain/sort';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { OwnState } from '$lib/protocol/snapshot';
import type { App } from '../app';
import type { DialogueRecord } from '../store/dialogue-record';
import { entriesOf, handIds } from '../store/person-record';
import type { Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';

/** A participant's own state from what was taken in: late entries are their own too (L6), void ones not. */
export function* ownState(
	app: App,
	record: DialogueRecord,
	deck: Deck,
	person: ParticipantRow,
	viewer: boolean
): Unit<OwnState> {
	const judged = viewer ? [] : yield* entriesOf(app.store, person.id);
	const entries = judged.filter((one) => one.verdict !== 'void').map((one) => one.entry);
	const answers = foldAnswers(entries);
	const finished = [...answers.finished];
	const hand = new Set(handIds(deck, record.state, person).factor);
	const cards = deck.cards.filter((card) => hand.has(card.id));
	const round = roundsOf(record.state, 'factors')
		.filter((one) => answers.finished.has(one.id))
		.at(-1);
	const score = round && scoreSort(deck, cards, foldSort(entries, round.id), {});
	return {
		participant: person.id,
		epoch: app.epoch,
		acknowledged: person.acknowledged,
		language: person.language,
		consent: { join: !viewer, research: person.research === 1 },
		seed: person.seed,
		viewer,
		placements: record.state.rounds.flatMap((one) =>
			[...foldSort(entries, one.id).values()].map((placement) => ({
				round: one.id,
				...placement
			}))
		),
		answers: {
			...answers,
			emphasis: Object.fromEntries(answers.emphasis),
			blocker: Object.fromEntries(answers.blocker),
			presence: Object.fromEntries(answers.presence),
			fit: Object.fromEntries(answers.fit),
			tableCard: Object.fromEntries(answers.tableCard),
			owner: Object.fromEntries(answers.owner),
			ownCards: [...answers.ownCards.values()],
			comments: Object.fromEntries(answers.comments),
			background: Object.fromEntries(answers.background),
			finished
		},
		entries: judged.map((one) => one.entry),
		finished,
		...(round && score
			? {
					picture: {
						round: round.id,
						status: score.profile.status,
						letter: score.profile.letter,
						candidates: score.profile.candidates
					}
				}
			: {})
	};
}
