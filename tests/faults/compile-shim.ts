import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export const NO_COMPILER = 'there is no C compiler here that makes a shared library';

/** Compiles what sits between a program and its disk (LD_PRELOAD); undefined without a compiler. */
export function compileShim(source: string): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-shim-'));
	const made = join(folder, basename(source).replace(/\.c$/, '.so'));
	const words = ['-shared', '-fPIC', '-O1', '-o', made, source, '-ldl', '-lpthread'];
	return spawnSync('cc', words).status === 0 ? made : undefined;
}
