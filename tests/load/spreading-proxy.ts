import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A proxy before several processes: each new connection goes to the next that takes it. */
export interface SpreadingProxy {
	readonly port: number;
	readonly stop: () => Promise<void>;
}

export async function spreadingProxy(ports: readonly number[]): Promise<SpreadingProxy> {
	const open = new Set<Socket>();
	let turn = 0;

	function pass(phone: Socket, left: number): void {
		const port = ports[(turn += 1) % ports.length] ?? 0;
		const server = connect(port, '127.0.0.1');
		let taken = false;
		open.add(server);
		server.once('connect', () => {
			taken = true;
			phone.pipe(server).pipe(phone);
		});
		server.on('error', () => server.destroy());
		server.once('close', () => {
			open.delete(server);
			// one that is down is passed over, as a real proxy does
			if (!taken && left > 0 && !phone.destroyed) pass(phone, left - 1);
			else phone.destroy();
		});
		phone.once('close', () => server.destroy());
	}

	const server = createServer({ pauseOnConnect: false }, (phone) => {
		open.add(phone);
		phone.on('error', () => phone.destroy());
		phone.once('close', () => open.delete(phone));
		pass(phone, ports.length - 1);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		port: (server.address() as AddressInfo).port,
		async stop() {
			for (const socket of open) socket.destroy();
			await new Promise((done) => server.close(done));
		}
	};
}
