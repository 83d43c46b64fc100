import { request, type Agent, type ClientRequest } from 'node:http';

const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 6_000;

export interface LineOptions {
	readonly agent: Agent;
	readonly port: number;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** a whole event came in; `rev` of its state, or undefined when it carries none */
	readonly onEvent: (rev: number | undefined, event: string, at: number) => void;
	/** the server took the line */
	readonly onConnect?: (at: number) => void;
	/** the line reached the machine, whether or not its server has looked yet */
	readonly onReach?: (at: number) => void;
	/** the line ended; it is opened again by itself */
	readonly onEnd?: (at: number) => void;
	/** ms before the first try again, instead of a phone's own */
	readonly firstWait?: number;
}

/**
 * A phone as the network sees it: an event stream that is opened again when it ends, after 3 s
 * doubling to 6 s with full jitter, as src/lib/live/stream.ts does. Returns its stop.
 */
export function openLine(options: LineOptions): () => void {
	const firstWait = options.firstWait ?? FIRST_WAIT_MS;
	let wait = firstWait;
	let timer: NodeJS.Timeout | undefined;
	let asked: ClientRequest | undefined;
	let stopped = false;

	function again(): void {
		if (stopped || timer) return;
		options.onEnd?.(performance.now());
		timer = setTimeout(() => {
			timer = undefined;
			open();
		}, Math.random() * wait);
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
	}

	function open(): void {
		const { agent, port, path, headers = {} } = options;
		asked = request({ agent, host: '127.0.0.1', port, path, headers: { ...headers } });
		asked.once('error', again);
		asked.once('socket', (socket) =>
			socket.once('connect', () => options.onReach?.(performance.now()))
		);
		asked.once('response', (response) => {
			options.onConnect?.(performance.now());
			let waiting = '';
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => {
				const at = performance.now();
				waiting += chunk;
				for (let end = waiting.indexOf('\n\n'); end >= 0; end = waiting.indexOf('\n\n')) {
					const event = waiting.slice(0, end + 2);
					waiting = waiting.slice(end + 2);
					const rev = /"rev":(\d+)/.exec(event.slice(0, 200))?.[1];
					if (rev !== undefined) wait = firstWait;
					options.onEvent(rev === undefined ? undefined : Number(rev), event, at);
				}
			});
			response.once('error', again);
			response.once('close', again);
		});
		asked.end();
	}

	open();
	return () => {
		stopped = true;
		clearTimeout(timer);
		asked?.destroy();
	};
}
