import { freeStageId, type Agenda, type Stage } from './agenda';

/** Edits of an agenda, the same before a dialogue is made and while it runs: old in, new out. */

/** A stage that has no id in this agenda yet, or one it would like to keep. */
export type NewStage = Omit<Stage, 'id'> & { readonly id?: string | undefined };
export type StageChange = Partial<
	Pick<Stage, 'minutes' | 'script' | 'prompt' | 'breakMinutes' | 'tables'>
>;

/** With one more stage at an index, from 0; it keeps its own id if that is free. */
export function insertStage(agenda: Agenda, stage: NewStage, at: number): Agenda {
	const place = Math.min(Math.max(at, 0), agenda.length);
	return agenda.toSpliced(place, 0, named(stage, agenda));
}

export function removeStage(agenda: Agenda, id: string): Agenda {
	return agenda.filter((stage) => stage.id !== id);
}

/** In another order; undefined unless every stage is named once. */
export function orderStages(agenda: Agenda, ids: readonly string[]): Agenda | undefined {
	const ordered = ids.flatMap((id) => agenda.find((stage) => stage.id === id) ?? []);
	const complete = ordered.length === agenda.length && new Set(ids).size === agenda.length;
	return complete && ids.length === agenda.length ? ordered : undefined;
}

/** With other texts or minutes for one stage; undefined if there is no such stage. */
export function changeStage(agenda: Agenda, id: string, change: StageChange): Agenda | undefined {
	const at = agenda.findIndex((stage) => stage.id === id);
	const stage = agenda[at];
	return stage && agenda.with(at, { ...stage, ...change });
}

/**
 * Replaces the stages, such as by those of a template. A stage of a kind that was already there
 * takes over its id, so that a dialogue stays where it is.
 */
export function replaceStages(agenda: Agenda, stages: readonly NewStage[]): Agenda {
	return stages.reduce<readonly Stage[]>((made, stage) => {
		const known = agenda.find(
			(one) => one.kind === stage.kind && !made.some((other) => other.id === one.id)
		);
		const id = known?.id ?? freeStageId([...made, ...agenda], stage.kind);
		return [...made, { ...stage, id }];
	}, []);
}

/** Every stage with an id of its own: the one it brought, or one that is still free. */
export function namedStages(stages: readonly NewStage[]): Agenda {
	return stages.reduce<Agenda>((agenda, stage) => [...agenda, named(stage, agenda)], []);
}

function named(stage: NewStage, agenda: Agenda): Stage {
	const { id } = stage;
	const free = id !== undefined && !agenda.some((one) => one.id === id);
	return { ...stage, id: free ? id : freeStageId(agenda, stage.kind) };
}
