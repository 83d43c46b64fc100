import type { DeviceStore, Kept } from '$lib/live/device-store';
import { forgetDialogue } from '$lib/live/known-dialogues';
import { storeOf } from '$lib/live/open-device-store';
import { randomId } from '$lib/live/random-id';
import { createSession, type Session } from './session';

/**
 * Opens this device's participant of a dialogue, or the one that its cookie knows; undefined when
 * neither knows any. This tab becomes the one that writes; an older tab of the same browser notices
 * and stops.
 */
export async function openSession(dialogue: string): Promise<Session | undefined> {
	const found = (await findKept(dialogue)) ?? (await findAgain(dialogue));
	if (!found) return undefined;
	const tab = randomId();
	// written in turn before anything this tab says, so nobody waits for the disk to see a card;
	// a disk that fails knows no other tab either
	void found.device.takeLease(dialogue, tab).catch(() => undefined);
	return createSession({ ...found, tab, onWiped: forgetDialogue });
}

interface Found {
	readonly device: DeviceStore;
	readonly kept: Kept;
}

async function findKept(dialogue: string): Promise<Found | undefined> {
	const device = await storeOf(dialogue);
	const kept = await device.read(dialogue).catch(() => undefined);
	return kept && { device, kept };
}

async function findAgain(dialogue: string): Promise<Found | undefined> {
	const { resume } = await import('./joining/resume');
	return (await resume(dialogue)) ? findKept(dialogue) : undefined;
}
