import type { Entry } from '$lib/domain/entry';
import { ask } from '$lib/live/api';
import { noProgress, type DeviceStore } from '$lib/live/device-store';
import { rememberDialogue } from '$lib/live/known-dialogues';
import { insteadOfDisk, openDeviceStore } from '$lib/live/open-device-store';
import type { Person } from '$lib/live/person';
import { isResumed } from '$lib/protocol/answers/join-answers';
import { either, isNothing } from '$lib/protocol/shape';

/** Finds the person of this browser again by its cookie, where the device kept nothing of them. */
export async function resume(dialogue: string): Promise<boolean> {
	const answer = await ask(`/dialogues/${dialogue}/person`, {
		is: either(isNothing, isResumed),
		method: 'POST'
	});
	if (!answer.ok || !answer.value) return false;
	const { value } = answer;
	const { participant, token, title, seed, state, deck } = value;
	const person: Person = {
		dialogue,
		participant,
		// made by this device and lost with its storage: joining again is another person
		key: '',
		token,
		title,
		language: state.language,
		seed,
		eraseCode: value.eraseCode,
		viewer: false,
		research: state.consent.research,
		studyUntil: value.studyUntil,
		questions: value.questions ?? [],
		deck
	};
	const keep = async (store: DeviceStore) => {
		await store.wipe(dialogue);
		await store.writePerson(person);
		await store.writeProgress(dialogue, {
			...noProgress,
			epoch: value.epoch,
			acknowledged: state.acknowledged
		});
		await store.writeEntries(dialogue, participant, state.entries as readonly Entry[]);
	};
	await keep(await openDeviceStore()).catch(() => keep(insteadOfDisk()));
	rememberDialogue({ id: dialogue, title, role: 'participant', keptUntil: value.keptUntil });
	return true;
}
