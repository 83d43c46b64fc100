import { spawnSync } from 'node:child_process';

/**
 * Runs the long proofs of one kind against a fresh build and regenerates docs/promises.md from what
 * they measured: `node src/cli/prove.ts faults`. Exits as the proofs did.
 */
const [project = ''] = process.argv.slice(2);
const run = (command: string, ...args: readonly string[]) =>
	spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

const status = run('node', 'src/cli/build.ts') || run('vitest', 'run', '--project', project);
process.exitCode = status || run('node', 'tests/promises/page.ts');
if (status !== 0) run('node', 'tests/promises/page.ts');
