import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Builds a benchmark from `tests/bench` the way the product is built and runs it on its own:
 * `node src/cli/bench.ts group`. It prints its measurements as one JSON line.
 */
const [name = ''] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-'));
try {
	await build({
		configFile: false,
		logLevel: 'silent',
		// the bundle runs outside the reach of node_modules
		ssr: { noExternal: true },
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: { ssr: resolve(`tests/bench/${name}.ts`), outDir: out, emptyOutDir: true, minify: false }
	});
	const { status } = spawnSync(process.execPath, ['--expose-gc', join(out, `${name}.js`)], {
		stdio: 'inherit'
	});
	process.exitCode = status ?? 1;
	// on 2 (a reading failed) the benchmark printed its own line; any other failure gets one here
	if (status !== 0 && status !== 2)
		process.stdout.write(`${JSON.stringify({ bench: name, failed: status })}\n`);
} finally {
	rmSync(out, { recursive: true, force: true });
}
