import type { Agenda } from './agenda';
import type { Round, RoundPart } from './dialogue';
import type { NewStage } from './edit-agenda';
import { roundOfStage } from './round-of-stage';
import { STAGE_FACTS, STAGE_KINDS } from './stage-facts';

/** What a next round of a part needs in the agenda, in order; as long as the first, if known. */
export function stagesOfRound(agenda: Agenda, part: RoundPart): readonly NewStage[] {
	return STAGE_KINDS.flatMap((kind) => {
		const usual = STAGE_FACTS[kind].again?.[part];
		if (usual === undefined) return [];
		const before = agenda.find((stage) => stage.kind === kind);
		const own = before && before.minutes - (before.breakMinutes ?? 0);
		const minutes = part === 'replace' ? usual : (own ?? usual);
		return { kind, minutes, script: '', prompt: '' };
	});
}

/**
 * The agenda with the stages of a newly opened round after one of its stages. Earlier stages stay
 * about their own round, so that going back shows what was there.
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
		if (stage.round !== undefined || !STAGE_FACTS[stage.kind].part) return stage;
		const about = roundOfStage(stage, rounds);
		return about?.part === round.part ? { ...stage, round: about.id } : stage;
	});
	const laid = stages.map((stage) => ({ ...stage, round: round.id }));
	return [...before, ...laid, ...agenda.slice(at)];
}
