import { fork } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { diskWords } from '../../lib/server/disk-words.ts';
import { mustBeFile } from '../../lib/server/store/must-be-file.ts';
import { missing } from '../ready.js';
import { nameOfSource } from './name-of-source.ts';
import { notAsLocked } from './not-as-locked.ts';
import { isWhole, versionsOf } from './built-versions.ts';

/**
 * Makes sure that the current version in `build` matches the source; does nothing if it does.
 * @throws with what went wrong
 */
export async function bringUpToDate(root: string, say: (line: string) => void): Promise<void> {
	const current = () => {
		const name = nameOfSource(root);
		return versionsOf(root)[0] === name && isWhole(root, name);
	};
	if (current()) return;
	const absent = missing(['vite', '@sveltejs/kit', 'svelte', 'openmoji']);
	if (absent !== undefined) throw new Error(`${absent} It is needed to build.`);
	const stale = notAsLocked(root);
	if (stale !== undefined) throw new Error(stale);
	mayWrite(root);
	const began = performance.now();
	await make(say);
	// the source may change while it is built
	for (let more = 0; more < 3 && !current(); more++) await make(say);
	if (!current()) throw new Error('The files changed while they were built. Start once more.');
	say(`Built in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
}

/** Checked up front, so that a build does not fail halfway. */
function mayWrite(root: string): void {
	const build = join(root, 'build');
	if (statSync(build, { throwIfNoEntry: false })?.isDirectory() === false) {
		throw new Error(`${build} is no folder, and what is served is built there. Move it away.`);
	}
	mustBeFile(join(build, 'current'));
	for (const path of ['.', '.svelte-kit', 'build', 'static'].map((name) => join(root, name))) {
		try {
			accessSync(path, constants.W_OK | constants.X_OK);
		} catch (error) {
			const words = diskWords(error);
			if (words === undefined) continue;
			throw new Error(
				`What is served has to be built anew, and ${path} cannot be written: ${words}. Build it once as a user who may ("npm run build"), or make that folder writable.`,
				{ cause: error }
			);
		}
	}
}

function make(say: (line: string) => void): Promise<void> {
	const maker = fork(join(import.meta.dirname, 'make.ts'), { silent: true });
	// if this process goes away, nobody wants the build
	const end = () => maker.kill();
	process.once('exit', end);
	let said = '';
	for (const stream of [maker.stdout, maker.stderr]) {
		stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	}
	maker.on('message', (what) => {
		if (what === 'waiting') say('Another build is at work in this folder. Waiting for it …');
		if (what === 'building') say('Building, this takes a moment …');
		if (what === 'changed') say('The files changed meanwhile. Once more …');
	});
	return new Promise((resolve, reject) => {
		maker.on('error', reject);
		maker.on('close', (status) => {
			process.off('exit', end);
			if (status === 0) resolve();
			else reject(new Error(`${said.trimEnd()}\nThe build failed; what went wrong stands above.`));
		});
	});
}
