/**
 * What our code or a package may use and the oldest browsers we serve lack (docs/operations.md: iOS
 * 15.4, Chrome and WebView 98). Only what is missing is added; newer browsers keep their own.
 */

function add(to: object, name: string, value: (...given: never[]) => unknown): void {
	if (name in to) return;
	Object.defineProperty(to, name, { value, writable: true, configurable: true });
}

/** Groups in order of first appearance. */
function grouped<T, K>(
	items: Iterable<T>,
	keyOf: (item: T, index: number) => K
): readonly (readonly [K, T[]])[] {
	const groups = new Map<K, T[]>();
	let index = 0;
	for (const item of items) {
		const key = keyOf(item, index++);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return [...groups];
}

/** Adds what this browser lacks; called before anything else of a page. */
export function helpOlderBrowser(): void {
	const array = Array.prototype;
	add(array, 'toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
		return [...this].sort(compare);
	});
	add(array, 'toReversed', function (this: unknown[]) {
		return [...this].reverse();
	});
	add(array, 'toSpliced', function (this: unknown[], ...given: [number, number, ...unknown[]]) {
		const copy = [...this];
		copy.splice(...given);
		return copy;
	});
	add(array, 'with', function (this: unknown[], index: number, value: unknown) {
		const at = index < 0 ? this.length + index : index;
		if (at < 0 || at >= this.length) throw new RangeError(`no place ${index} in this list`);
		const copy = [...this];
		copy[at] = value;
		return copy;
	});
	add(Map, 'groupBy', <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K) => {
		return new Map(grouped(items, keyOf));
	});
	add(Object, 'groupBy', <T>(items: Iterable<T>, keyOf: (item: T, index: number) => string) => {
		return Object.assign(Object.create(null), Object.fromEntries(grouped(items, keyOf))) as Record<
			string,
			T[]
		>;
	});
	add(URL, 'canParse', (address: string, base?: string) => {
		try {
			new URL(address, base);
			return true;
		} catch {
			return false;
		}
	});
	add(AbortSignal, 'timeout', (ms: number) => {
		const stopper = new AbortController();
		setTimeout(() => stopper.abort(new DOMException('too late', 'TimeoutError')), ms);
		return stopper.signal;
	});
}
