import { MOST_STAGES } from '../agenda';
import { roundId, roundsOf, type DialogueState, type Round } from '../dialogue';
import { namedStages } from '../edit-agenda';
import { MOST_ROUNDS } from '../limits';
import { withRoundStages } from '../round-stages';
import type { Command, Refusal } from './command';
import { enterStage } from './enter-stage';

/** What begins another round: the round, the stages it adds, and where the dialogue then is. */
export function newRound(
	state: DialogueState,
	command: Extract<Command, { type: 'round' }>,
	hasCard: (card: string) => boolean
): Partial<DialogueState> | Refusal {
	if (state.rounds.length >= MOST_ROUNDS) return 'too-many-rounds';
	const earlier = roundsOf(state, command.part);
	if (earlier.some((round) => round.state === 'open')) return 'round-open';
	const cards = command.cards ?? [];
	if (command.part === 'replace') {
		if (cards.length === 0) return 'cards-missing';
		// a card can be put again only if it lay somewhere and the group has seen it (G7)
		const sorts = roundsOf(state, 'factors');
		if (!sorts.some((round) => round.state !== 'open')) return 'nothing-to-put-again';
	}
	if (!cards.every(hasCard)) return 'no-such-card';
	const number = earlier.length + 1;
	const round: Round = {
		id: roundId(command.part, number),
		part: command.part,
		number,
		state: 'open',
		...(command.part === 'replace' ? { cards } : {})
	};
	const rounds = [...state.rounds, round];
	if (!command.stages || command.stages.length === 0) return { rounds };
	if (state.agenda.length + command.stages.length > MOST_STAGES) {
		return 'too-many-stages';
	}
	const fresh = namedStages([...state.agenda, ...command.stages]).slice(state.agenda.length);
	const agenda = withRoundStages(state.agenda, state.rounds, round, fresh, state.stage);
	const first = fresh[0];
	const begun =
		state.lifecycle === 'running' && first ? enterStage({ ...state, agenda }, first.id) : {};
	return { ...begun, rounds, agenda };
}
