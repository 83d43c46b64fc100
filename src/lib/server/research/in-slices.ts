/** Milliseconds a computation may hold the event loop before others are let in. */
export const SLICE_MS = 12;

/** Called between steps of long work: lets requests and screens in whenever a slice is over. */
export function breather(): () => Promise<void> | undefined {
	let until = performance.now() + SLICE_MS;
	return () => {
		if (performance.now() < until) return undefined;
		return new Promise((resolve) =>
			setImmediate(() => {
				until = performance.now() + SLICE_MS;
				resolve();
			})
		);
	};
}

/** Runs a pausing computation to its end, letting requests and screens in between. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
	const breathe = breather();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		// a promise per step would cost more than the step
		const pause = breathe();
		if (pause) await pause;
	}
}
