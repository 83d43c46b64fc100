import { createStore } from 'zustand/vanilla';
import { LeaseLost, type DeviceStore, type Kept } from '$lib/live/device-store';
import type { Progress } from '$lib/live/person';
import type { Session, SessionState } from '../session';
import { SOLO } from './solo-snapshot';

/**
 * A participant's page without a dialogue: the same store and the same words, and nothing that
 * sends. What is said is written on the device first and then shown.
 */
export function createSoloSession(options: {
	readonly device: DeviceStore;
	readonly kept: Kept;
	/** id of this tab */
	readonly tab: string;
}): Session {
	const { device, kept, tab } = options;
	const store = createStore<SessionState>()(() => ({
		person: kept.person,
		entries: kept.entries,
		progress: kept.progress,
		sending: 'saved',
		waiting: 0,
		connection: 'open',
		lasting: device.lasting,
		elsewhere: false,
		gone: undefined
	}));
	const get = store.getState;
	// one after the other: two taps are two numbers
	let line = Promise.resolve();

	function progress(part: Partial<Progress>): void {
		const next = { ...get().progress, ...part };
		store.setState({ progress: next });
		device.writeProgress(SOLO, next).catch(() => store.setState({ lasting: false }));
	}

	return {
		store,
		say(entry) {
			line = line.then(async () => {
				const { entries, gone, elsewhere } = get();
				if (gone || elsewhere) return;
				const said = { ...entry, seq: (entries.at(-1)?.seq ?? 0) + 1 } as (typeof entries)[number];
				try {
					await device.writeEntries(SOLO, tab, [said]);
				} catch (error) {
					if (error instanceof LeaseLost) return store.setState({ elsewhere: true });
					// the disk refuses: go on in memory, and say so
					store.setState({ lasting: false });
				}
				store.setState({ entries: [...entries, said] });
			});
			return line;
		},
		putAside(part) {
			const before = get().progress.aside ?? { passed: [], later: [] };
			progress({ aside: { ...before, ...part } });
		},
		async erase() {
			await line;
			await device.wipe(SOLO);
			store.setState({ gone: 'erased', entries: [] });
			return true;
		},
		flush() {},
		stop() {}
	};
}
