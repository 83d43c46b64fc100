import type { Agenda, StageKind } from './agenda';
import type { Round, RoundPart } from './dialogue';
import type { NewStage } from './edit-agenda';
import { roundOfStage } from './round-of-stage';

/** The stages that a round takes once more, with their minutes where the agenda says none. */
const STAGES: Readonly<Record<RoundPart, readonly (readonly [StageKind, number])[]>> = {
	factors: [
		['sort', 12],
		['top', 5],
		['picture', 4],
		['reveal', 6]
	],
	needs: [
		['needs', 8],
		['wishes', 8]
	],
	// a few cards, and then what changed (G7)
	replace: [
		['sort', 4],
		['reveal', 6]
	]
};

/** Stages that are about a round, and not only within one. */
const ABOUT_ROUND: ReadonlySet<StageKind> = new Set([
	'sort',
	'top',
	'needs',
	'picture',
	'pairs',
	'reveal',
	'cards',
	'wishes'
]);

/** What a next round of a part needs in the agenda, in order; as long as the first time, if that is known. */
export function stagesOfRound(agenda: Agenda, part: RoundPart): readonly NewStage[] {
	return STAGES[part].map(([kind, usual]) => {
		const before = agenda.find((stage) => stage.kind === kind);
		const own = before && before.minutes - (before.breakMinutes ?? 0);
		const minutes = part === 'replace' ? usual : (own ?? usual);
		return { kind, minutes, script: '', prompt: '' };
	});
}

/**
 * The agenda with the stages of a round that was just opened after one of its stages. What stands before them
 * stays about the round it was about: who goes back sees what was there.
 * @param rounds without the new one
 * @param after id of the stage that the new ones follow
 */
export function withRoundStages(
	agenda: Agenda,
	rounds: readonly Round[],
	round: Round,
	stages: Agenda,
	after: string
): Agenda {
	const at = agenda.findIndex((stage) => stage.id === after) + 1;
	const before = agenda.slice(0, at).map((stage) => {
		if (stage.round !== undefined || !ABOUT_ROUND.has(stage.kind)) return stage;
		const about = roundOfStage(stage, rounds);
		return about?.part === round.part ? { ...stage, round: about.id } : stage;
	});
	const laid = stages.map((stage) => ({ ...stage, round: round.id }));
	return [...before, ...laid, ...agenda.slice(at)];
}
