import type { Agenda } from '$lib/domain/agenda';
import {
	changeStage,
	insertStage,
	orderStages,
	removeStage,
	replaceStages,
	type NewStage,
	type StageChange
} from '$lib/domain/edit-agenda';

/** A change to an agenda: a command for an existing dialogue, or an edit of one not created yet. */
export type AgendaEdit =
	| { readonly type: 'insert'; readonly stage: NewStage; readonly at: number }
	| { readonly type: 'remove'; readonly stage: string }
	| { readonly type: 'order'; readonly stages: readonly string[] }
	| ({ readonly type: 'stage'; readonly id: string } & StageChange)
	| { readonly type: 'agenda'; readonly stages: readonly NewStage[] };

/** An agenda with a change applied on this device; unchanged where the change makes no sense. */
export function edited(agenda: Agenda, edit: AgendaEdit): Agenda {
	switch (edit.type) {
		case 'insert':
			return insertStage(agenda, edit.stage, edit.at);
		case 'remove':
			return agenda.length > 1 ? removeStage(agenda, edit.stage) : agenda;
		case 'order':
			return orderStages(agenda, edit.stages) ?? agenda;
		case 'stage': {
			const { type: _, id, ...change } = edit;
			return changeStage(agenda, id, change) ?? agenda;
		}
		case 'agenda':
			return edit.stages.length > 0 ? replaceStages(agenda, edit.stages) : agenda;
	}
}

/** The ids of an agenda with one of them moved to an index, counted from 0. */
export function idsWith(agenda: Agenda, id: string, place: number): readonly string[] {
	const others = agenda.map((stage) => stage.id).filter((one) => one !== id);
	return others.toSpliced(place, 0, id);
}
