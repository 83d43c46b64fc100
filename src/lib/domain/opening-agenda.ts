import { freeStageId, type Agenda, type Stage } from './agenda';

const MINUTES = 10;

/** Id of the step that looks back at the agreements of the dialogue before. */
export const OPENING = 'look-back';

/**
 * The agenda of a dialogue that follows another: after the welcome, the open agreements.
 * @param words what is said and read there, in the language of the dialogue
 */
export function openingAgenda(
	agenda: Agenda,
	words: { readonly script: string; readonly prompt: string }
): Agenda {
	const at = agenda[0]?.kind === 'welcome' ? 1 : 0;
	const stage: Stage = {
		id: agenda.some((one) => one.id === OPENING) ? freeStageId(agenda, 'agree') : OPENING,
		kind: 'agree',
		minutes: MINUTES,
		...words
	};
	return agenda.toSpliced(at, 0, stage);
}
