import type { Stage } from '$lib/domain/agenda';
import type { NewStage, StageChange } from '$lib/domain/edit-agenda';
import { writtenText } from '$lib/domain/typed-text';

/** A stage being edited: its texts as they are in the fields. */
export interface StageDraft {
	readonly start: Stage;
	minutes: string;
	breakMinutes: string;
	tables: boolean;
	prompt: string;
	script: string;
}

export const draftOf = (stage: Stage): StageDraft => ({
	start: stage,
	minutes: String(stage.minutes),
	breakMinutes: stage.breakMinutes ? String(stage.breakMinutes) : '',
	tables: stage.tables ?? false,
	prompt: stage.prompt,
	script: stage.script
});

export type DraftProblem = 'minutes' | 'breakMinutes';

/**
 * Only what was changed, so that somebody else's simultaneous changes to the stage survive; or the
 * field that is wrong.
 */
export function changesOf(
	draft: Readonly<StageDraft>
):
	| { readonly ok: true; readonly change: StageChange }
	| { readonly ok: false; readonly problem: DraftProblem } {
	const { start } = draft;
	const minutes = minutesIn(draft.minutes);
	if (minutes === undefined) return { ok: false, problem: 'minutes' };
	const breakMinutes = draft.breakMinutes.trim() === '' ? 0 : minutesIn(draft.breakMinutes);
	if (breakMinutes === undefined || (breakMinutes > 0 && breakMinutes >= minutes)) {
		return { ok: false, problem: 'breakMinutes' };
	}
	const prompt = writtenText(draft.prompt);
	const script = writtenText(draft.script);
	return {
		ok: true,
		change: {
			...(minutes === start.minutes ? {} : { minutes }),
			...(breakMinutes === (start.breakMinutes ?? 0) ? {} : { breakMinutes }),
			...(draft.tables === (start.tables ?? false) ? {} : { tables: draft.tables }),
			...(prompt === start.prompt ? {} : { prompt }),
			...(script === start.script ? {} : { script })
		}
	};
}

/** The stage as it would be, in case it has to be put back. */
export const stageOf = ({ start }: Readonly<StageDraft>, change: StageChange): NewStage => ({
	...start,
	...change
});

function minutesIn(typed: string): number | undefined {
	const number = Number(typed.replace(',', '.'));
	return typed.trim() !== '' && number >= 0 && number <= 600 ? number : undefined;
}
