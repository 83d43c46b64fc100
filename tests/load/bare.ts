import { join } from 'node:path';
import { endOf, startNode } from '../bench/room/server-process';

/** The bare server in a process of its own. */
export interface Bare {
	readonly port: number;
	readonly pid: number;
	readonly stop: () => Promise<void>;
}

export async function startBare(): Promise<Bare> {
	const child = startNode(join(import.meta.dirname, 'bare-server.ts'));
	const port = await new Promise<number>((line) =>
		child.stdout?.once('data', (data: Buffer) => line(Number(String(data))))
	);
	return { port, pid: child.pid ?? 0, stop: () => endOf(child) };
}
