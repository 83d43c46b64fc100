import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../http/product';

test('what the Dockerfile copies is enough to serve, to be healthy, and to end when told', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-container-'));
	const dockerfile = readFileSync('Dockerfile', 'utf8');
	const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) /gm)].map(
		(match) => match[1] ?? ''
	);
	expect(copied).toContain('build');
	expect(dockerfile).toMatch(/^USER node$/m);
	for (const path of copied) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		if (path === 'node_modules') symlinkSync(resolve(path), target);
		else cpSync(path, target, { recursive: true });
	}
	const env = {
		...process.env,
		HOST: '127.0.0.1',
		PORT: String(await freePort()),
		DATA_DIR: join(folder, 'data'),
		ORIGIN: 'https://kaarten.example.org',
		LOG_LEVEL: 'error'
	};
	const [command = '', ...args] = JSON.parse(
		/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]'
	) as string[];
	expect(command).toBe('node');
	const server = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
	const ended = new Promise((done) => server.once('exit', done));
	const healthy = () =>
		spawnSync(process.execPath, ['src/cli/run.js', 'health'], { cwd: folder, env }).status === 0;
	let well = false;
	for (let tries = 0; tries < 40 && !well; tries++) {
		well = healthy();
		if (!well) await new Promise((done) => setTimeout(done, 100));
	}
	server.kill('SIGTERM');
	await ended;
	expect(well).toBe(true);
	expect(healthy()).toBe(false);
	rmSync(folder, { recursive: true, force: true });
}, 60_000);
