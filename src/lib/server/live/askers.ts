/** A page asks every three to five seconds; one that missed two questions is away. */
const HERE_MS = 12_000;

/** People who poll for the state because streams do not reach them. */
interface Askers {
	readonly asked: (dialogue: string, number: number) => void;
	readonly of: (dialogue: string) => Iterable<number>;
	readonly dialogues: () => Iterable<string>;
	readonly stop: () => void;
}

/** @param onChange somebody came or left */
export function createAskers(onChange: (dialogue: string) => void): Askers {
	const here = new Map<string, Map<number, NodeJS.Timeout>>();

	function left(dialogue: string, number: number): void {
		const there = here.get(dialogue);
		there?.delete(number);
		if (there?.size === 0) here.delete(dialogue);
		onChange(dialogue);
	}

	return {
		asked(dialogue, number) {
			const there = here.get(dialogue) ?? new Map<number, NodeJS.Timeout>();
			here.set(dialogue, there);
			const known = there.get(number);
			if (known) return void known.refresh();
			const timer = setTimeout(() => left(dialogue, number), HERE_MS);
			there.set(number, timer.unref());
			onChange(dialogue);
		},
		of: (dialogue) => here.get(dialogue)?.keys() ?? [],
		dialogues: () => here.keys(),
		stop() {
			for (const there of here.values()) {
				for (const timer of there.values()) clearTimeout(timer);
			}
			here.clear();
		}
	};
}
