import type { Subscriber } from '../hub-port';

const LONGEST_MS = 1_000;
const EACH_MS = 2;
const SLICE_MS = 20;

/**
 * Ends streams one by one within a second, so that readers who reconnect at once do not do so
 * together. Resolves when the last one has ended.
 */
export async function endSpread(subscribers: readonly Subscriber[]): Promise<void> {
	const slices = Math.max(1, Math.min(LONGEST_MS, subscribers.length * EACH_MS) / SLICE_MS);
	const each = Math.ceil(subscribers.length / slices);
	for (let at = 0; at < subscribers.length; at += each) {
		for (const subscriber of subscribers.slice(at, at + each)) subscriber.end();
		if (at + each < subscribers.length) await new Promise((go) => setTimeout(go, SLICE_MS));
	}
}
