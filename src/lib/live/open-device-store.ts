import { answeredWithin } from './answered-within';
import type { DeviceStore } from './device-store';
import { indexedStore } from './indexed-store';
import { limitedStore } from './limited-store';
import { memoryStore } from './memory-store';

// one of each for the whole page: what is in memory must survive going from one page to the next.
// The browser alone comes here; the server renders no page.
let passing: DeviceStore | undefined;
let instead: DeviceStore | undefined;
let onDisk: Promise<DeviceStore> | undefined;

/** The store of a shared phone: nothing stays when the page is closed. */
export function sharedPhoneStore(): DeviceStore {
	passing ??= memoryStore();
	return passing;
}

/** For who would be kept, where the disk refuses or says nothing; the cookie finds them again. */
export function insteadOfDisk(): DeviceStore {
	instead ??= memoryStore(false);
	return instead;
}

/** The browser's database, or memory where the browser refuses it or it does not answer. */
export function openDeviceStore(): Promise<DeviceStore> {
	onDisk ??= answeredWithin(Promise.resolve().then(() => indexedStore(indexedDB)))
		.then(limitedStore)
		.catch(insteadOfDisk);
	return onDisk;
}

/** Where this dialogue's person is kept: memory first, since a shared phone leaves nothing on disk. */
export async function storeOf(dialogue: string): Promise<DeviceStore> {
	for (const memory of [passing, instead]) {
		if (memory && (await memory.read(dialogue))) return memory;
	}
	return openDeviceStore();
}
