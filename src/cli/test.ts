import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';

/**
 * `npm test`: the build and the tests, those of the browser in a real Chromium. Stops at the first
 * step that fails. `npm test -- --quick` leaves the browser out. Whole lives in the browser and a
 * machine's bad days: `npm run test:journeys`; types, lint and format: `npm run check` and
 * `npm run lint`.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
const quick = process.argv.includes('--quick');

let chromium = '';
if (!quick) {
	try {
		chromium = ensureChromium(say);
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
		process.exit(1);
	}
	say(`Browser: ${chromium}`);
}

const projects = (...names: readonly string[]) =>
	names.flatMap((project) => ['--project', project]);
const env = {
	...process.env,
	CHROMIUM_PATH: chromium || process.env['CHROMIUM_PATH'],
	// the suite starts some two hundred processes, mostly of the same programs: compile each once
	NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled')
};

/** Steps now running: if one fails, the others are stopped. */
const running = new Set<ChildProcess>();

type Step = readonly [name: string, command: string, ...args: string[]];

/** Runs one step, prints its output when it is done, and stops everything if it fails. */
function run([name, command, ...args]: Step, how: 'shown' | 'kept'): Promise<void> {
	const began = performance.now();
	if (how === 'shown') say(`\n> ${name}`);
	const child = spawn(command, args, {
		env,
		stdio: how === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe']
	});
	running.add(child);
	let said = '';
	child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => {
		child.on('error', (error) => (said += `${error.message}\n`));
		child.on('close', (status) => {
			running.delete(child);
			if (how === 'kept') say(`\n> ${name}\n${said.trimEnd()}`.trimEnd());
			if (status !== 0) {
				say(`\nFailed: ${name}`);
				for (const other of running) other.kill();
				process.exit(1);
			}
			say(`  ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
			resolve();
		});
	});
}

await run(['pictograms', 'node', 'src/cli/sprite.ts'], 'shown');
await run(['kit', 'svelte-kit', 'sync'], 'shown');
// two lanes, each keeping a core busy: the build and what needs it, and everything else
await Promise.all([
	run(['build', 'node', 'src/cli/build.ts'], 'kept').then(() =>
		run(
			['tests of what runs', 'vitest', 'run', ...projects('node', ...(quick ? [] : ['browser']))],
			'shown'
		)
	),
	run(['tests of what computes', 'vitest', 'run', ...projects('domain', 'components')], 'kept')
]);
