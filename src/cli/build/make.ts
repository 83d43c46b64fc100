import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createBuilder, type Plugin } from 'vite';
import { diskWords } from '../../lib/server/disk-words.ts';
import { hold } from '../../lib/server/store/hold.ts';
import { writeSprite } from '../sprite.ts';
import { inOneFile } from './in-one-file.ts';
import { isNamed, nameOfSource } from './name-of-source.ts';
import { finish, folderOf, isWhole, putInFront, unfinished } from './built-versions.ts';

/**
 * Makes a build, in its own process, which holds the lock for as long as it writes even if the
 * process that asked is gone. Reports progress to that process, and writes out what went wrong.
 */

const root = join(import.meta.dirname, '..', '..', '..');
const tell = (what: 'waiting' | 'building' | 'changed') => process.send?.(what);

/** Concurrent builds would share Vite's working folder and mix. */
async function myTurn(): Promise<void> {
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	const lock = join(root, '.svelte-kit', 'building');
	if (hold(lock)) return;
	tell('waiting');
	while (!hold(lock)) await wait(200);
}

/** A file outside the source name could change without causing a rebuild, so it is refused. */
const onlyNamed: Plugin = {
	name: 'only-named',
	transform(_, id) {
		const path = relative(root, id.replace(/[?\0].*/, '')).replaceAll('\\', '/');
		if (/^$|^\.|^[a-z]:|(^|\/)node_modules\//i.test(path) || isNamed(path)) return;
		this.error(`${path} is built in: name it in src/cli/build/name-of-source.ts.`);
	}
};

/** A fresh clone lacks what tsconfig.json extends; a build writes beside it (svelte.config.js). */
function withTypes(): void {
	if (existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) return;
	const kit = join(root, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	execFileSync(process.execPath, [kit, 'sync'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function make(name: string): Promise<void> {
	const out = unfinished(root, name);
	withTypes();
	rmSync(out, { recursive: true, force: true });
	process.env['NODE_ENV'] = 'production';
	process.env['BUILD_NAME'] = name;
	process.env['BUILD_INTO'] = out;
	writeSprite();
	const builder = await createBuilder({ logLevel: 'error', plugins: [onlyNamed] }, null);
	await builder.buildApp();
	await inOneFile(out);
	// our entry serves these from memory; under `client` the adapter would serve them from disk
	renameSync(join(out, 'client'), join(out, 'files'));
	finish(out);
}

async function inTurn(): Promise<void> {
	process.chdir(root);
	await myTurn();
	const name = nameOfSource(root);
	// another process may have made it while this one waited, or it is an earlier version
	if (!isWhole(root, name)) {
		tell('building');
		await make(name);
		if (nameOfSource(root) !== name) {
			rmSync(unfinished(root, name), { recursive: true, force: true });
			tell('changed');
			return;
		}
		rmSync(folderOf(root, name), { recursive: true, force: true });
		renameSync(unfinished(root, name), folderOf(root, name));
	}
	putInFront(root, name);
}

try {
	await inTurn();
	process.exit(0);
} catch (error) {
	const words = diskWords(error) ?? diskWords((error as Error).cause);
	process.stderr.write(
		words === undefined
			? `${error instanceof Error ? error.message : String(error)}\n`
			: `The folder ${root} cannot be written: ${words}.\n`
	);
	process.exit(1);
}
