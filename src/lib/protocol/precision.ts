import * as v from 'valibot';

const within = (low: number, high: number) =>
	v.optional(
		v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(low), v.maxValue(high))
	);

/** What the power helper is asked, from a query; what is left out has its usual value. */
export const precisionQuery = v.object({
	half: within(0.001, 0.5),
	share: within(0.001, 0.999),
	level: within(0.5, 0.999),
	perDialogue: within(1, 10_000),
	alike: within(0, 1),
	firm: within(0.001, 1),
	rarest: within(0.001, 1),
	dialogueSize: within(1, 10_000),
	lost: within(0, 0.95),
	/** what the planner found of needs: for how many people, what effect, how often and surely */
	people: within(1, 100_000),
	effect: within(0, 10),
	alone: within(0, 1),
	together: within(0, 1),
	worlds: within(1, 100_000)
});
export type PrecisionQuery = v.InferOutput<typeof precisionQuery>;
