import type { ResearchFilter } from '$lib/protocol/research';
import { researchFigure } from '$lib/server/research/figure';
import { researchOverview } from '$lib/server/research/overview';
import { warmResearch } from '$lib/server/research/warm-research';
import { DIALOGUES, filledStore, PEOPLE } from './filled-store';
import { readings } from './readings';

/**
 * The pooled page of the research room over 10 000 people and 42 cards: at once after a start, when
 * every row is held against its seal and every card read; the first time when the server has had a
 * while to do that by itself; and after that; with another choice of who counts; and one figure.
 * Then closing and ending 500 people, one of whom refused. Milliseconds of the processor, whatever
 * else the machine does meanwhile. A page in the meantime costs between the first two.
 */
const RUNS = 5;
const USUAL: ResearchFilter = { exclude: ['abandoned', 'one-pile'] };

async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const began = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}
const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] as number;

const { take, failed } = readings();
/** In whole milliseconds; undefined where it failed. */
const whole = async (name: string, read: () => Promise<number>) => {
	const found = await take(name, read);
	return found === undefined ? undefined : Math.round(found);
};
const { app, store, cards, ending, started, remove } = await filledStore();
try {
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	const cold = started();
	const atOnce = await whole('pooled_page_at_once_ms', () =>
		timeOf(() => researchOverview(cold, USUAL))
	);
	await cold.store.close();
	const warmed = performance.now();
	const reading = await whole('read_ahead_ms', () => timeOf(() => warmResearch(app, 0).done));
	const ready = performance.now() - warmed;
	const first = await whole('pooled_page_first_ms', () =>
		timeOf(() => researchOverview(app, USUAL))
	);
	globalThis.gc?.();
	const after = process.memoryUsage().rss;
	const again = await whole('pooled_page_ms', async () => {
		const times: number[] = [];
		for (let run = 0; run < RUNS; run++) {
			times.push(await timeOf(() => researchOverview(app, USUAL)));
		}
		return middle(times);
	});
	const other = await whole('other_choice_ms', () =>
		timeOf(() => researchOverview(app, { language: 'nl' }))
	);
	const figure = await whole('cards_figure_ms', () =>
		timeOf(async () => (await researchFigure(app, 'cards', USUAL)).answer)
	);
	const counted = await take('counted', async () => (await researchOverview(app, USUAL)).people);
	const ends = await take('close_500_ms and end_500_ms', async () => {
		const each: Awaited<ReturnType<typeof ending>>[] = [];
		for (let run = 0; run < RUNS; run++) each.push(await ending(500 + run));
		return each;
	});
	process.stdout.write(
		`${JSON.stringify({
			bench: 'research',
			people: DIALOGUES * PEOPLE,
			counted,
			cards: cards.length,
			store: store.kind,
			pooled_page_at_once_ms: atOnce,
			read_ahead_ms: reading,
			read_ahead_after_s: Math.round(ready / 1000),
			pooled_page_first_ms: first,
			pooled_page_ms: again,
			other_choice_ms: other,
			cards_figure_ms: figure,
			close_500_ms: ends && Math.round(middle(ends.map(({ close }) => close.cpu))),
			end_500_ms: ends && Math.round(middle(ends.map(({ end }) => end.cpu))),
			memory_mb: Math.round((after - before) / 2 ** 20),
			...failed()
		})}\n`
	);
	if (failed().failed) process.exitCode = 2;
} finally {
	await remove();
}
