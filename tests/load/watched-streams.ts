import { Agent } from 'node:http';
import { openLine } from '../bench/room/phone-line';

/** Streams that stay open: no keep-alive, each a line of its own. */
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

export interface Stream {
	readonly port: number;
	readonly dialogue: string;
	readonly token: string;
}

/** Event streams of many phones, and when each saw what. */
export interface Watched {
	/** Does what a dialogue's streams are to see; ms until each saw it: all, or it throws. */
	readonly seen: (
		dialogue: string,
		rev: number,
		what: () => Promise<unknown>
	) => Promise<readonly number[]>;
	/** the newest event of any */
	readonly last: () => string;
	/** what streams show now, each different state once, without its version */
	readonly shown: () => ReadonlySet<string>;
	/** moments at which a server took a line, since `forget` */
	readonly connects: readonly number[];
	/** moments at which lines reached the machine, since `forget` */
	readonly reaches: readonly number[];
	/** streams that have had a state since `forget` */
	readonly present: () => number;
	/** when streams had a state for the first time since `forget` */
	readonly since: () => readonly number[];
	readonly forget: () => void;
	readonly stop: () => void;
}

const MOST_MS = 20_000;
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

export async function until(there: () => boolean, what: string, most = MOST_MS): Promise<void> {
	for (const from = performance.now(); !there(); await sleep(5)) {
		if (performance.now() - from > most) throw new Error(`in vain: ${what}`);
	}
}

/**
 * Opens them all, a few at a time.
 * @param stateless true: the server sends no state when a stream opens; then opened is enough
 */
export async function watchStreams(
	streams: readonly Stream[],
	stateless = false
): Promise<Watched> {
	const connects: number[] = [];
	const reaches: number[] = [];
	const had = new Map<number, number>();
	const awaited = new Map<string, Map<number, number>>();
	let last = '';
	const newest = new Map<number, string>();
	const stops: (() => void)[] = [];
	for (const [at, { port, dialogue, token }] of streams.entries()) {
		stops.push(
			openLine({
				agent,
				port,
				path: `/api/v1/dialogues/${dialogue}/stream?as=participant`,
				headers: { authorization: `Bearer ${token}` },
				onConnect: (moment) => connects.push(moment),
				onReach: (moment) => reaches.push(moment),
				onEvent(rev, event, moment) {
					if (rev === undefined) return;
					last = event;
					newest.set(at, event);
					if (!had.has(at)) had.set(at, moment);
					const arrivals = awaited.get(`${dialogue} ${rev}`);
					if (arrivals && !arrivals.has(at)) arrivals.set(at, moment);
				}
			})
		);
		const opened = () => (stateless ? connects.length : had.size);
		if (at % 50 === 49) await until(() => opened() > at - 50, 'streams open');
	}
	await until(() => (stateless ? connects.length : had.size) >= streams.length, 'all streams open');
	const sizes = Map.groupBy(streams, (stream) => stream.dialogue);
	return {
		async seen(dialogue, rev, what) {
			const arrivals = new Map<number, number>();
			awaited.set(`${dialogue} ${rev}`, arrivals);
			const from = performance.now();
			await what();
			await until(
				() => arrivals.size === (sizes.get(dialogue)?.length ?? 0),
				`all of ${dialogue} see ${rev}`
			);
			awaited.delete(`${dialogue} ${rev}`);
			return [...arrivals.values()].map((at) => at - from);
		},
		last: () => last,
		shown: () =>
			new Set([...newest.values()].map((event) => event.replace(/^[^]*?"version":\d+,/, ''))),
		connects,
		reaches,
		present: () => had.size,
		since: () => [...had.values()],
		forget() {
			had.clear();
			connects.length = 0;
			reaches.length = 0;
		},
		stop: () => stops.forEach((stop) => stop())
	};
}
