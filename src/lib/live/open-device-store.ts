import type { DeviceStore } from './device-store';
import { indexedStore } from './indexed-store';
import { memoryStore } from './memory-store';

// one of each for the whole page: what is in memory must survive going from one page to the next.
// The browser alone comes here; the server renders no page.
let inMemory: DeviceStore | undefined;
let onDisk: Promise<DeviceStore> | undefined;

/** The store of a shared phone: nothing stays when the page is closed. */
export function sharedPhoneStore(): DeviceStore {
	inMemory ??= memoryStore();
	return inMemory;
}

/** The browser's database, or memory where the browser refuses it. */
export function openDeviceStore(): Promise<DeviceStore> {
	onDisk ??= Promise.resolve()
		.then(() => indexedStore(indexedDB))
		.catch(() => sharedPhoneStore());
	return onDisk;
}

/** Where this dialogue's person is kept: memory first, since a shared phone leaves nothing on disk. */
export async function storeOf(dialogue: string): Promise<DeviceStore> {
	if (inMemory && (await inMemory.read(dialogue))) return inMemory;
	return openDeviceStore();
}
