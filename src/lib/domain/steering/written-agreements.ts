import type { DialogueState } from '../dialogue';
import { MOST_AGREEMENTS } from '../limits';
import type { Command, Refusal } from './command';

/** The agreements once one was written, changed or removed. */
export function writtenAgreements(
	state: DialogueState,
	command: Extract<Command, { type: 'agreement' }>,
	newId: string
): Partial<DialogueState> | Refusal {
	const fields = {
		...(command.sort === undefined ? {} : { sort: command.sort }),
		...(command.what === undefined ? {} : { what: command.what }),
		...(command.who === undefined ? {} : { who: command.who }),
		...(command.when === undefined ? {} : { when: command.when }),
		...(command.done === undefined ? {} : { done: command.done }),
		...(command.needs === undefined ? {} : { needs: command.needs })
	};
	const index = state.agreements.findIndex((one) => one.id === command.id);
	const known = state.agreements[index];
	if (known && command.remove) {
		const readBack = state.readBack === known.id ? null : state.readBack;
		return { agreements: state.agreements.toSpliced(index, 1), readBack };
	}
	if (known) return { agreements: state.agreements.with(index, { ...known, ...fields }) };
	if (command.id !== undefined) return 'no-such-agreement';
	if (state.agreements.length >= MOST_AGREEMENTS) return 'too-many-agreements';
	const empty = { sort: 'afspraak', what: '', who: '', when: '', done: false } as const;
	const fresh = { id: newId, ...empty, ...fields };
	return { agreements: [...state.agreements, fresh] };
}
