// Every script of package.json goes through here first. Even a very old Node can parse this: it
// says in a sentence what is missing, where the program itself would end in a stack trace.
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

const self = fileURLToPath(import.meta.url);
const here = {
	version: process.versions.node,
	modules: path.join(path.dirname(self), '..', '..', 'node_modules')
};

/**
 * What has to be done before this can run, or undefined.
 * @param {readonly string[]} needed packages
 * @param {{ version: string, modules: string }} on
 * @returns {string | undefined}
 */
export function missing(needed, on = here) {
	/** @param {string} name */
	const there = (name) => fs.existsSync(path.join(on.modules, name));
	const installed = fs.existsSync(on.modules);
	if (Number(on.version.split('.')[0]) < 24) {
		const old = `Node ${on.version} is too old for this, and Node 24 or later comes along with "npm ci".`;
		if (there('node/bin/node') || there('node/bin/node.exe')) {
			return `${old} Use that one: "npm start" and the other npm scripts do, or call node_modules/.bin/node.`;
		}
		if (!installed) return `${old} Run "npm ci" first.`;
		return there('node')
			? `${old} It was not set up: run "npm ci" again, without --ignore-scripts.`
			: `${old} It was left out (NODE_ENV=production, or --omit=dev): run "npm ci --include=dev".`;
	}
	if (!installed) return 'Nothing is installed yet. Run "npm ci" first.';
	const absent = needed.filter((name) => !there(name));
	if (absent.length === 0) return undefined;
	return `What this needs was left out by "npm ci" (${absent.join(', ')}): NODE_ENV=production, or --omit=dev. Run "npm ci --include=dev".`;
}

/** @param {string} sentence */
export function stop(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

// for scripts that run something else: node src/cli/ready.js vitest && vitest …
if (process.argv[1] && fs.realpathSync(process.argv[1]) === self) {
	const sentence = missing(process.argv.slice(2));
	if (sentence !== undefined) stop(sentence);
}
