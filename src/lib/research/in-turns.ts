/** Milliseconds of work before the page may draw and listen again. */
const TURN_MS = 30;

/** Runs long work in a page to completion, yielding in between; undefined if it was stopped. */
export async function inTurns<Step, Result>(
	steps: Generator<Step, Result>,
	onstep: (step: Step) => void,
	signal: AbortSignal
): Promise<Result | undefined> {
	let until = performance.now() + TURN_MS;
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() < until) continue;
		onstep(step.value);
		await new Promise((resolve) => setTimeout(resolve));
		if (signal.aborted) return undefined;
		until = performance.now() + TURN_MS;
	}
}
