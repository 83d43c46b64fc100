import { insteadOfDisk, openDeviceStore, sharedPhoneStore } from './open-device-store';

/** Who takes part in a dialogue on this device already. */
export interface PersonHere {
	readonly viewer: boolean;
	/** the browser stores this person; false on a shared phone: closing the page forgets them */
	readonly lasting: boolean;
	readonly eraseCode: string | undefined;
	/** false once the dialogue is over, as far as this device heard */
	readonly running: boolean;
}

/**
 * Checks whether this device holds a person of a dialogue, so that scanning twice never makes a
 * second one. The current user of a shared phone takes precedence over its owner.
 */
export async function personHere(dialogue: string): Promise<PersonHere | undefined> {
	const stores = [sharedPhoneStore(), insteadOfDisk(), await openDeviceStore()];
	for (const store of stores) {
		// a disk that fails knows nobody
		const kept = await store.read(dialogue).catch(() => undefined);
		if (!kept) continue;
		const lifecycle = kept.progress.snapshot?.lifecycle;
		return {
			viewer: kept.person.viewer,
			lasting: store.lasting,
			eraseCode: kept.person.eraseCode,
			running: lifecycle !== 'ended' && lifecycle !== 'purged'
		};
	}
	return undefined;
}
