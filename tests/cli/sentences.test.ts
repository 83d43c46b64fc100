import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { notAsLocked } from '../../src/cli/build/not-as-locked.ts';
import { missing } from '../../src/cli/ready.js';
import { readOptions, USAGE } from '../../src/cli/demo/demo-options.ts';
import { plainly } from '../../src/cli/upkeep.ts';
import { hold } from '$lib/server/store/hold';

/** What stops a command is said in a sentence or two that say what to do, never by a stack. */

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-sentences-'));
	chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const AS_NOBODY = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

interface How {
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	readonly node?: string;
	readonly nobody?: boolean;
}

function run(words: readonly string[], how: How = {}) {
	const { status, stdout, stderr } = spawnSync(
		how.node ?? process.execPath,
		['src/cli/run.js', ...words],
		{
			cwd: how.cwd ?? '.',
			env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, ...how.env },
			encoding: 'utf8',
			timeout: 100_000,
			...(how.nobody ? AS_NOBODY : {})
		}
	);
	return { status, said: stdout + stderr, stderr };
}

/** One or two sentences, the exit code of a refusal, no stack. */
function refused(ran: ReturnType<typeof run>): string {
	expect(ran.said).not.toMatch(/^\s+at /m);
	expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
	expect(ran.status).toBe(1);
	return ran.stderr;
}

describe('before anything runs', () => {
	const modules = (...paths: readonly string[]) => {
		for (const path of paths) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), '');
		}
		return folder;
	};

	test('an old Node is told from one that was left out, and from one that was not set up', () => {
		const old = (on: string) => missing([], { version: '20.11.1', modules: on });
		expect(old(join(folder, 'none'))).toMatch(/20\.11\.1 is too old.* Run "npm ci" first\.$/);
		expect(old(modules('vite/package.json'))).toContain('npm ci --include=dev');
		expect(old(modules('node/package.json'))).toContain('without --ignore-scripts');
		expect(old(modules('node/bin/node'))).toContain('node_modules/.bin/node');
	});

	test('packages that were left out are named, and what brings them', () => {
		const on = { version: '26.0.0', modules: modules('kysely/package.json') };
		expect(missing([], on)).toBeUndefined();
		expect(missing(['kysely', 'vite'], on)).toMatch(/\(vite\).*npm ci --include=dev/);
		expect(missing([], { ...on, modules: join(folder, 'none') })).toContain('"npm ci"');
	});

	test('a package in another version than the lock file names is told before a build', () => {
		expect(notAsLocked('.')).toBeUndefined();
		const lock = (version: string) =>
			JSON.stringify({ packages: { 'node_modules/d3': { version } } });
		writeFileSync(join(folder, 'package-lock.json'), lock('7.9.2'));
		mkdirSync(join(folder, 'node_modules'));
		writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock('7.9.1'));
		expect(notAsLocked(folder)).toMatch(/^d3 7\.9\.1 is installed.*7\.9\.2.*"npm ci"/);
	});

	const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
		(path) =>
			existsSync(path) &&
			Number(spawnSync(path, ['-p', 'parseInt(process.versions.node)']).stdout.toString()) < 24
	);
	test.skipIf(old === undefined)('a Node of long ago that calls a command itself hears so', () => {
		expect(refused(run(['start'], { node: old ?? '' }))).toContain('is too old for this');
	});

	test('every script of the project looks first', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		for (const [name, script] of Object.entries(scripts)) {
			expect(`${name}: ${script}`).toMatch(
				/^\S+: (node src\/cli\/(run|ready)\.js |npm (run (build|test)|sbom))/
			);
		}
	});
});

