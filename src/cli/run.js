// `node src/cli/run.js start`: runs a command of this folder after checking that it can run.
import { envFile } from './env-file.js';
import { missing, stop } from './ready.js';

const [name = '', ...given] = process.argv.slice(2);
/** @type {Readonly<Record<string, readonly string[]>>} packages each needs beyond the usual ones */
const COMMANDS = {
	admin: [],
	backup: [],
	bench: ['vite'],
	build: [],
	deck: [],
	demo: [],
	doctor: [],
	health: [],
	import: [],
	key: [],
	prove: ['vitest'],
	resend: [],
	restore: [],
	rotate: [],
	start: [],
	test: ['vitest', 'eslint', 'prettier'],
	verify: []
};
const needed = Object.hasOwn?.(COMMANDS, name) === false ? undefined : COMMANDS[name];
const sentence = needed
	? missing(needed)
	: `There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`;
if (sentence !== undefined) stop(sentence);

const { words, settings, file, fault } = envFile(given);
if (fault !== undefined) stop(fault);
Object.assign(process.env, settings, file === undefined ? {} : { SETTINGS_FILE: file });
// the command sees only its own arguments
process.argv = [process.argv[0] ?? '', name, ...words];
import('./with-lib.ts')
	.then(() => import(`./${name}.ts`))
	.catch(async (error) => {
		if (error.code === 'ERR_MODULE_NOT_FOUND') {
			stop(`${error.message.split(' imported from')[0]}. Run "npm ci" again.`);
		}
		const { plainly } = await import('./upkeep.ts');
		const said = plainly(error);
		if (said === undefined) throw error;
		stop(said);
	});
