import type { Session } from './session';

/** Typed words and picked cards that are not kept yet, by purpose. */
export interface Drafts {
	/** Empty: nothing was begun. */
	readonly of: (name: string) => string;
	/** An empty text removes it. */
	readonly keep: (name: string, text: string) => void;
	/** Whether something is half done on this page. */
	readonly begun: () => boolean;
	readonly stop: () => void;
}

/**
 * Less than a letter's time: a page that goes cannot finish a write to its database any more, and
 * a write within each letter would be felt on an old phone.
 */
const WRITE_MS = 150;

/**
 * Kept with what a person set aside on this device: a reload loses no words, and they go with the
 * person, at erasing and when somebody else takes part here. On a shared phone they are in memory.
 */
export function createDrafts(session: Session): Drafts {
	const here = new Map<string, string>();
	const kept = () => session.store.getState().progress.aside?.drafts ?? {};
	const of = (name: string) => here.get(name) ?? kept()[name] ?? '';
	let timer: ReturnType<typeof setTimeout> | undefined;

	function write(): void {
		clearTimeout(timer);
		timer = undefined;
		const { gone, elsewhere } = session.store.getState();
		if (gone || elsewhere) return;
		const all = Object.entries({ ...kept(), ...Object.fromEntries(here) });
		session.putAside({ drafts: Object.fromEntries(all.filter(([, text]) => text !== '')) });
	}
	return {
		of,
		keep(name, text) {
			const before = of(name);
			here.set(name, text);
			if (text === before) return;
			// what was sent must not come back
			if (text === '') write();
			else timer ??= setTimeout(write, WRITE_MS);
		},
		begun: () => [...here.values()].some((text) => text !== ''),
		stop() {
			if (timer !== undefined) write();
		}
	};
}
