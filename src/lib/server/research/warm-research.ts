import type { App } from '../app';
import { rows } from '../store/store';
import { readAhead } from './pool';
import { SnapshotMoved } from './slices';

/** The server has other things to do when it has just started. */
const AFTER_MS = 3_000;
/** Works one part in so many of the time while people are present, and flat out without them. */
const SHARE = 4;
/** People whose rows are cached: more would be memory that nobody may ever need. */
const READ_AHEAD_PEOPLE = 20_000;

/**
 * Warms up what the research room opens with, so that a researcher's first look after a start or an
 * import need not wait: checks every dialogue against its seals, then loads the rows of the newest,
 * a little at a time. It never changes an answer: what people said since is reread on a look.
 * @returns `done` resolves when all is cached; `stop` lets it end early
 */
export function warmResearch(
	app: App,
	afterMs = AFTER_MS
): { readonly done: Promise<void>; readonly stop: () => void } {
	const stopped = new AbortController();
	const { signal } = stopped;
	const done = warm(app, afterMs, signal).catch((error: unknown) => {
		// somebody erased their cards meanwhile: the next look reads what is left to be read
		if (signal.aborted || error instanceof SnapshotMoved) return;
		app.log('warn', 'not everything of the research room is at hand', { error: String(error) });
	});
	return { done, stop: () => stopped.abort() };
}

async function warm(app: App, afterMs: number, signal: AbortSignal): Promise<void> {
	await pause(afterMs, signal);
	let began = performance.now();
	const rest = async () => {
		const people = app.hub.figures().streams > 0;
		await pause(people ? (performance.now() - began) * (SHARE - 1) : 0, signal);
		began = performance.now();
	};
	const { sql } = app.store;
	const groups = await app.store.read(function* () {
		return yield* rows(sql.selectFrom('research_groups').select('id'));
	});
	for (const { id } of groups) {
		app.store.damaged(id);
		await rest();
	}
	await readAhead(app, READ_AHEAD_PEOPLE, rest);
}

/** Waits; rejects as soon as it is told to stop. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(ended, ms);
		signal.addEventListener('abort', ended, { once: true });
		function ended() {
			clearTimeout(timer);
			signal.removeEventListener('abort', ended);
			if (signal.aborted) reject(signal.reason as Error);
			else resolve();
		}
		if (signal.aborted) ended();
	});
}
