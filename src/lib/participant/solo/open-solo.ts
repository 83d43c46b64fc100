import type { Deck, DeckSize } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import { noProgress, type DeviceStore } from '$lib/live/device-store';
import { openDeviceStore, storeOf } from '$lib/live/open-device-store';
import type { Person } from '$lib/live/person';
import { randomId } from '$lib/live/random-id';
import type { Session } from '../session';
import { createSoloSession } from './solo-session';
import { SOLO, soloSnapshot } from './solo-snapshot';

/** Resumes the sort kept on this device; undefined if there is none. */
export async function openSolo(): Promise<Session | undefined> {
	return openFrom(await storeOf(SOLO));
}

/** Begins a sort on this device, replacing any earlier one. */
export async function beginSolo(start: {
	readonly deck: Deck;
	readonly size: DeckSize;
	readonly language: string;
	readonly title: string;
	readonly seed?: number;
	readonly entries?: readonly Entry[];
	readonly passed?: readonly string[];
}): Promise<Session | undefined> {
	const { deck, size, language, title, entries = [], passed = [] } = start;
	const device = await openDeviceStore();
	await device.wipe(SOLO);
	const person: Person = {
		dialogue: SOLO,
		participant: randomId(),
		key: '',
		token: '',
		title,
		language,
		seed: start.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
		eraseCode: undefined,
		viewer: false,
		research: false,
		studyUntil: undefined,
		solo: size,
		deck
	};
	await device.writePerson(person);
	await device.writeProgress(SOLO, {
		...noProgress,
		snapshot: soloSnapshot(deck, size, title),
		aside: { passed, later: [] }
	});
	if (entries.length > 0) await device.writeEntries(SOLO, person.participant, entries);
	return openFrom(device);
}

async function openFrom(device: DeviceStore): Promise<Session | undefined> {
	const kept = await device.read(SOLO);
	if (!kept) return undefined;
	const tab = randomId();
	await device.takeLease(SOLO, tab);
	return createSoloSession({ device, kept, tab });
}
