import { createOutbox } from '$lib/live/outbox';
import { storeOf } from '$lib/live/open-device-store';
import { randomId } from '$lib/live/random-id';
import { sendEntries } from '$lib/live/send-entries';

/** Long enough for a slow line, short enough to wait for with a phone in the hand. */
const PATIENCE_MS = 12_000;

/**
 * Before somebody else takes part on this device: brings what the person here said to the server.
 * Other tabs let go.
 * @returns how many answers could not be sent; 0 when nothing waits any more
 */
export async function handOver(dialogue: string): Promise<number> {
	const device = await storeOf(dialogue);
	const kept = await device.read(dialogue);
	if (!kept || kept.person.viewer) return 0;
	const tab = randomId();
	await device.takeLease(dialogue, tab);
	return new Promise((resolve) => {
		let waiting = 0;
		const end = (left: number) => {
			clearTimeout(limit);
			// the status line says so while it is being made, too
			queueMicrotask(() => outbox.stop());
			resolve(left);
		};
		const limit = setTimeout(() => end(waiting), PATIENCE_MS);
		const outbox = createOutbox(
			{
				keep: (entries, gone) => device.writeEntries(dialogue, tab, entries, gone),
				send: (epoch, entries) => sendEntries(kept.person, epoch, entries),
				onChange(line, sending) {
					waiting = line.entries.filter((entry) => entry.seq > line.acknowledged).length;
					if (sending === 'sending') return;
					// nobody waits for what the server will never accept
					end(sending === 'waiting' ? waiting : 0);
				}
			},
			{ entries: kept.entries, ...kept.progress }
		);
	});
}
