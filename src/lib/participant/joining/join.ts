import type { Entry } from '$lib/domain/entry';
import { ask, type Answered } from '$lib/live/api';
import { isJoined, isLook, type Joined, type Look } from '$lib/protocol/answers/join-answers';
import { noProgress, type DeviceStore } from '$lib/live/device-store';
import { rememberDialogue } from '$lib/live/known-dialogues';
import { insteadOfDisk, openDeviceStore, sharedPhoneStore } from '$lib/live/open-device-store';
import type { Person } from '$lib/live/person';
import type { Identity } from './identity';

export interface Wish {
	readonly language: string;
	readonly join: boolean;
	readonly research: boolean;
	/** agreed that a small group sees exact numbers (D10) */
	readonly exact: boolean;
	/** several people use this phone: keep nothing on it */
	readonly shared: boolean;
	/** a helper reads aloud */
	readonly assisted: boolean;
	/** what was said alone before, and comes along */
	readonly bring?: Brought | undefined;
}

/** What was said and passed over before joining. */
export interface Brought {
	readonly entries: readonly Entry[];
	readonly passed: readonly string[];
}

/** Looks up the dialogue of a code or of the token behind a QR. */
export function lookAt(code: string, language: string): Promise<Answered<Look>> {
	return ask('/join/look', { is: isLook, method: 'POST', body: { code }, language });
}

/** Joins, and writes the person on the device (or in memory, on a shared phone). */
export async function join(
	look: Look,
	code: string,
	identity: Identity,
	wish: Wish
): Promise<Answered<Joined>> {
	// opened before anybody is counted: a disk that never answers must not leave a ghost behind
	const device = wish.shared ? sharedPhoneStore() : await openDeviceStore();
	const answer = await ask('/join', {
		is: isJoined,
		method: 'POST',
		language: wish.language,
		body: {
			...identity,
			code,
			language: wish.language,
			consent: { join: wish.join, research: wish.research, exact: wish.exact },
			assisted: wish.assisted ? 'read' : 'none'
		}
	});
	if (!answer.ok) return answer;
	const { value } = answer;
	const person: Person = {
		dialogue: value.dialogue,
		participant: value.participant,
		key: identity.key,
		token: value.token,
		title: value.title,
		language: wish.language,
		seed: value.seed,
		eraseCode: value.eraseCode,
		viewer: !wish.join,
		research: wish.research,
		studyUntil: look.studyUntil,
		questions: value.questions ?? [],
		deck: value.deck
	};
	const passed = wish.bring?.passed ?? [];
	const entries = value.state.entries as readonly Entry[];
	// what the server already has comes first: rejoining brings nothing in twice
	const brought = entries.length > 0 ? entries : (wish.bring?.entries ?? []);
	const keep = async (store: DeviceStore) => {
		// a follower here, or the previous user of a shared phone, makes room; the owner of a
		// phone that is lent stays on its disk
		for (const one of new Set([sharedPhoneStore(), insteadOfDisk(), store])) {
			await one.wipe(person.dialogue);
		}
		await store.writePerson(person);
		await store.writeProgress(person.dialogue, {
			...noProgress,
			epoch: value.epoch,
			...(passed.length > 0 ? { aside: { passed, later: [] } } : {})
		});
		if (brought.length > 0) await store.writeEntries(person.dialogue, person.participant, brought);
	};
	await keep(device).catch(() => keep(insteadOfDisk()));
	const { dialogue: id, title } = person;
	const { keptUntil } = look;
	rememberDialogue({ id, title, role: 'participant', keptUntil }, wish.shared);
	return answer;
}
