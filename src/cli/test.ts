import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

/**
 * The whole proof, as `npm test`: format, lint, types, build, every test project, the browser tests in
 * a real Chromium. Stops at the first step that fails. `npm test -- --quick` leaves the browser out.
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

const projects = ['node', 'components', ...(quick ? [] : ['browser'])].flatMap((project) => [
	'--project',
	project
]);
const steps: readonly (readonly [string, ...string[]])[] = [
	['pictograms', 'node', 'src/cli/sprite.ts'],
	['format', 'prettier', '--check', '--log-level', 'warn', '.'],
	['lint', 'eslint', '.'],
	['kit', 'svelte-kit', 'sync'],
	['types', 'svelte-check', '--fail-on-warnings', '--output', 'human'],
	['build', 'vite', 'build', '--logLevel', 'warn'],
	['tests', 'vitest', 'run', ...projects]
];

for (const [name, command, ...args] of steps) {
	const began = performance.now();
	say(`\n> ${name}`);
	const result = spawnSync(command as string, args, {
		stdio: 'inherit',
		env: { ...process.env, CHROMIUM_PATH: chromium || process.env['CHROMIUM_PATH'] }
	});
	if (result.status !== 0) {
		say(`\nFailed: ${name}`);
		process.exit(1);
	}
	say(`  ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
