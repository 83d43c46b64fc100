import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** How a line to the product behaves. */
export interface Weakness {
	/** bits a second in each direction; undefined: as fast as it goes */
	readonly bitsPerSecond?: number;
	/** ms that each piece is on its way, one direction */
	readonly delayMs?: number;
	/** connections are taken and nothing ever comes back */
	readonly halfOpen?: boolean;
	/** everything is taken, and carried on when this ends */
	readonly held?: boolean;
	/** new connections are refused, and those there are are cut */
	readonly down?: boolean;
}

/** A line between a phone and the product that can be made as bad as a line gets. */
export interface WeakLine {
	readonly url: string;
	readonly become: (weakness: Weakness) => void;
	/** cuts what is open now, in the middle of whatever it carries */
	readonly cut: () => void;
	readonly stop: () => Promise<void>;
}

/** Pieces of a slow line are at most so large, so that it is slow evenly. */
const PIECE = 512;

export async function weakLine(port: number): Promise<WeakLine> {
	let now: Weakness = {};
	let since = 0;
	let changed = Promise.withResolvers<void>();
	const open = new Set<Socket>();

	/** Carries what one end says to the other, as late and as slowly as the line is. */
	function carry(from: Socket, to: Socket): void {
		const waiting: { readonly bytes: Buffer; readonly came: number }[] = [];
		let busy = false;
		let ended = false;
		async function run() {
			if (busy) return;
			busy = true;
			for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
				while (now.held) await changed.promise;
				// what was held is on its way from when it is let go
				const late = Math.max(piece.came, since) + (now.delayMs ?? 0) - Date.now();
				if (late > 0) await new Promise((done) => setTimeout(done, late));
				if (now.bitsPerSecond) {
					const ms = (piece.bytes.length * 8000) / now.bitsPerSecond;
					await new Promise((done) => setTimeout(done, ms));
				}
				if (to.destroyed) break;
				to.write(piece.bytes);
			}
			busy = false;
			if (ended && waiting.length === 0) to.end();
		}
		from.on('data', (bytes: Buffer) => {
			if (now.halfOpen) return;
			const came = Date.now();
			const size = now.bitsPerSecond || now.held ? PIECE : bytes.length;
			for (let at = 0; at < bytes.length; at += size) {
				waiting.push({ bytes: bytes.subarray(at, at + size), came });
			}
			void run();
		});
		from.on('end', () => {
			ended = true;
			void run();
		});
	}

	const server = createServer((phone) => {
		if (now.down) return phone.destroy();
		const product = connect(port, '127.0.0.1');
		for (const socket of [phone, product]) {
			open.add(socket);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => {
				open.delete(socket);
				for (const end of [phone, product]) end.destroy();
			});
		}
		carry(phone, product);
		carry(product, phone);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const cut = () => {
		for (const socket of open) socket.destroy();
	};
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		become(weakness) {
			if (now.held) since = Date.now();
			now = weakness;
			changed.resolve();
			changed = Promise.withResolvers<void>();
			if (weakness.down) cut();
		},
		cut,
		async stop() {
			cut();
			await new Promise((done) => server.close(done));
		}
	};
}
