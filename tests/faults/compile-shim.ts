import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export const NO_COMPILER = 'there is no C compiler here that makes a shared library';

/** Compiles what sits between a program and its disk (LD_PRELOAD); undefined without a compiler. */
export function compileShim(source: string): string | undefined {
	// memory is often mounted so that nothing in it may run
	const cache = resolve('node_modules/.cache');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'shim-'));
	const made = join(folder, basename(source).replace(/\.c$/, '.so'));
	const words = ['-shared', '-fPIC', '-O1', '-o', made, source, '-ldl', '-lpthread'];
	return spawnSync('cc', words).status === 0 ? made : undefined;
}
