import { spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freePort } from '../http/product';

const dockerfile = readFileSync('Dockerfile', 'utf8');

/** As root on Linux: the whole file system is read-only but for the volume; nobody has rights. */
const CONFINED =
	'mount --bind "$DATA_DIR" "$DATA_DIR" && mount -o remount,bind,ro / && ! touch /kaartgesprek-probe && ' +
	'exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all "$@"';
const confines =
	process.getuid?.() === 0 &&
	spawnSync('unshare', ['-m', 'setpriv', '--no-new-privs', 'true']).status === 0;

describe('the Dockerfile', () => {
	const lines = dockerfile.replace(/\\\n/g, ' ').split('\n');
	const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));

	test('names the version of what it builds on, and installs what the lock file names', () => {
		expect(of('FROM').length).toBe(2);
		for (const from of of('FROM')) expect(from).toMatch(/ node:\d+-slim( |$)/);
		expect(of('RUN').join()).toContain('npm ci');
		expect(dockerfile).not.toMatch(/npm install|\blatest\b|curl|wget|apt-get|sudo/);
		expect([...of('ADD'), ...of('ARG')]).toEqual([]);
	});

	test('runs as nobody in particular, without a shell in between that would keep SIGTERM', () => {
		const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM'));
		expect(last.indexOf('\nUSER node')).toBeGreaterThan(last.lastIndexOf('\nRUN'));
		expect(last.indexOf('\nUSER node')).toBeLessThan(last.indexOf('\nCMD'));
		expect(last).toMatch(/^CMD \["node"/m);
		expect(last).toMatch(/CMD \["node", "src\/cli\/run.js", "health"\]/);
		expect(of('ENV').join()).not.toMatch(/KEY|SECRET|PASSWORD|URL/);
	});

	test('copies what there is, and nothing that is kept out of it', () => {
		const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
		for (const kept of ['.env', 'data', '.git', 'node_modules']) expect(ignored).toContain(kept);
		const [first = ''] = of('COPY');
		for (const path of first.split(' ').slice(1, -1)) {
			expect([path, existsSync(path)]).toEqual([path, true]);
			expect(ignored).not.toContain(path);
		}
	});
});

test('what the Dockerfile copies is enough to serve, to be healthy, and to end when told', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-container-'));
	chmodSync(folder, 0o755);
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
	mkdirSync(env.DATA_DIR);
	const words = [process.execPath, ...args];
	if (confines) {
		chownSync(env.DATA_DIR, 65534, 65534);
		words.unshift('unshare', '-m', 'sh', '-c', CONFINED, 'sh');
	}
	const [first = '', ...others] = words;
	const server = spawn(first, others, { cwd: folder, env, stdio: 'ignore' });
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
});
