import { forgetDialogue } from '$lib/live/known-dialogues';
import { storeOf } from '$lib/live/open-device-store';
import { randomId } from '$lib/live/random-id';
import { createSession, type Session } from './session';

/**
 * Opens this device's participant of a dialogue; undefined when the device knows none. This tab becomes
 * the one that writes; an older tab of the same browser notices and stops.
 */
export async function openSession(dialogue: string): Promise<Session | undefined> {
	const device = await storeOf(dialogue);
	const tab = randomId();
	const kept = await device.read(dialogue);
	if (!kept) return undefined;
	await device.takeLease(dialogue, tab);
	return createSession({ device, kept, tab, onWiped: forgetDialogue });
}
