/** A database not reached or not read for this long is reported as out of reach. */
export const REACH_MS = 2_000;

/** Whether this process can be trusted: it reached the database within 2 s, and read all. */
export interface Reach {
	readonly ok: () => boolean;
	/** The database answered. */
	readonly reached: () => void;
	/** The state of this dialogue is asked for. */
	readonly asked: (dialogue: string) => void;
	/** It was read, or nobody wants it any more. */
	readonly sound: (dialogue: string) => void;
	readonly stop: () => void;
}

/** @param onChange told when it goes from one to the other */
export function watchReach(onChange: (ok: boolean) => void): Reach {
	/** what is waited for: its timer, undefined once that has run out */
	const waited = new Map<string, NodeJS.Timeout | undefined>();
	let ok = true;

	function look(): void {
		const now = [...waited.values()].every((timer) => timer !== undefined);
		if (now === ok) return;
		ok = now;
		onChange(ok);
	}

	function wait(name: string): void {
		const timer = setTimeout(() => {
			waited.set(name, undefined);
			look();
		}, REACH_MS);
		timer.unref();
		waited.set(name, timer);
	}

	function heard(name: string): void {
		clearTimeout(waited.get(name));
		waited.delete(name);
	}

	wait('');
	return {
		ok: () => ok,
		reached() {
			heard('');
			wait('');
			look();
		},
		asked(dialogue) {
			if (!waited.has(dialogue)) wait(dialogue);
		},
		sound(dialogue) {
			heard(dialogue);
			look();
		},
		stop() {
			for (const timer of waited.values()) clearTimeout(timer);
		}
	};
}
