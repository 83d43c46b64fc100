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

/** For people normally stored, if the disk refuses or is silent; the cookie finds them again. */
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

/** The store of this dialogue's person: memory first, since a shared phone uses no disk. */
export async function storeOf(dialogue: string): Promise<DeviceStore> {
	for (const memory of [passing, instead]) {
		if (memory && (await memory.read(dialogue))) return memory;
	}
	return openDeviceStore();
}
