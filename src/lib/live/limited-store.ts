import { answeredWithin } from './answered-within';
import type { DeviceStore } from './device-store';

/** A store that rejects instead of never answering: first after a while, from then on at once. */
export function limitedStore(disk: DeviceStore): DeviceStore {
	let silent = false;

	async function limited<T>(work: () => Promise<T>): Promise<T> {
		if (silent) throw new Error('the disk does not answer');
		let answered = false;
		const asked = work().finally(() => (answered = true));
		try {
			return await answeredWithin(asked);
		} catch (error) {
			silent ||= !answered;
			throw error;
		}
	}

	return {
		lasting: disk.lasting,
		passing: disk.passing,
		read: (...of) => limited(() => disk.read(...of)),
		writePerson: (...of) => limited(() => disk.writePerson(...of)),
		writeProgress: (...of) => limited(() => disk.writeProgress(...of)),
		writeEntries: (...of) => limited(() => disk.writeEntries(...of)),
		wipe: (...of) => limited(() => disk.wipe(...of)),
		takeLease: (...of) => limited(() => disk.takeLease(...of)),
		holdsLease: (...of) => limited(() => disk.holdsLease(...of))
	};
}
