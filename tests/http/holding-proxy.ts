import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a virus scanner or an office proxy does to a stream; every other answer goes through. */
export type Holding =
	| 'nothing'
	/** reads it to its end before it lets any of it through, and it has none */
	| 'all'
	/** lets go of it in blocks of 4 KiB */
	| 'blocks';

export interface HoldingProxy {
	readonly url: string;
	/** streams that were open are cut, so that what holds them holds from now */
	readonly hold: (what: Holding) => void;
	/** cuts the streams that are open, as a proxy does with what is open for long */
	readonly cut: () => void;
	readonly stop: () => Promise<void>;
}

const BLOCK = 4096;

export async function holdingProxy(port: number): Promise<HoldingProxy> {
	let holding: Holding = 'nothing';
	const streams = new Set<ServerResponse>();

	const server = createServer((asked, answer) => {
		const { method, url, headers } = asked;
		const on = request({ host: '127.0.0.1', port, method, path: url, headers }, (came) => {
			const stream = /event-stream/.test(came.headers['content-type'] ?? '');
			const held = stream ? holding : 'nothing';
			if (stream) streams.add(answer);
			const begin = () => answer.writeHead(came.statusCode ?? 502, came.headers).flushHeaders();
			if (held !== 'all') begin();
			if (held === 'nothing') return void came.pipe(answer);
			let waiting = Buffer.alloc(0);
			came.on('data', (bytes: Buffer) => {
				waiting = Buffer.concat([waiting, bytes]);
				while (held === 'blocks' && waiting.length >= BLOCK) {
					answer.write(waiting.subarray(0, BLOCK));
					waiting = waiting.subarray(BLOCK);
				}
			});
		});
		on.on('error', () => answer.destroy());
		answer.on('close', () => {
			streams.delete(answer);
			on.destroy();
		});
		asked.pipe(on);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const cut = () => {
		for (const stream of streams) stream.destroy();
	};
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		hold(what) {
			holding = what;
			cut();
		},
		cut,
		stop() {
			server.closeAllConnections();
			return new Promise((done) => void server.close(() => done()));
		}
	};
}
