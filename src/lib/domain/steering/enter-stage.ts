import type { DialogueState } from '../dialogue';

/** Entering a stage sets its defaults: its own time has not begun, and the wall follows again. */
export function enterStage(state: DialogueState, stage: string): Partial<DialogueState> {
	const kind = state.agenda.find((one) => one.id === stage)?.kind;
	return {
		stage,
		spotlight: kind === 'cards' ? state.spotlight : null,
		slide: 0,
		quiet: false,
		readBack: null,
		compared: false,
		switches: {
			...state.switches,
			input: 'open',
			wall: state.switches.wall === 'blank' ? 'follow' : state.switches.wall,
			timer: { state: 'none' }
		}
	};
}