describe('a disk that refuses', () => {
	test.each([
		['ENOSPC', 'the disk is full'],
		['EROFS', 'can only be read'],
		['EACCES', 'may not write there']
	])('%s is said with the place', (code, words) => {
		const error = Object.assign(new Error(code), { code, path: '/x/secret' });
		expect(plainly(error)).toMatch(/^\/x\/secret cannot be used: /);
		expect(plainly(error)).toContain(words);
	});

	/** The project as far as a start reads it before any build, with what is installed for it. */
	function aCopy(...installed: readonly string[]): string {
		const copy = join(folder, 'project');
		for (const path of ['src/cli', 'src/lib/server', 'package.json', 'package-lock.json']) {
			cpSync(path, join(copy, path), { recursive: true });
		}
		mkdirSync(join(copy, 'node_modules'));
		for (const name of installed) {
			const [scope = ''] = name.split('/');
			if (scope !== name) mkdirSync(join(copy, 'node_modules', scope), { recursive: true });
			symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
		}
		return copy;
	}

	test('without what it is built with, npm start says what to install', () => {
		const said = refused(run(['start', '--build'], { cwd: aCopy('valibot') }));
		expect(said).toContain('npm ci --include=dev');
	});

	test('without a package of its own, a command says what to install', () => {
		expect(refused(run(['verify'], { cwd: aCopy() }))).toContain('npm ci');
	});

	test('a folder of the project that cannot be written is named before anything is built', () => {
		const copy = aCopy('valibot', 'vite', '@sveltejs/kit', 'svelte', 'openmoji', 'svgpath');
		chmodSync(copy, 0o555);
		const data = join(folder, 'data');
		mkdirSync(data);
		chmodSync(data, 0o777);
		const ran = run(['start', '--build'], { cwd: copy, nobody: true, env: { DATA_DIR: data } });
		chmodSync(copy, 0o755);
		expect(refused(ran)).toContain(copy);
	});

	test('what is not there yet in a fresh clone is no reason to refuse', () => {
		const copy = aCopy('valibot', 'vite', '@sveltejs/kit', 'svelte', 'openmoji', 'svgpath');
		// the copy cannot be built, for most of the source is not in it; but it is tried
		expect(run(['build'], { cwd: copy }).said).toMatch(/Building, .*\n[^]*The build failed/);
	});

	test('what stands where a build should go is named before anything is built', () => {
		const copy = aCopy('valibot', 'vite', '@sveltejs/kit', 'svelte', 'openmoji', 'svgpath');
		const build = join(copy, 'build');
		writeFileSync(build, '');
		expect(refused(run(['build'], { cwd: copy }))).toContain(`${build} is no folder`);
		rmSync(build);
		mkdirSync(join(build, 'current'), { recursive: true });
		expect(refused(run(['build'], { cwd: copy }))).toContain('current is a folder where a file');
	});

	test("somebody else's data folder is named", () => {
		const data = join(folder, 'theirs');
		mkdirSync(data);
		// as root the copy is theirs; as somebody, a folder nobody may write is as good
		chmodSync(data, 0o500);
		const ran = run(['start'], { nobody: true, env: { DATA_DIR: data }, cwd: aCopy('valibot') });
		expect(refused(ran)).toMatch(/theirs cannot be used: .*DATA_DIR/);
		expect(readdirSync(data)).toEqual([]);
	});
});

describe('a start that has to give way changes nothing', () => {
	test('on a taken port there is neither a data folder nor a build', async () => {
		const other = createServer();
		await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
		const address = other.address();
		const port = String(typeof address === 'object' && address ? address.port : 0);
		const env = { PORT: port, DATA_DIR: join(folder, 'data') };
		mkdirSync(join(folder, 'node_modules'));
		for (const path of ['src/cli', 'src/lib/server', 'package.json']) {
			cpSync(path, join(folder, path), { recursive: true });
		}
		symlinkSync(resolve('node_modules/valibot'), join(folder, 'node_modules/valibot'));
		const before = readdirSync(folder, { recursive: true });
		const said = refused(run(['start', '--build'], { env, cwd: folder }));
		other.close();
		expect(said).toContain(`Port ${port} is taken.`);
		expect(readdirSync(folder, { recursive: true })).toEqual(before);
	});

	test('a data folder that a server has is left alone', () => {
		expect(hold(join(folder, 'in-use'))).toBe(true);
		expect(refused(run(['start']))).toMatch(/Another Kaartgesprek is using .* DATA_DIR/);
		expect(readdirSync(folder)).toEqual(['in-use']);
	});

	test('also where somebody took the lock away under it', () => {
		const database = new DatabaseSync(join(folder, 'kaartgesprek.db'));
		database.exec('PRAGMA journal_mode = WAL; CREATE TABLE meta (name TEXT, value TEXT)');
		expect(refused(run(['start']))).toMatch(/Another Kaartgesprek is using .* DATA_DIR/);
		database.close();
		expect(readdirSync(folder)).toEqual(['kaartgesprek.db']);
	});
});

