/** Drives a computation that pauses between slices to its end, at once. */
export function toEnd<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
