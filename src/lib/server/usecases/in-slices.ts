/** Milliseconds a computation may hold the event loop before others are let in. */
export const SLICE_MS = 12;

/** Drives a computation that pauses to its end, letting requests and screens in between. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
	for (;;) {
		const until = performance.now() + SLICE_MS;
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (performance.now() < until);
		await new Promise((resolve) => setImmediate(resolve));
	}
}