describe('what belongs together is kept together', () => {
	test('a database without its secret is not started: both are named, none is made', () => {
		writeFileSync(join(folder, 'kaartgesprek.db'), 'what people said');
		const said = refused(run(['start']));
		expect(said).toContain(`There is a database in ${folder} (kaartgesprek.db)`);
		expect(said).toMatch(/no file "secret" beside it.*Put back the "secret".*move away/);
		expect(readdirSync(folder).toSorted()).toEqual(['in-use', 'kaartgesprek.db']);
	});

	test.each(['secret', 'in-use'])('a folder in the place of %s is named', (name) => {
		mkdirSync(join(folder, name));
		expect(refused(run(['start']))).toContain(`${join(folder, name)} is a folder where a file`);
	});
});

describe('a backup of nothing is not sound', () => {
	test.each(['backup', 'verify'])(
		'%s names the folder it looked at, and makes nothing',
		(command) => {
			const nowhere = join(folder, 'nowhere');
			// the settings of the unit hold, whatever those of the shell are
			const settings = join(folder, 'kaartgesprek.env');
			expect(refused(run([command, '--env', settings]))).toContain(`${settings} cannot be read`);
			writeFileSync(settings, `# of the unit\nDATA_DIR="${nowhere}"\n`);
			expect(refused(run([command, '--env', settings]))).toContain(nowhere);
			expect(existsSync(nowhere)).toBe(false);
		}
	);

	test.each(['backup', 'verify'])('%s says of an empty file that it is no database', (command) => {
		writeFileSync(join(folder, 'kaartgesprek.db'), '');
		expect(refused(run([command]))).toContain('secret');
		writeFileSync(join(folder, 'secret'), 's'.repeat(43));
		expect(refused(run([command]))).toContain('no database of this program');
		expect(readdirSync(folder).toSorted()).toEqual(['kaartgesprek.db', 'secret']);
	});

	test.each(['backup', 'verify'])(
		'%s says in words of a secret that is cut off, and of a folder in the place of the database',
		(command) => {
			const database = join(folder, 'kaartgesprek.db');
			writeFileSync(database, '');
			writeFileSync(join(folder, 'secret'), '');
			expect(refused(run([command]))).toContain('too short to be the secret');
			writeFileSync(join(folder, 'secret'), 's'.repeat(43));
			rmSync(database);
			mkdirSync(database);
			expect(refused(run([command]))).toContain(`${database} is a folder`);
			expect(refused(run(['restore', folder]))).toContain('not a database of this program');
		}
	);

	test('restore makes no secret either', () => {
		writeFileSync(join(folder, 'a.db'), '');
		const data = join(folder, 'data');
		expect(refused(run(['restore', join(folder, 'a.db')], { env: { DATA_DIR: data } }))).toContain(
			data
		);
		expect(existsSync(data)).toBe(false);
	});
});

describe('the demo', () => {
	test('says how it is used', () => {
		const ran = run(['demo', '--help']);
		expect([ran.status, ran.said]).toEqual([0, `${USAGE}\n`]);
	});

	test('finds the server by PORT, or where it is told', () => {
		const at = (words: readonly string[], env = {}) => readOptions(words, env);
		expect(at([])).toMatchObject({ url: 'http://localhost:3000' });
		expect(at([], { PORT: '8080' })).toMatchObject({ url: 'http://localhost:8080' });
		expect(at(['--at', 'http://192.168.1.5:81/'], { PORT: '8080' })).toMatchObject({
			url: 'http://192.168.1.5:81'
		});
		expect(at(['--at', 'laptop'])).toMatch(/--at is an address/);
	});
});
