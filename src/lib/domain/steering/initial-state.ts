import type { Agenda } from '../agenda';
import type { DialogueState, Round, Settings } from '../dialogue';

/** The state of a dialogue that was just made: people may join, nothing has started. */
export function initialState(settings: Settings, agenda: Agenda): DialogueState {
	const rounds: Round[] = [{ id: 'factors-1', part: 'factors', number: 1, state: 'open' }];
	if (settings.needs) rounds.push({ id: 'needs-1', part: 'needs', number: 1, state: 'open' });
	return {
		rev: 0,
		lifecycle: 'draft',
		agenda,
		stage: agenda[0]?.id ?? 'welcome',
		rounds,
		switches: { joining: 'open', input: 'open', wall: 'follow', timer: { state: 'none' } },
		settings,
		spotlight: null,
		discussed: [],
		notes: [],
		agreements: [],
		pairSize: 0,
		endedAt: undefined,
		talkOnly: false
	};
}
