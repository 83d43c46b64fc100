import { filledStore } from './filled-store';

/**
 * Closing and ending a dialogue of 500 people and 42 cards, one of whom refused: CPU of each in ms,
 * and how much of that is in one go, while others wait: the rest is done before, in slices.
 */
const RUNS = 9;
const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const { ending, remove } = await filledStore(2);
const each: Awaited<ReturnType<typeof ending>>[] = [];
for (let run = 0; run < RUNS; run++) each.push(await ending(500 + run));
const of = (pick: (one: (typeof each)[number]) => number) => Math.round(middle(each.map(pick)));
process.stdout.write(
	`${JSON.stringify({
		bench: 'end',
		people: 500,
		cards: 42,
		close_ms: of(({ close }) => close.cpu),
		close_at_once_ms: of(({ close }) => close.held),
		end_ms: of(({ end }) => end.cpu),
		end_at_once_ms: of(({ end }) => end.held)
	})}\n`
);
await remove();
