import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Processor milliseconds of a process, all threads; only Linux tells it so finely. */
export function cpuOf(pid: number): number {
	const tasks = `/proc/${pid}/task`;
	return readdirSync(tasks).reduce((sum, task) => {
		try {
			return sum + Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
		} catch {
			// a thread that ended meanwhile
			return sum;
		}
	}, 0);
}

/** KiB of memory that a process holds. */
export const memoryOf = (pid: number): number =>
	Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);

/** Starts a program of ours with Node. */
export const startNode = (file: string, env: Readonly<Record<string, string>> = {}): ChildProcess =>
	spawn(process.execPath, [file], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});

/** Ends it as an operator would; resolves when it is gone. */
export function endOf(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((gone) => {
		child.once('exit', () => gone());
		child.kill('SIGTERM');
	});
}
