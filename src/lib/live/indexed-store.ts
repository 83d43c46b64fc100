import type { Entry } from '$lib/domain/entry';
import { LeaseLost, noProgress, type DeviceStore } from './device-store';
import type { Person, Progress } from './person';

const NAME = 'kaartgesprek';
type StoreName = 'people' | 'progress' | 'entries' | 'leases';
interface EntryRecord {
	readonly dialogue: string;
	readonly seq: number;
	readonly entry: Entry;
}
interface ProgressRecord extends Progress {
	readonly dialogue: string;
}
interface LeaseRecord {
	readonly dialogue: string;
	readonly tab: string;
}

/**
 * Opens the browser's database; rejects where it is refused (some private windows). Every write
 * waits for the disk, not for a buffer: `durability: 'strict'`.
 */
export async function indexedStore(factory: IDBFactory): Promise<DeviceStore> {
	const db = await open(factory);

	function run<T>(
		stores: readonly StoreName[],
		mode: IDBTransactionMode,
		work: (store: (name: StoreName) => IDBObjectStore, answer: (value: T) => void) => void
	): Promise<T | undefined> {
		return new Promise((resolve, reject) => {
			const transaction = db.transaction(stores, mode, { durability: 'strict' });
			let value: T | undefined;
			let refused: unknown;
			transaction.oncomplete = () => resolve(value);
			transaction.onabort = () => reject(refused ?? transaction.error);
			try {
				work(
					(name) => transaction.objectStore(name),
					(answer) => (value = answer)
				);
			} catch (error) {
				refused = error;
				transaction.abort();
			}
		});
	}

	const ofDialogue = (dialogue: string) =>
		IDBKeyRange.bound([dialogue, 0], [dialogue, Number.MAX_SAFE_INTEGER]);

	return {
		lasting: true,
		passing: false,
		async read(dialogue) {
			const found: { person?: Person; progress?: Progress; records?: readonly EntryRecord[] } = {};
			await run(['people', 'progress', 'entries'], 'readonly', (store) => {
				const people = store('people').get(dialogue) as IDBRequest<Person | undefined>;
				const progress = store('progress').get(dialogue) as IDBRequest<Progress | undefined>;
				const records = store('entries').getAll(ofDialogue(dialogue)) as IDBRequest<EntryRecord[]>;
				people.onsuccess = () => people.result && (found.person = people.result);
				progress.onsuccess = () => progress.result && (found.progress = progress.result);
				records.onsuccess = () => (found.records = records.result);
			});
			const { person, progress = noProgress, records = [] } = found;
			return person && { person, progress, entries: records.map((record) => record.entry) };
		},
		async writePerson(person) {
			await run(['people'], 'readwrite', (store) => store('people').put(person));
		},
		async writeProgress(dialogue, progress) {
			const record: ProgressRecord = { ...progress, dialogue };
			await run(['people', 'progress'], 'readwrite', (store) => {
				// a person who was wiped meanwhile stays wiped
				const known = store('people').count(dialogue);
				known.onsuccess = () => known.result > 0 && store('progress').put(record);
			});
		},
		async writeEntries(dialogue, tab, entries, gone = []) {
			let lost = false;
			await run(['entries', 'leases'], 'readwrite', (store) => {
				const asked = store('leases').get(dialogue) as IDBRequest<LeaseRecord | undefined>;
				asked.onsuccess = () => {
					lost = asked.result !== undefined && asked.result.tab !== tab;
					if (lost) return;
					for (const seq of gone) store('entries').delete([dialogue, seq]);
					for (const entry of entries) {
						const record: EntryRecord = { dialogue, seq: entry.seq, entry };
						store('entries').put(record);
					}
				};
			});
			if (lost) throw new LeaseLost();
		},
		async wipe(dialogue) {
			await run(['people', 'progress', 'entries', 'leases'], 'readwrite', (store) => {
				store('people').delete(dialogue);
				store('progress').delete(dialogue);
				store('entries').delete(ofDialogue(dialogue));
				store('leases').delete(dialogue);
			});
		},
		async takeLease(dialogue, tab) {
			const lease: LeaseRecord = { dialogue, tab };
			await run(['leases'], 'readwrite', (store) => store('leases').put(lease));
		},
		async holdsLease(dialogue, tab) {
			const lease = await run<LeaseRecord | undefined>(['leases'], 'readonly', (store, answer) => {
				const asked = store('leases').get(dialogue) as IDBRequest<LeaseRecord | undefined>;
				asked.onsuccess = () => answer(asked.result);
			});
			return lease === undefined || lease.tab === tab;
		}
	};
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const asked = factory.open(NAME, 1);
		asked.onupgradeneeded = () => {
			asked.result.createObjectStore('people', { keyPath: 'dialogue' });
			asked.result.createObjectStore('progress', { keyPath: 'dialogue' });
			asked.result.createObjectStore('entries', { keyPath: ['dialogue', 'seq'] });
			asked.result.createObjectStore('leases', { keyPath: 'dialogue' });
		};
		asked.onsuccess = () => {
			// a newer version of the page may want to change the schema
			asked.result.onversionchange = () => asked.result.close();
			resolve(asked.result);
		};
		asked.onerror = () => reject(asked.error ?? new Error('no database'));
		asked.onblocked = () => reject(new Error('the database is blocked'));
	});
}
