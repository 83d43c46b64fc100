import type { Entry } from '$lib/domain/entry';
import { LeaseLost, noProgress, type DeviceStore } from './device-store';
import type { Person, Progress } from './person';

/**
 * Keeps everything in memory: for a shared phone, and where the browser refuses its database.
 * @param passing the phone is shared
 */
export function memoryStore(passing = true): DeviceStore {
	const people = new Map<string, Person>();
	const far = new Map<string, Progress>();
	const lines = new Map<string, ReadonlyMap<number, Entry>>();
	const leases = new Map<string, string>();
	const mine = (dialogue: string, tab: string) => (leases.get(dialogue) ?? tab) === tab;
	return {
		lasting: false,
		passing,
		async read(dialogue) {
			const person = people.get(dialogue);
			if (!person) return undefined;
			const entries = [...(lines.get(dialogue)?.values() ?? [])].sort((a, b) => a.seq - b.seq);
			return { person, progress: far.get(dialogue) ?? noProgress, entries };
		},
		async writePerson(person) {
			people.set(person.dialogue, person);
		},
		async writeProgress(dialogue, progress) {
			if (people.has(dialogue)) far.set(dialogue, progress);
		},
		async writeEntries(dialogue, tab, entries, gone = []) {
			if (!mine(dialogue, tab)) throw new LeaseLost();
			const line = new Map(lines.get(dialogue));
			for (const seq of gone) line.delete(seq);
			for (const entry of entries) line.set(entry.seq, entry);
			lines.set(dialogue, line);
		},
		async wipe(dialogue) {
			people.delete(dialogue);
			far.delete(dialogue);
			lines.delete(dialogue);
			leases.delete(dialogue);
		},
		async takeLease(dialogue, tab) {
			leases.set(dialogue, tab);
		},
		async holdsLease(dialogue, tab) {
			return mine(dialogue, tab);
		}
	};
}
