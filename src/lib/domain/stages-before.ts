import type { Agenda } from './agenda';
import type { StageKind } from './stage-facts';

/** The kinds of the stages before one in this agenda, in its order and each once. */
export const stagesBefore = (agenda: Agenda, stage: string): readonly StageKind[] => [
	...new Set(
		agenda
			.slice(
				0,
				Math.max(
					0,
					agenda.findIndex(({ id }) => id === stage)
				)
			)
			.map(({ kind }) => kind)
	)
];
